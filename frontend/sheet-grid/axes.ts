import type { Cell, Outline } from './types';

export const ROW = 28;
const HEADER_DIGIT = 8.5;
const LETTER = 7.6;
const PADDING = 18;
const NARROWEST = 28;

/** More pixels than that no browser lays out; taller sheets are scrolled in larger steps. */
const TALLEST = 8_000_000;

/** Where rows and columns lie, in pixels from the first cell. */
export class Axes {
  readonly rows: number;
  readonly columns: number;
  /** Width of the row numbers. */
  readonly side: number;
  private readonly lefts: Float64Array;

  constructor(outline: Outline) {
    this.rows = Math.max(1, outline.rows);
    this.columns = Math.max(1, outline.columns);
    this.side = Math.max(44, 18 + String(this.rows).length * HEADER_DIGIT);
    this.lefts = new Float64Array(this.columns + 1);
    for (let i = 0; i < this.columns; i++) {
      this.lefts[i + 1] = this.lefts[i] + (outline.widths[i] ?? 4) * LETTER + PADDING;
    }
  }

  get width(): number {
    return this.lefts[this.columns];
  }

  get height(): number {
    return this.rows * ROW;
  }

  /** The height that is laid out. */
  get laidOut(): number {
    return Math.min(this.height, TALLEST);
  }

  left(column: number): number {
    return this.lefts[Math.min(column, this.columns)];
  }

  widthOf(from: number, to = from): number {
    return this.left(to + 1) - this.left(from);
  }

  /** Gives a column another width; those to its right move. */
  resize(column: number, width: number): void {
    const change = Math.max(NARROWEST, width) - this.widthOf(column);
    for (let i = column + 1; i <= this.columns; i++) {
      this.lefts[i] += change;
    }
  }

  columnAt(x: number): number {
    let low = 0;
    let high = this.columns - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lefts[middle] <= x) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  rowAt(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor(y / ROW)));
  }

  clamp({ row, column }: Cell): Cell {
    return {
      row: Math.min(this.rows - 1, Math.max(0, row)),
      column: Math.min(this.columns - 1, Math.max(0, column)),
    };
  }
}
