import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { Stretch } from '../marked-text/types';
import type { Size } from './layout';
import { type Drawing, Overlay } from './overlay';
import { PageWords, type Place } from './page-words';
import type { PdfFile } from './pdf-file';
import { inReadingOrder } from './reading-order';
import { Waiting } from './waiting';

/** Pixels of one drawn page, four bytes each; a larger one is drawn less sharp. */
const MOST_PIXELS = 12_000_000;

/** Points to CSS pixels. */
export const OWN_SIZE = 96 / 72;

/** What of the layer stands on a page. */
export interface PageText {
  text: string;
  /** Offset of the page in the layer. */
  start: number;
}

/** One page near the window: its image, its words on it, and what is drawn over both. */
export class PageView {
  readonly element = document.createElement('div');
  readonly number: number;
  words: PageWords | undefined;
  /** Whether the text of this page could be had: a page without words has an empty one. */
  text: PageText | undefined;
  private readonly file: PdfFile;
  private readonly canvas = document.createElement('canvas');
  private readonly layer = document.createElement('div');
  private readonly note = document.createElement('p');
  private readonly overlay: Overlay;
  private page: PDFPageProxy | undefined;
  private task: RenderTask | undefined;
  private drawnAt: number | undefined;
  private spans: HTMLElement[] = [];
  private gone = false;
  failed = false;
  /** Resolved when image and words are there, or will not come. */
  readonly ready = new Waiting<void>();

  constructor(file: PdfFile, number: number, label: string) {
    this.file = file;
    this.number = number;
    this.element.className = 'pp-page';
    this.element.dataset.page = String(number);
    this.element.setAttribute('role', 'group');
    this.element.ariaLabel = label;
    this.canvas.ariaHidden = 'true';
    this.layer.className = 'pp-words';
    this.note.className = 'pp-note';
    this.overlay = new Overlay(this.element);
    this.element.append(this.canvas, this.overlay.below, this.layer, this.overlay.list, this.note);
  }

  async size(): Promise<Size> {
    this.page ??= await this.file.document.getPage(this.number);
    const { width, height } = this.page.getViewport({ scale: OWN_SIZE });
    return { width, height };
  }

  /** Puts it in its place at once; what was drawn at another scale is stretched meanwhile. */
  place(top: number, { width, height }: Size, scale: number): void {
    const { style } = this.element;
    style.top = `${top}px`;
    style.width = `${width * scale}px`;
    style.height = `${height * scale}px`;
    style.setProperty('--total-scale-factor', String(scale * OWN_SIZE));
  }

  /** Draws the image, and once the words and what of the text stands here. */
  async draw(scale: number, readText: () => Promise<PageText | undefined>): Promise<void> {
    if (this.drawnAt === scale || this.gone) {
      return;
    }
    this.drawnAt = scale;
    try {
      await this.size();
      const words = this.words ? undefined : this.layWords(readText);
      await this.drawImage(scale);
      await words;
    } finally {
      this.ready.resolve();
    }
  }

  /** Whether there is nothing more to draw at this scale. */
  isAt(scale: number): boolean {
    return this.failed || this.drawnAt === scale;
  }

  /** It could not be drawn; its neighbours may. */
  fail(): void {
    this.failed = true;
    this.ready.resolve();
  }

  say(words: string): void {
    this.note.textContent = words;
  }

  /** Whether anything was painted, or the picture left out because of its size. */
  async paintsSomething(): Promise<boolean> {
    const list = await this.page?.getOperatorList();
    const { OPS } = this.file.pdfjs;
    const quiet = new Set<number>([
      OPS.save, OPS.restore, OPS.transform, OPS.dependency, OPS.setGState, OPS.endPath, OPS.clip, OPS.rectangle,
      OPS.constructPath, OPS.beginText, OPS.endText, OPS.beginMarkedContent, OPS.beginMarkedContentProps,
      OPS.endMarkedContent, OPS.markPoint, OPS.setFillRGBColor, OPS.setStrokeRGBColor,
    ]);
    return list === undefined || list.fnArray.some((operation) => !quiet.has(operation));
  }

  /** Where the link under a point leads, if it leads out of the file. */
  async linkAt(x: number, y: number): Promise<string | undefined> {
    const box = this.element.getBoundingClientRect();
    const viewport = this.page?.getViewport({ scale: (box.width / (await this.size()).width) * OWN_SIZE });
    const [at, down] = viewport?.convertToPdfPoint(x - box.left, y - box.top) ?? [];
    const links = (await this.page?.getAnnotations()) ?? [];
    const hit = links.find(({ subtype, rect: [left, bottom, right, top] }) =>
      subtype === 'Link' && at >= left && at <= right && down >= bottom && down <= top);
    return typeof hit?.url === 'string' && /^(https?|mailto):/i.test(hit.url) ? hit.url : undefined;
  }

  // Between the page image and the text of the layer

  paint(drawings: Drawing[], name: string): void {
    this.overlay.paint(drawings, (stretch) => this.rects(stretch), name);
  }

  /** Where a stretch of the layer stands in the window. */
  rects(stretch: Stretch): DOMRect[] {
    if (!this.words || !this.text) {
      return [];
    }
    const pieces = this.words.piecesOf(this.local(stretch));
    return pieces.flatMap(({ item, from, to }) => {
      const node = this.spans[item]?.firstChild;
      if (!node) {
        return [];
      }
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].filter((rect) => rect.width > 0);
    });
  }

  /** How much of a stretch of the layer is seen on the image, 0 to 1. */
  shareOf(stretch: Stretch): number {
    return this.words && this.text ? this.words.shareOf(this.local(stretch)) : 0;
  }

  /** The place of a boundary of the browser's selection among the items. */
  placeOf(node: Node, offset: number): Place {
    const span = this.spans.findIndex((one) => one === node || one.firstChild === node);
    if (span >= 0) {
      return { item: span, offset: node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? (node.textContent?.length ?? 0) : 0 };
    }
    const here = document.createRange();
    here.setStart(node, offset);
    const after = this.spans.findIndex((one) => here.comparePoint(one, 0) >= 0);
    return { item: after < 0 ? this.spans.length : after, offset: 0 };
  }

  holds(node: Node): boolean {
    return this.layer.contains(node);
  }

  toLayer([start, end]: Stretch): Stretch {
    return [start + (this.text?.start ?? 0), end + (this.text?.start ?? 0)];
  }

  local([start, end]: Stretch): Stretch {
    return [start - (this.text?.start ?? 0), end - (this.text?.start ?? 0)];
  }

  /** Lets go of everything that takes memory. */
  remove(): void {
    this.gone = true;
    this.task?.cancel();
    this.element.remove();
    this.canvas.width = 0;
    this.canvas.height = 0;
    this.page?.cleanup();
    this.ready.resolve();
  }

  private async drawImage(scale: number): Promise<void> {
    this.task?.cancel();
    const { width, height } = await this.size();
    const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)) / scale);
    const viewport = this.page!.getViewport({ scale: scale * OWN_SIZE * sharp });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    this.task = this.page!.render({ canvas, viewport, annotationMode: this.file.pdfjs.AnnotationMode.ENABLE });
    try {
      await this.task.promise;
    } catch (failure) {
      if (failure instanceof this.file.pdfjs.RenderingCancelledException) {
        return;
      }
      throw failure;
    }
    if (!this.gone && this.drawnAt === scale) {
      // The old one stays until the new one is there, so that nothing flickers.
      this.canvas.width = canvas.width;
      this.canvas.height = canvas.height;
      this.canvas.getContext('2d')?.drawImage(canvas, 0, 0);
      this.element.dataset.drawn = 'true';
    }
    canvas.width = 0;
  }

  private async layWords(readText: () => Promise<PageText | undefined>): Promise<void> {
    const [content, text] = await Promise.all([
      this.page!.getTextContent({ disableNormalization: true }),
      readText(),
    ]);
    const items = inReadingOrder(content.items.filter((item) => 'str' in item));
    const layer = new this.file.pdfjs.TextLayer({
      textContentSource: { ...content, items },
      container: this.layer,
      viewport: this.page!.getViewport({ scale: OWN_SIZE }),
    });
    await layer.render();
    this.spans = layer.textDivs;
    this.text = text;
    this.words = new PageWords(items.map(({ str }) => str), text?.text ?? '');
  }
}
