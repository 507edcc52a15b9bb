import { GAP, Layout, type Size } from './layout';
import { NotShown, type Obstacle, openPdf, type PdfFile } from './pdf-file';
import { type PageText, PageView } from './page-view';
import { Waiting } from './waiting';

/** Milliseconds after which a page that is passed counts as read. */
const TURNED = 150;

/** Where on the screen the page that is read begins, as a share of its height. */
const READ_AT = 1 / 3;

/** Pages beyond the window that are drawn as well. */
const BEYOND = 1;

export interface ViewerWatcher {
  /** Another page is read now. */
  turned(page: number): void;
  /** A page came near the window and its words are there. */
  drawn(page: PageView): void;
  /** Nothing can be shown. */
  failed(obstacle: Obstacle): void;
  /** The window, the scale or what is in it changed. */
  moved(): void;
  readText(page: number): Promise<PageText | undefined>;
  labelOf(page: number): string;
}

/**
 * All pages of a file below each other in a box that scrolls. Only those near its window exist. Longer than most files:
 * where pages stand, which of them exist and where one is in them change together.
 */
export class Viewer {
  readonly box = document.createElement('div');
  private readonly pages = document.createElement('div');
  private readonly watcher: ViewerWatcher;
  private readonly near = new Map<number, PageView>();
  private readonly resizing = new ResizeObserver(() => this.resized());
  private file: PdfFile | undefined;
  private layout: Layout | undefined;
  private wanted: { scale: number | undefined } = { scale: undefined };
  private goal: number | undefined;
  private turning: ReturnType<typeof setTimeout> | undefined;
  private current = 0;
  private drawing = false;
  private run = 0;
  /** Resolved once pages can be gone to, or the file is let go. */
  private opened = new Waiting<void>();

  constructor(watcher: ViewerWatcher) {
    this.watcher = watcher;
    this.box.className = 'pp-box';
    this.box.tabIndex = 0;
    this.pages.className = 'pp-pages';
    this.box.append(this.pages);
    this.box.addEventListener('scroll', () => this.scrolled(), { passive: true });
  }

  get page(): number {
    return this.current;
  }

  get count(): number {
    return this.layout?.count ?? 0;
  }

  get scale(): number {
    return this.layout?.scale ?? 1;
  }

  get fits(): boolean {
    return this.wanted.scale === undefined;
  }

  /** Opens a file at a page; what was open is let go. */
  async open(url: string, size: number, page: number): Promise<void> {
    this.close();
    const run = this.run;
    const lost = ({ obstacle }: NotShown) => run === this.run && this.watcher.failed(obstacle);
    try {
      const file = await openPdf(url, size, lost);
      if (run !== this.run) {
        file.close();
        return;
      }
      this.file = file;
      await this.begin(file, Math.min(Math.max(1, page), file.document.numPages), run);
    } catch (failure) {
      if (run === this.run) {
        this.watcher.failed(failure instanceof NotShown ? failure.obstacle : 'damaged');
      }
    }
  }

  close(): void {
    this.run++;
    this.opened.resolve();
    this.opened = new Waiting();
    clearTimeout(this.turning);
    this.resizing.disconnect();
    this.near.forEach((view) => view.remove());
    this.near.clear();
    this.file?.close();
    this.file = undefined;
    this.layout = undefined;
    this.current = 0;
    this.pages.removeAttribute('style');
  }

  /** A page near the window. */
  find(page: number): PageView | undefined {
    return this.near.get(page);
  }

  all(): PageView[] {
    return [...this.near.values()];
  }

  pageOf(node: Node): PageView | undefined {
    return this.all().find((view) => view.holds(node));
  }

  /** Goes to the top of a page, or to a place on it; before the file is open, once it is. */
  goTo(page: number, below = 0): void {
    if (!this.layout) {
      this.goal = page;
      return;
    }
    const wanted = Math.min(Math.max(1, page), this.layout.count);
    this.box.scrollTop = this.layout.top(wanted) - GAP / 2 + below;
    this.fill();
    this.turn(wanted);
  }

  /** The page with its words, once it is there; it is gone to where it is not in sight. */
  async bring(page: number): Promise<PageView | undefined> {
    await this.opened.promise;
    if (!this.near.has(page)) {
      this.goTo(page);
    }
    const view = this.near.get(page);
    await view?.ready.promise;
    return view;
  }

  /** Scrolls so that a rectangle of the window is well in sight. */
  reveal(rect: DOMRect): void {
    const box = this.box.getBoundingClientRect();
    const margin = Math.min(72, box.height / 5);
    if (rect.top < box.top + margin || rect.bottom > box.bottom - margin) {
      this.box.scrollTop += rect.top - box.top - box.height * READ_AT;
    }
    if (rect.left < box.left || rect.right > box.right) {
      this.box.scrollLeft += rect.left - box.left - 24;
    }
    this.fill();
  }

  /** Draws anew what is near. */
  redraw(): void {
    this.near.forEach((view) => view.remove());
    this.near.clear();
    this.fill();
  }

  /** @param scale undefined: as wide as the box */
  zoom(scale: number | undefined): void {
    this.wanted = { scale };
    this.rescale();
  }

  private async begin(file: PdfFile, page: number, run: number): Promise<void> {
    // Seldom is a page larger than the others; the one that is read first tells the most.
    const first = new PageView(file, page, this.watcher.labelOf(page));
    const usual: Size = await first.size();
    if (run !== this.run) {
      return;
    }
    this.layout = new Layout(file.document.numPages, usual);
    const goal = this.goal ?? page;
    this.goal = undefined;
    this.resizing.observe(this.box);
    this.rescale();
    this.goTo(goal);
    this.opened.resolve();
  }

  private resized(): void {
    if (this.fits) {
      this.rescale();
    }
    this.fill();
    this.watcher.moved();
  }

  private rescale(): void {
    const { layout } = this;
    if (!layout || this.box.clientWidth === 0) {
      return;
    }
    const scale = this.wanted.scale === undefined
      ? layout.fitting(this.box.clientWidth - 2 * GAP)
      : layout.bounded(this.wanted.scale);
    if (Math.abs(scale - layout.scale) > 0.001 || this.pages.style.height === '') {
      this.keepingPlace(() => layout.setScale(scale));
      this.fill();
      this.watcher.moved();
    }
  }

  /** Changes sizes, and leaves the page that is read where it was. */
  private keepingPlace(change: () => void): void {
    const layout = this.layout!;
    const page = layout.pageAt(this.box.scrollTop);
    const share = (this.box.scrollTop - layout.top(page)) / (layout.size(page).height * layout.scale);
    change();
    this.pages.style.height = `${layout.height}px`;
    this.pages.style.width = `${Math.max(layout.width + 2 * GAP, this.box.clientWidth)}px`;
    this.near.forEach((view, number) => this.put(view, number));
    this.box.scrollTop = layout.top(page) + share * layout.size(page).height * layout.scale;
  }

  private put(view: PageView, page: number): void {
    const layout = this.layout!;
    view.place(layout.top(page), layout.size(page), layout.scale);
  }

  private scrolled(): void {
    this.fill();
    const page = this.layout?.pageAt(this.box.scrollTop + this.box.clientHeight * READ_AT);
    clearTimeout(this.turning);
    this.turning = setTimeout(() => page && this.turn(page), TURNED);
    this.watcher.moved();
  }

  private turn(page: number): void {
    clearTimeout(this.turning);
    if (page !== this.current) {
      this.current = page;
      this.watcher.turned(page);
    }
  }

  /** Makes the pages that came near, lets go of those that went. */
  private fill(): void {
    const { layout, file } = this;
    if (!layout || !file) {
      return;
    }
    const top = this.box.scrollTop;
    const first = Math.max(1, layout.pageAt(top) - BEYOND);
    const last = Math.min(layout.count, layout.pageAt(top + this.box.clientHeight) + BEYOND);
    for (const [number, view] of this.near) {
      if (number < first || number > last) {
        view.remove();
        this.near.delete(number);
      }
    }
    for (let number = first; number <= last; number++) {
      if (!this.near.has(number)) {
        const view = new PageView(file, number, this.watcher.labelOf(number));
        this.near.set(number, view);
        this.put(view, number);
        // In the order of the pages, as they are read out.
        const after = [...this.near.keys()].filter((other) => other > number).sort((a, b) => a - b)[0];
        this.pages.insertBefore(view.element, after ? this.near.get(after)!.element : null);
      }
    }
    void this.drawNear();
  }

  /** One page after the other, what is seen first. */
  private async drawNear(): Promise<void> {
    if (this.drawing) {
      return;
    }
    this.drawing = true;
    try {
      for (let view = this.next(); view; view = this.next()) {
        await this.draw(view);
      }
    } finally {
      this.drawing = false;
    }
  }

  private next(): PageView | undefined {
    const middle = this.layout?.pageAt(this.box.scrollTop + this.box.clientHeight * READ_AT) ?? 0;
    return this.all()
      .filter((view) => !view.isAt(this.scale))
      .sort((a, b) => Math.abs(a.number - middle) - Math.abs(b.number - middle))[0];
  }

  private async draw(view: PageView): Promise<void> {
    const run = this.run;
    try {
      const size = await view.size();
      if (run === this.run && this.layout?.learn(view.number, size)) {
        this.keepingPlace(() => undefined);
        this.rescale();
      }
      await view.draw(this.scale, () => this.watcher.readText(view.number));
    } catch {
      view.fail();
    }
    if (run === this.run && this.near.get(view.number) === view) {
      this.watcher.drawn(view);
    }
  }
}

/** As a share of the size that is printed. */
export function inPercent(scale: number): number {
  return Math.round(scale * 100);
}
