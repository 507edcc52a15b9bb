/** A rectangle of cells; rows and columns count from 0, both ends are included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Cell {
  row: number;
  column: number;
}

/** A sheet before any of its cells is fetched. */
export interface Outline {
  name: string;
  rows: number;
  columns: number;
  start: number;
  end: number;
  visibility: 'VISIBLE' | 'HIDDEN' | 'VERY_HIDDEN';
  frozenRows: number;
  frozenColumns: number;
  /** In characters. */
  widths: number[];
  /** First row, first column, last row, last column. */
  merged: [number, number, number, number][];
  hiddenRows: [number, number][];
  hiddenColumns: [number, number][];
  headerRows: [] | [number, number];
  headerColumns: [] | [number, number];
  apart: boolean;
}

/** A cell with words; what is false is left out. */
export interface Shown {
  at: number;
  text: string;
  start: number;
  end: number;
  figure?: boolean;
  more?: boolean;
}

export interface Whole {
  text: string;
  column: string;
  row: string;
  stored?: {
    kind: string;
    stored: string;
    format?: string;
    date?: string;
    formula?: string;
  } | null;
}

/** Everything that is said to a person. {0} and so on are filled in. */
export type GridTexts = Record<
  | 'label' | 'help' | 'actions' | 'copied' | 'marking' | 'failed' | 'retry' | 'empty' | 'stored' | 'format' | 'date'
  | 'formula' | 'formulaUnread' | 'hiddenRow' | 'hiddenColumn' | 'hiddenSheet' | 'apart' | 'selected' | 'tooMany' | 'grip'
  | 'place' | 'document',
  string
>;

export function between(one: Cell, other: Cell): Range {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function holds(range: Range, { row, column }: Cell): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

export function size(range: Range): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

export function letters(column: number): string {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

export function a1(range: Range): string {
  const first = letters(range.left) + (range.top + 1);
  const last = letters(range.right) + (range.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads what the server answers; it is never typed by anybody. */
export function parse(words: string): Range {
  const corners = words.split(':').map((corner) => {
    const [, name, number] = /^([A-Z]+)(\d+)$/.exec(corner)!;
    const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(number) - 1, column };
  });
  return between(corners[0], corners[corners.length - 1]);
}
