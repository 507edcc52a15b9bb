import type { Axes } from './axes';
import { ROW } from './axes';
import type { Marks } from './marks';
import type { Pages } from './pages';
import type { Selection } from './selection';
import { type Cell, type GridTexts, holds, letters, type Outline, type Range, type Shown } from './types';

export const HEAD = 30;
const OVERSCAN = 6;
const MOST_FROZEN_ROWS = 6;
const FROZEN_SHARE = 0.4;

/** What is drawn of a sheet, and from what. */
export interface Scene {
  outline: Outline;
  axes: Axes;
  pages: Pages;
  marks: Marks;
  selection: Selection;
  texts: GridTexts;
  id: string;
}

/**
 * Draws the rows and columns that are in sight, and no others. Row numbers, column letters, frozen rows and columns
 * stay; a sheet that is taller than a browser can lay out is scrolled in larger steps. Longer than most files: the four
 * quarters around the frozen cells are drawn by the same few steps.
 */
export class Drawing {
  readonly scroller = document.createElement('div');
  readonly handle = document.createElement('div');
  private readonly size = document.createElement('div');
  private readonly top = document.createElement('div');
  private readonly body = document.createElement('div');
  private scene: Scene | undefined;
  private frozenRows = 0;
  private frozenColumns = 0;

  constructor() {
    this.scroller.className = 'sg-scroll';
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute('role', 'grid');
    this.scroller.setAttribute('aria-multiselectable', 'true');
    this.size.className = 'sg-size';
    this.size.setAttribute('role', 'presentation');
    this.top.className = 'sg-top';
    this.top.setAttribute('role', 'rowgroup');
    this.body.className = 'sg-body';
    this.body.setAttribute('role', 'rowgroup');
    this.handle.className = 'sg-handle';
    this.handle.ariaHidden = 'true';
    this.size.append(this.top, this.body, this.handle);
    this.scroller.append(this.size);
  }

  open(scene: Scene): void {
    const { outline, axes } = scene;
    this.scene = scene;
    this.frozenRows = Math.min(outline.frozenRows || (outline.headerRows[1] ?? -1) + 1, MOST_FROZEN_ROWS);
    if (outline.frozenRows === 0 && (outline.headerRows[1] ?? 0) >= MOST_FROZEN_ROWS) {
      this.frozenRows = 0;
    }
    this.scroller.setAttribute('aria-rowcount', String(axes.rows + 1));
    this.scroller.setAttribute('aria-colcount', String(axes.columns + 1));
    this.scroller.scrollTo(0, 0);
    this.fit();
  }

  /** The widths of columns, or the room for them, changed. */
  fit(): void {
    if (!this.scene) {
      return;
    }
    const { axes, outline } = this.scene;
    const wanted = outline.frozenColumns || (outline.headerColumns[1] ?? -1) + 1;
    const fits = axes.side + axes.left(wanted) <= this.scroller.clientWidth * FROZEN_SHARE + axes.side;
    this.frozenColumns = fits ? wanted : 0;
    this.size.style.width = `${axes.side + axes.width}px`;
    this.size.style.height = `${HEAD + axes.laidOut}px`;
    this.scroller.style.setProperty('--sg-side', `${axes.side}px`);
  }

  /** The cell under a point of the screen, or the nearest one. */
  cellAt(x: number, y: number): Cell {
    const { axes } = this.scene!;
    const box = this.scroller.getBoundingClientRect();
    const across = x - box.left - axes.side;
    const down = y - box.top - HEAD;
    const isFrozen = across < axes.left(this.frozenColumns);
    return {
      row: axes.rowAt(down < this.frozenRows * ROW ? down : down + this.scrolled),
      column: axes.columnAt(isFrozen ? across : across + this.scroller.scrollLeft),
    };
  }

  /** Which rows and columns are seen in the part that scrolls. */
  window(): Range {
    const { axes } = this.scene!;
    const { scrollLeft, clientHeight, clientWidth } = this.scroller;
    return {
      top: Math.max(this.frozenRows, axes.rowAt(this.scrolled + this.frozenRows * ROW)),
      bottom: axes.rowAt(this.scrolled + clientHeight - HEAD),
      left: Math.max(this.frozenColumns, axes.columnAt(scrollLeft + axes.left(this.frozenColumns))),
      right: axes.columnAt(scrollLeft + clientWidth - axes.side),
    };
  }

  reveal({ row, column }: Cell): void {
    const { axes } = this.scene!;
    const { clientHeight, clientWidth, scrollLeft } = this.scroller;
    if (row >= this.frozenRows) {
      const least = (row + 1) * ROW + HEAD - clientHeight;
      const most = (row - this.frozenRows) * ROW;
      if (this.scrolled > most || this.scrolled < least) {
        this.scroller.scrollTop = (this.scrolled > most ? most : least) / this.stretching;
      }
    }
    if (column >= this.frozenColumns) {
      const least = axes.left(column + 1) + axes.side - clientWidth;
      const most = axes.left(column) - axes.left(this.frozenColumns);
      if (scrollLeft > most || scrollLeft < least) {
        this.scroller.scrollLeft = Math.min(most, Math.max(least, scrollLeft > most ? most : least));
      }
    }
  }

  /** Rows that fit at a time, those that stay left out. */
  get rowsInSight(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - HEAD) / ROW) - this.frozenRows - 1);
  }

  draw(): void {
    if (!this.scene) {
      return;
    }
    const seen = this.window();
    const { axes, selection, id } = this.scene;
    const columns = {
      left: Math.max(this.frozenColumns, seen.left - 2),
      right: Math.min(axes.columns - 1, seen.right + 2),
    };
    const rows: HTMLElement[] = [];
    const last = Math.min(axes.rows - 1, seen.bottom + OVERSCAN);
    for (let row = Math.max(this.frozenRows, seen.top - OVERSCAN); row <= last; row++) {
      const element = this.row(row, columns);
      element.style.top = `${this.scroller.scrollTop + HEAD + row * ROW - this.scrolled}px`;
      rows.push(element);
    }
    const kept: HTMLElement[] = [this.letters(columns)];
    for (let row = 0; row < this.frozenRows; row++) {
      kept.push(this.row(row, columns));
    }
    this.top.replaceChildren(...kept);
    this.body.replaceChildren(...rows);
    this.scroller.setAttribute('aria-activedescendant', `${id}-${selection.active.row}-${selection.active.column}`);
    this.placeHandle();
  }

  private placeHandle(): void {
    const { axes, selection } = this.scene!;
    const { bottom, right } = selection.current;
    const across = axes.side + axes.left(right + 1);
    const isFrozen = bottom < this.frozenRows || right < this.frozenColumns;
    this.handle.hidden = !selection.isBegun || isFrozen;
    this.handle.style.left = `${Math.min(across, axes.side + axes.width - 8)}px`;
    this.handle.style.top = `${this.scroller.scrollTop + HEAD + (bottom + 1) * ROW - this.scrolled}px`;
  }

  private letters({ left, right }: { left: number; right: number }): HTMLElement {
    const { axes, outline, selection } = this.scene!;
    const row = part('sg-row sg-letters', 'row');
    row.ariaRowIndex = '1';
    const corner = part('sg-corner', 'columnheader');
    corner.ariaColIndex = '1';
    const name = part('sg-say', 'presentation');
    name.append(outline.name || this.scene!.texts.label);
    corner.append(name);
    row.append(corner);
    for (const column of this.columns(left, right)) {
      const letter = part('sg-letter', 'columnheader');
      letter.ariaColIndex = String(column + 2);
      letter.dataset.column = String(column);
      letter.append(letters(column));
      letter.classList.toggle('sg-hidden', lies(outline.hiddenColumns, column));
      const range = selection.current;
      letter.classList.toggle('sg-here', range.left <= column && column <= range.right);
      const grip = part('sg-grip', 'presentation');
      grip.title = this.scene!.texts.grip;
      letter.append(grip);
      this.place(letter, column, column);
      row.append(letter);
    }
    row.style.width = `${axes.side + axes.width}px`;
    return row;
  }

  private row(row: number, { left, right }: { left: number; right: number }): HTMLElement {
    const { axes, outline, pages, marks, selection } = this.scene!;
    const element = part('sg-row', 'row');
    element.ariaRowIndex = String(row + 2);
    element.style.width = `${axes.side + axes.width}px`;
    element.classList.toggle('sg-hidden', lies(outline.hiddenRows, row));
    const number = part('sg-number', 'rowheader');
    number.ariaColIndex = '1';
    number.dataset.row = String(row);
    number.append(String(row + 1));
    number.classList.toggle('sg-here', selection.current.top <= row && row <= selection.current.bottom);
    element.append(number);
    const shown = new Map<number, Shown>();
    for (const column of [[0, this.frozenColumns - 1], [left, right]]) {
      pages.row(row, column[0], column[1]).forEach((cell) => shown.set(cell.at, cell));
    }
    const pieces = marks.of([...shown.values()].sort((one, other) => one.at - other.at));
    const isHead = inside(outline.headerRows, row);
    for (const column of this.columns(left, right)) {
      const merged = this.merged(row, column);
      if (merged && (merged.top !== row || merged.left !== column)) {
        continue; // The first of the merged cells lies over it.
      }
      const cell = shown.get(column);
      const drawn = this.cell({ row, column }, cell, merged);
      drawn.classList.toggle('sg-head', isHead || inside(outline.headerColumns, column));
      const linked = marks.at(cell, pieces);
      if (linked.length > 0) {
        drawn.classList.add('sg-mark', `sg-${linked[linked.length - 1].state}`);
        drawn.classList.toggle('sg-chosen', linked.some(({ id }) => id === marks.chosen));
        drawn.ariaDescription = linked.map(({ label }) => label ?? '').join(', ');
      }
      element.append(drawn);
    }
    return element;
  }

  private cell(at: Cell, cell: Shown | undefined, merged: Range | undefined): HTMLElement {
    const { outline, selection, id, pages } = this.scene!;
    const element = part('sg-cell', 'gridcell');
    element.id = `${id}-${at.row}-${at.column}`;
    element.ariaColIndex = String(at.column + 2);
    element.append(cell?.text ?? (pages.isKnown(at.row, at.column) ? '' : '\u2026'));
    element.ariaSelected = String(selection.isBegun && selection.holds(at));
    element.classList.toggle('sg-active', at.row === selection.active.row && at.column === selection.active.column);
    element.classList.toggle('sg-figure', cell?.figure === true);
    element.classList.toggle('sg-more', cell?.more === true);
    if (lies(outline.hiddenColumns, at.column)) {
      element.classList.add('sg-hidden');
    }
    this.place(element, at.column, merged?.right ?? at.column);
    if (merged) {
      element.classList.add('sg-merged');
      element.ariaColSpan = String(merged.right - merged.left + 1);
      element.ariaRowSpan = String(merged.bottom - merged.top + 1);
      element.style.height = `${(merged.bottom - merged.top + 1) * ROW}px`;
    }
    return element;
  }

  private place(element: HTMLElement, from: number, to: number): void {
    const { axes } = this.scene!;
    element.style.width = `${axes.widthOf(from, to)}px`;
    element.style.left = `${axes.side + axes.left(from)}px`;
    if (from < this.frozenColumns) {
      element.classList.add('sg-stays');
    }
  }

  private *columns(left: number, right: number): Generator<number> {
    for (let column = 0; column < this.frozenColumns; column++) {
      yield column;
    }
    for (let column = left; column <= right; column++) {
      yield column;
    }
  }

  private merged(row: number, column: number): Range | undefined {
    for (const [top, left, bottom, right] of this.scene!.outline.merged) {
      const range = { top, left, bottom, right };
      if (holds(range, { row, column })) {
        return range;
      }
    }
    return undefined;
  }

  /** How far the sheet is scrolled, as if all of it were laid out. */
  private get scrolled(): number {
    return this.scroller.scrollTop * this.stretching;
  }

  private get stretching(): number {
    const { axes } = this.scene!;
    const room = HEAD + axes.laidOut - this.scroller.clientHeight;
    return axes.height > axes.laidOut && room > 0 ? (HEAD + axes.height - this.scroller.clientHeight) / room : 1;
  }
}

function part(className: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
}

function lies(strips: [number, number][], at: number): boolean {
  return strips.some(([first, last]) => first <= at && at <= last);
}

function inside(strip: [] | [number, number], at: number): boolean {
  return strip.length === 2 && strip[0] <= at && at <= strip[1];
}
