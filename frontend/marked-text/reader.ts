import { Bar } from './bar';
import { FindBar } from './find-bar';
import { Finder } from './finder';
import { Keys } from './keys';
import { first, Marks } from './marks';
import { canHighlight, HighlightPainter, type Layer, type Painter, STATES } from './painter';
import { Selecting } from './selecting';
import { Sheet } from './sheet';
import { SpanPainter } from './span-painter';
import { Strip } from './strip';
import { type Action, fill, type Mark, type Stretch, type Texts } from './types';
import { frame, View } from './view';
import { Words } from './words';
import type { Layout } from './blocks';

const MOST_FOUND_PAINTED = 2_000;
const LONGEST_SAID = 200;

/** Tells the outside what happened. */
export type Emit = (event: string, detail: object) => void;

/** One text being read: its marks, what is selected in it, and what is looked for. */
export class Reader {
  readonly root = document.createElement('div');
  actions: Action[] = [];
  /** Where the shown part begins in the whole text: inside, offsets count from there. */
  base = 0;
  private readonly voice = document.createElement('div');
  private readonly sheet = new Sheet(this.root);
  private readonly view = new View(this.sheet);
  private readonly words = new Words(this.sheet, this.view);
  private readonly selecting = new Selecting(this.sheet, this.view, this.words, this);
  private readonly bar = new Bar(this.view);
  private readonly findBar = new FindBar({
    find: (query) => this.find(query),
    step: (by) => this.stepFound(by),
    close: () => this.closeFind(),
  });
  private readonly finder = new Finder();
  private readonly strip = new Strip();
  private readonly marks = new Marks();
  private readonly painter: Painter = canHighlight()
    ? new HighlightPainter(this.sheet)
    : new SpanPainter(this.sheet);
  private readonly keys = new Keys(this.sheet, this.words, this.selecting, this);
  private readonly pending = new Map<number, Stretch>();
  private readonly emit: Emit;
  private texts: Texts | undefined;
  private chosen: string | undefined;
  private requests = 0;
  private pressed = false;

  constructor(host: HTMLElement, emit: Emit) {
    this.emit = emit;
    this.root.className = 'mt-text';
    this.root.tabIndex = 0;
    this.root.setAttribute('role', 'document');
    this.voice.className = 'mt-say';
    this.voice.ariaLive = 'polite';
    host.replaceChildren(this.findBar.element, this.strip.element, this.root, this.bar.element, this.voice);
    this.root.addEventListener('keydown', (event) => this.keys.press(event));
    this.root.addEventListener('click', (event) => this.clicked(event));
    this.root.addEventListener('pointermove', (event) => void this.hovered(event));
    this.root.addEventListener('pointerdown', () => this.press());
    this.root.addEventListener('copy', (event) => this.copied(event));
    this.bar.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.escape();
        this.root.focus({ preventScroll: true });
      }
    });
  }

  // What the page around the text asks for

  speak(texts: Texts, language: string): void {
    this.texts = texts;
    this.root.ariaLabel = texts.label;
    this.root.lang = language;
    this.words.speak(language);
    this.findBar.say(texts);
    this.offer();
  }

  offer(): void {
    this.bar.offer(this.texts?.actions ?? '', this.actions, (action) => this.act(action));
  }

  write(text: string, base: number, layout: Layout | undefined): void {
    this.painter.clear();
    this.pending.clear();
    this.chosen = undefined;
    this.base = base;
    this.sheet.write(text, layout || undefined);
    this.words.forget();
    this.finder.read(text);
    this.selecting.reset();
    this.bar.hide();
    this.draw([]);
  }

  draw(marks: Mark[]): void {
    this.marks.replace(marks.map((mark) => this.local(mark)));
    this.paintStates(STATES);
    this.choose(this.chosen);
  }

  clear(): void {
    this.painter.clear();
  }

  async showMark(id: string): Promise<void> {
    const mark = this.marks.get(id);
    if (mark && mark.spans.length > 0) {
      this.choose(id);
      await this.bringUp([first(mark), mark.spans[0][1]]);
    }
  }

  async showSpan(start: number, end: number): Promise<void> {
    const stretch = this.clip([start, end]);
    this.painter.paint('shown', stretch ? [stretch] : []);
    if (stretch) {
      await this.bringUp(stretch);
    }
  }

  choose(id: string | undefined): void {
    this.chosen = id;
    this.painter.paint('chosen', (id && this.marks.get(id)?.spans) || []);
  }

  accept(request: number, mark: Mark): void {
    this.put(mark);
    this.choose(mark.id);
    this.settle(request);
  }

  refuse(request: number): void {
    const stretch = this.pending.get(request);
    this.settle(request);
    if (stretch) {
      this.selecting.startAt(stretch[0]);
    }
  }

  put(mark: Mark): void {
    const before = this.marks.get(mark.id);
    this.marks.put(this.local(mark));
    this.paintStates([layerOf(mark), ...(before ? [layerOf(before)] : [])]);
  }

  find(query: string): void {
    this.finder.find(query, this.view.firstSeen());
    this.showFound();
  }

  stepFound(by: 1 | -1): void {
    this.finder.step(by);
    this.showFound();
  }

  openFind(query?: string, focus = true): void {
    this.findBar.open(query, focus);
    this.find(query ?? '');
  }

  fit(): void {
    const { top, bottom } = this.view.box();
    this.strip.fit(bottom - top - 24);
    this.placeBar();
  }

  // What keys, mouse and finger ask for

  act(action: Action): void {
    const stretch = this.selecting.subject();
    if (!stretch) {
      return;
    }
    const [start, end] = stretch;
    const quote = this.sheet.text.slice(start, end);
    if (action.copies) {
      void copy(quote).then(() => this.say(this.texts?.copied ?? ''));
      return;
    }
    const request = ++this.requests;
    if (action.marks) {
      this.pending.set(request, stretch);
      this.painter.paint('pending', [...this.pending.values()]);
      this.say(fill(this.texts?.marking ?? '', quote));
    }
    this.emit('mark-request', {
      request,
      action: action.id,
      start: this.base + start,
      end: this.base + end,
      quote,
    });
    this.selecting.clear();
    this.selecting.startAt(start);
  }

  stepMark(step: 1 | -1): void {
    const here = this.selecting.subject()?.[0] ?? this.view.firstSeen();
    const chosen = this.chosen ? this.marks.get(this.chosen) : undefined;
    const mark = this.marks.beside(here, chosen, step);
    if (mark) {
      this.selecting.clear();
      this.selecting.startAt(first(mark));
      void this.showMark(mark.id);
      const quote = mark.spans.map(([start, end]) => this.sheet.text.slice(start, end)).join(' … ');
      this.say([mark.label, quote.slice(0, LONGEST_SAID)].filter(Boolean).join(': '));
      this.emit('mark-clicked', { ids: [mark.id] });
    }
  }

  openMark(): boolean {
    const here = this.selecting.subject();
    return here !== undefined && this.tellMarksAt(here[0]);
  }

  escape(): boolean {
    const active = this.selecting.subject() !== undefined || this.chosen !== undefined;
    this.selecting.clear();
    this.choose(undefined);
    this.painter.paint('shown', []);
    return active;
  }

  /** The browser's selection changed, somewhere on the page. */
  selectionRead(): void {
    if (this.sheet.blocks.length > 0) {
      this.selecting.read();
    }
  }

  released(): void {
    if (this.pressed) {
      this.pressed = false;
      setTimeout(() => this.placeBar(), 0);
    }
  }

  selectionChanged(byKeys: boolean): void {
    const { cursor, selected } = this.selecting;
    this.painter.paint('cursor', cursor && !selected ? [cursor] : []);
    this.placeBar();
    if (byKeys && (selected ?? cursor)) {
      const [start, end] = (selected ?? cursor)!;
      const words = this.sheet.text.slice(Math.max(start, end - LONGEST_SAID), end);
      this.say(selected ? fill(this.texts?.selected ?? '{0}', words) : words);
    }
  }

  private press(): void {
    this.pressed = true;
    this.bar.hide();
    this.selecting.cursor = undefined;
    this.painter.paint('cursor', []);
  }

  private placeBar(): void {
    const { selected } = this.selecting;
    if (selected && !this.pressed) {
      this.bar.show(selected);
    } else {
      this.bar.hide();
    }
  }

  private clicked(event: MouseEvent): void {
    const offset = this.view.characterAt(event.clientX, event.clientY);
    if (!this.selecting.selected && offset !== undefined) {
      this.tellMarksAt(offset);
    }
  }

  private async hovered(event: PointerEvent): Promise<void> {
    if (event.pointerType !== 'mouse' || this.pressed || this.hovering) {
      return;
    }
    this.hovering = true;
    await frame();
    this.hovering = false;
    const offset = this.view.characterAt(event.clientX, event.clientY);
    const over = offset === undefined ? [] : this.marks.at(offset);
    this.root.classList.toggle('mt-over', over.length > 0);
    this.root.title = over.map((mark) => mark.label ?? '').join('\n');
  }

  private hovering = false;

  private copied(event: ClipboardEvent): void {
    const { selected } = this.selecting;
    if (selected && event.clipboardData) {
      event.clipboardData.setData('text/plain', this.sheet.text.slice(...selected));
      event.preventDefault();
    }
  }

  private tellMarksAt(offset: number): boolean {
    const marks = this.marks.at(offset);
    if (marks.length > 0) {
      this.choose(marks[0].id);
      this.emit('mark-clicked', { ids: marks.map((mark) => mark.id) });
    }
    return marks.length > 0;
  }

  private closeFind(): void {
    const hit = this.finder.current();
    this.findBar.close();
    this.finder.find('', 0);
    this.showFound();
    this.root.focus({ preventScroll: true });
    if (hit) {
      this.selecting.startAt(hit[0]);
    }
  }

  private showFound(): void {
    const { hits, here } = this.finder;
    const from = Math.max(0, here - MOST_FOUND_PAINTED / 2);
    const current = this.finder.current();
    this.painter.paint('found', hits.slice(from, from + MOST_FOUND_PAINTED));
    this.painter.paint('found-here', current ? [current] : []);
    if (this.texts) {
      this.findBar.tell(this.texts, here, hits.length);
    }
    if (current) {
      void this.bringUp(current);
    }
    this.emit('found', { count: hits.length, index: here });
  }

  private settle(request: number): void {
    this.pending.delete(request);
    this.painter.paint('pending', [...this.pending.values()]);
  }

  private async bringUp(stretch: Stretch): Promise<void> {
    const { top, bottom } = this.view.box();
    const rect = this.view.rects(stretch)[0];
    if (!rect || rect.top < top + 60 || rect.bottom > bottom - 60) {
      await this.view.center(stretch);
    }
  }

  private paintStates(layers: readonly Layer[]): void {
    const byLayer = new Map<Layer, Stretch[]>(layers.map((layer) => [layer, []]));
    for (const mark of this.marks.inOrder()) {
      byLayer.get(layerOf(mark))?.push(...mark.spans);
    }
    byLayer.forEach((stretches, layer) => this.painter.paint(layer, stretches));
    this.strip.draw(this.marks.inOrder(), this.sheet.text.length);
  }

  /** The mark with offsets of the shown part; pieces that lie elsewhere are left out. */
  private local(mark: Mark): Mark {
    const spans = mark.spans.map((span) => this.clip(span)).filter((span) => span !== undefined);
    return { ...mark, spans };
  }

  private clip([start, end]: Stretch): Stretch | undefined {
    const from = Math.max(0, start - this.base);
    const to = Math.min(this.sheet.text.length, end - this.base);
    return from < to ? [from, to] : undefined;
  }

  private say(words: string): void {
    this.voice.textContent = words;
  }
}

function layerOf(mark: Mark): Layer {
  return STATES.find((state) => state === mark.state) ?? 'open';
}

async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // Pages that did not come by HTTPS have no clipboard of that kind.
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true, capture: true });
    document.execCommand('copy');
  }
}
