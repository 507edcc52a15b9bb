import { fill } from '../marked-text/types';
import { a1, type Cell, type GridTexts, type Outline, type Whole } from './types';

/** Above the grid: the cell in which the keyboard stands, in whole. */
export class ReadingLine {
  readonly element = document.createElement('div');
  private readonly name = document.createElement('b');
  private readonly heading = document.createElement('span');
  private readonly words = document.createElement('span');
  private readonly behind = document.createElement('span');

  constructor() {
    this.element.className = 'sg-line';
    this.element.setAttribute('role', 'status');
    this.heading.className = 'sg-heading';
    this.words.className = 'sg-words';
    this.behind.className = 'sg-behind';
    this.element.append(this.name, ' ', this.heading, ' ', this.words, ' ', this.behind);
  }

  show(cell: Cell, whole: Whole, outline: Outline, texts: GridTexts): void {
    this.name.textContent = a1({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    this.heading.textContent = [whole.row, whole.column].filter(Boolean).join(' · ');
    this.words.textContent = whole.text || texts.empty;
    this.words.classList.toggle('sg-none', !whole.text);
    this.behind.textContent = [...stored(whole, texts), ...hidden(cell, outline, texts)].join(' · ');
  }

  /** Shows all of it, or one line of it; answers which. */
  toggle(open = !this.isOpen): boolean {
    this.element.classList.toggle('sg-open', open);
    return open;
  }

  get isOpen(): boolean {
    return this.element.classList.contains('sg-open');
  }
}

function stored({ stored: value }: Whole, texts: GridTexts): string[] {
  if (!value) {
    return [];
  }
  const said = [fill(texts.stored, value.stored)];
  if (value.date) {
    said.push(fill(texts.date, value.date));
  }
  if (value.format && value.format !== 'General') {
    said.push(fill(texts.format, value.format));
  }
  if (value.formula !== undefined && value.formula !== null) {
    said.push(value.formula === '' ? texts.formulaUnread : fill(texts.formula, value.formula));
  }
  return said;
}

function hidden({ row, column }: Cell, outline: Outline, texts: GridTexts): string[] {
  const lies = (strips: [number, number][], at: number) => strips.some(([first, last]) => first <= at && at <= last);
  return [
    ...(lies(outline.hiddenRows, row) ? [texts.hiddenRow] : []),
    ...(lies(outline.hiddenColumns, column) ? [texts.hiddenColumn] : []),
  ];
}
