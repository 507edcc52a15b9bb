import { copy } from '../marked-text/clipboard';
import { type Action, fill, type Mark } from '../marked-text/types';
import { Axes } from './axes';
import { Drawing } from './drawing';
import { type GridCommands, press } from './keys';
import { ReadingLine } from './line';
import { Marks } from './marks';
import { Pages } from './pages';
import { listen, type Pointed } from './pointing';
import { Selection } from './selection';
import { a1, between, type Cell, type GridTexts, type Outline, type Range, size } from './types';

/** Milliseconds for which the keyboard rests on a cell before all of it is fetched. */
const RESTING = 120;

/** Milliseconds between two fetches of what a person scrolls by. */
const SCROLLING = 70;

const MOST_CELLS = 1_000;
const WIDENING = 16;

let grids = 0;

/** One sheet being read: longer than most files, since it alone knows all the parts. */
export class Grid implements GridCommands, Pointed {
  actions: Action[] = [];
  readonly drawing = new Drawing();
  private readonly line = new ReadingLine();
  private readonly bar = document.createElement('div');
  private readonly note = document.createElement('div');
  private readonly voice = document.createElement('div');
  private readonly marks = new Marks();
  private selection = new Selection();
  private readonly id = `sheet-grid-${++grids}`;
  private readonly emit: (event: string, detail: object) => void;
  private pages: Pages | undefined;
  private outline: Outline | undefined;
  private axes: Axes | undefined;
  private texts: GridTexts | undefined;
  private requests = 0;
  private waiting: Promise<unknown> | undefined;
  private frame = 0;
  private resting = 0;
  private fetching = 0;

  constructor(host: HTMLElement, emit: (event: string, detail: object) => void) {
    this.emit = emit;
    const { scroller, handle } = this.drawing;
    this.bar.className = 'sg-bar';
    this.bar.setAttribute('role', 'toolbar');
    this.note.className = 'sg-note';
    this.voice.className = 'sg-say';
    this.voice.ariaLive = 'polite';
    host.replaceChildren(this.line.element, this.bar, this.note, scroller, this.voice);
    scroller.addEventListener('keydown', (event) => this.typed(event));
    scroller.addEventListener('scroll', () => this.redraw(), { passive: true });
    scroller.addEventListener('copy', (event) => this.answerCopy(event));
    listen(scroller, handle, this);
    new ResizeObserver(() => this.fit()).observe(scroller);
  }

  speak(texts: GridTexts): void {
    this.texts = texts;
    this.drawing.scroller.ariaLabel = texts.label;
    this.drawing.scroller.ariaDescription = texts.help;
    this.bar.ariaLabel = texts.actions;
    this.offer();
  }

  offer(): void {
    this.bar.replaceChildren(...this.actions.map((action) => this.button(action)));
  }

  async open(pages: Pages, fetchMarks: () => Promise<Mark[]>): Promise<void> {
    this.pages?.stop();
    this.pages = pages;
    this.outline = undefined;
    this.drawing.scroller.ariaBusy = 'true';
    const [outline, marks] = await Promise.all([pages.outline(), fetchMarks()]);
    this.outline = outline;
    this.axes = new Axes(outline);
    this.selection = new Selection();
    this.marks.take(marks);
    const { axes, selection, id, texts } = this;
    this.drawing.open({ outline, axes, pages, marks: this.marks, selection, id, texts: texts! });
    this.note.textContent = [
      ...(outline.visibility === 'VISIBLE' ? [] : [texts!.hiddenSheet]),
      ...(outline.apart ? [texts!.apart] : []),
    ].join(' ');
    this.drawing.draw();
    await pages.fetch(this.drawing.window());
    await this.fetchFrozen();
    this.drawing.scroller.ariaBusy = 'false';
    this.drawing.draw();
    this.rest();
  }

  close(): void {
    this.pages?.stop();
    cancelAnimationFrame(this.frame);
  }

  takeMarks(marks: Mark[]): void {
    this.marks.take(marks);
    this.redraw();
  }

  putMark(mark: Mark): void {
    this.marks.put(mark);
    this.redraw();
  }

  choose(id: string | undefined): void {
    this.marks.chosen = id;
    this.redraw();
  }

  accept(mark: Mark): void {
    this.selection.collapse();
    this.putMark(mark);
  }

  async showMark(id: string): Promise<void> {
    const mark = this.marks.get(id);
    if (mark) {
      const [first] = mark.spans;
      const last = mark.spans.filter(([start]) => start < this.outline!.end).at(-1) ?? first;
      this.choose(id);
      await this.showSpan(first[0], last[1]);
    }
  }

  async showSpan(start: number, end: number): Promise<void> {
    const range = await this.pages!.place(start, end);
    this.selection.selectRange(range);
    this.drawing.reveal({ row: range.bottom, column: range.right });
    this.drawing.reveal({ row: range.top, column: range.left });
    this.changed(false);
  }

  /** Keys that come before an earlier one has led anywhere go on from where it leads. */
  private typed(event: KeyboardEvent): void {
    const { waiting } = this;
    if (waiting && !['Control', 'Shift', 'Alt', 'Meta', 'Tab'].includes(event.key)) {
      event.preventDefault();
      void waiting.then(() => this.typed(event));
    } else if (this.outline) {
      press(event, this);
    }
  }

  // What keys, mouse and finger ask for

  act(action: Action): void {
    void this.perform(action);
  }

  step(down: number, right: number, { extend, whole }: { extend: boolean; whole: boolean }): void {
    const { active } = this.selection;
    if (whole) {
      this.waiting = this.pages!.edge(active, down, right)
        .then((cell) => this.go(cell, extend))
        .catch(() => undefined)
        .finally(() => (this.waiting = undefined));
    } else {
      this.go(this.overMerged({ row: active.row + down, column: active.column + right }, active, extend), extend);
    }
  }

  page(by: 1 | -1, extend: boolean): void {
    const { row, column } = this.selection.active;
    this.go({ row: row + by * this.drawing.rowsInSight, column }, extend);
  }

  edge(end: boolean, sheet: boolean, extend: boolean): void {
    const { row } = this.selection.active;
    const { rows, columns } = this.axes!;
    this.go({ row: sheet ? (end ? rows - 1 : 0) : row, column: end ? columns - 1 : 0 }, extend);
  }

  widen(by: number): void {
    this.resize(this.selection.active.column, by * WIDENING);
  }

  resize(column: number, by: number): void {
    this.axes!.resize(column, this.axes!.widthOf(column) + by);
    this.fit();
  }

  stepMark(by: 1 | -1): void {
    const here = this.pages!.shown(this.selection.active)?.start ?? this.outline!.start;
    const mark = this.marks.beside(here, by, this.outline!);
    if (mark) {
      void this.showMark(mark.id).then(() => this.say(mark.label ?? ''));
    }
  }

  openCell(): void {
    this.line.toggle();
    this.tellMarks();
  }

  selectRow(row = this.selection.active.row, extend = false): void {
    this.selectRange({ top: row, left: 0, bottom: row, right: this.axes!.columns - 1 }, extend);
  }

  selectColumn(column = this.selection.active.column, extend = false): void {
    this.selectRange({ top: 0, left: column, bottom: this.axes!.rows - 1, right: column }, extend);
  }

  escape(): boolean {
    const isOpen = this.line.isOpen;
    this.line.toggle(false);
    this.selection.collapse();
    this.choose(undefined);
    return isOpen || this.selection.isBegun;
  }

  cellAt(x: number, y: number): Cell {
    return this.drawing.cellAt(x, y);
  }

  pointed(cell: Cell, how: 'select' | 'add' | 'extend'): void {
    const { active } = this.selection;
    if (how === 'extend' && active.row === cell.row && active.column === cell.column) {
      return;
    }
    this.selection[how](cell);
    if (how === 'extend') {
      this.drawing.reveal(cell);
    }
    this.changed(true);
  }

  clicked(): void {
    if (size(this.selection.current) === 1) {
      this.tellMarks();
    }
  }

  private tellMarks(): void {
    const ids = this.marks.at(this.pages!.shown(this.selection.active)).map(({ id }) => id);
    if (ids.length > 0) {
      this.choose(ids[0]);
      this.emit('mark-clicked', { ids });
    }
  }

  private selectRange(range: Range, extend: boolean): void {
    const { current } = this.selection;
    const corner = extend ? { row: current.top, column: current.left } : { row: range.top, column: range.left };
    const whole = extend ? between(corner, { row: range.bottom, column: range.right }) : range;
    this.selection.selectRange(whole);
    this.changed(true);
  }

  private go(to: Cell, extend: boolean): void {
    const cell = this.axes!.clamp(to);
    this.selection[extend ? 'extend' : 'select'](cell);
    this.drawing.reveal(cell);
    this.changed(true);
  }

  /** A step into a merged cell leads to its first, a step out of it past all of it. */
  private overMerged(to: Cell, from: Cell, extend: boolean): Cell {
    for (const [top, left, bottom, right] of extend ? [] : this.outline!.merged) {
      const isIn = (cell: Cell) =>
        top <= cell.row && cell.row <= bottom && left <= cell.column && cell.column <= right;
      if (isIn(to) && isIn(from)) {
        return { row: to.row > from.row ? bottom + 1 : to.row, column: to.column > from.column ? right + 1 : to.column };
      }
      if (isIn(to)) {
        return { row: top, column: left };
      }
    }
    return to;
  }

  private async perform(action: Action): Promise<void> {
    const { ranges } = this.selection;
    const cells = ranges.reduce((sum, range) => sum + size(range), 0);
    if (cells > MOST_CELLS) {
      this.say(fill(this.texts!.tooMany, MOST_CELLS.toLocaleString('en')), true);
      return;
    }
    await Promise.all(ranges.map((range) => this.pages!.fetch(range)));
    if (action.copies) {
      await copy(`${this.words(ranges)}\n\u2014 ${this.citation(ranges)}`);
      this.say(this.texts!.copied);
      return;
    }
    if (action.marks) {
      this.say(fill(this.texts!.marking, ranges.map(a1).join(', ')));
    }
    this.emit('cells-request', {
      request: ++this.requests,
      action: action.id,
      cells: JSON.stringify(
        ranges.map((range) => ({
          range: a1(range),
          first: this.shown({ row: range.top, column: range.left }),
          last: this.shown({ row: range.bottom, column: range.right }),
        })),
      ),
    });
    this.drawing.scroller.focus({ preventScroll: true });
  }

  private answerCopy(event: ClipboardEvent): void {
    if (this.selection.isBegun && event.clipboardData) {
      event.clipboardData.setData('text/plain', this.words(this.selection.ranges));
      event.preventDefault();
    }
  }

  private words(ranges: Range[]): string {
    const rows: string[] = [];
    for (const { top, left, bottom, right } of ranges) {
      for (let row = top; row <= bottom; row++) {
        const cells: string[] = [];
        for (let column = left; column <= right; column++) {
          cells.push(this.shown({ row, column }));
        }
        rows.push(cells.join('\t'));
      }
    }
    return rows.join('\n');
  }

  private citation(ranges: Range[]): string {
    const where = ranges.map(a1).join(', ');
    const { document, place } = this.texts!;
    return [document, this.outline!.name ? fill(place, this.outline!.name, where) : where].join(', ');
  }

  private shown(cell: Cell): string {
    return this.pages!.shown(cell)?.text ?? '';
  }

  private changed(says: boolean): void {
    const range = this.selection.current;
    if (says && size(range) > 1) {
      this.say(fill(this.texts!.selected, a1(range)));
    }
    this.redraw();
    this.rest();
  }

  /** Tells all of a cell once the keyboard rests on it. */
  private rest(): void {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => void this.tellWhole(), RESTING);
  }

  private async tellWhole(): Promise<void> {
    const cell = this.selection.active;
    const { pages, outline, texts } = this;
    if (pages && outline && texts) {
      const whole = await pages.whole(cell).catch(() => undefined);
      if (whole && cell === this.selection.active) {
        this.line.show(cell, whole, outline, texts);
      }
    }
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.drawing.draw();
      clearTimeout(this.fetching);
      this.fetching = window.setTimeout(() => void this.fetchSeen(), SCROLLING);
    });
  }

  private async fetchSeen(): Promise<void> {
    if (this.outline && this.pages) {
      const seen = this.drawing.window();
      const isKnown = this.pages.isKnown(seen.top, seen.left) && this.pages.isKnown(seen.bottom, seen.right);
      await this.pages.fetch(seen).catch(() => undefined);
      await this.fetchFrozen().catch(() => undefined);
      if (!isKnown) {
        this.drawing.draw();
      }
    }
  }

  /** The first rows and columns are always in sight. */
  private async fetchFrozen(): Promise<void> {
    const { top, left, bottom, right } = this.drawing.window();
    await Promise.all([
      this.pages!.fetch({ top: 0, left, bottom: 0, right }),
      this.pages!.fetch({ top, left: 0, bottom, right: 0 }),
      this.pages!.fetch({ top: 0, left: 0, bottom: 0, right: 0 }),
    ]);
  }

  private fit(): void {
    this.drawing.fit();
    this.redraw();
  }

  private say(words: string, seen = false): void {
    this.voice.textContent = words;
    if (seen) {
      this.note.textContent = words;
    }
  }

  private button(action: Action): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = action.id;
    button.append(action.label);
    if (action.key) {
      const key = document.createElement('kbd');
      key.append(action.key);
      key.ariaHidden = 'true';
      button.append(' ', key);
      button.setAttribute('aria-keyshortcuts', action.key);
    }
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.act(action));
    return button;
  }
}
