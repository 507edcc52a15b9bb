import { between, type Cell, holds, type Range } from './types';

/** Which cells are selected: the range that grows now, and those that were added before it. */
export class Selection {
  /** Where the keyboard stands: the end of the range that moves. */
  active: Cell = { row: 0, column: 0 };
  private anchor: Cell = { row: 0, column: 0 };
  private readonly kept: Range[] = [];
  private begun = false;

  /** All of them, in the order in which they were selected. */
  get ranges(): Range[] {
    return [...this.kept, this.current];
  }

  get current(): Range {
    return between(this.anchor, this.active);
  }

  /** Whether a person chose anything yet. */
  get isBegun(): boolean {
    return this.begun;
  }

  select(cell: Cell): void {
    this.kept.length = 0;
    this.start(cell);
  }

  /** Begins another range beside those that are selected. */
  add(cell: Cell): void {
    this.kept.push(this.current);
    this.start(cell);
  }

  extend(cell: Cell): void {
    this.active = cell;
    this.begun = true;
  }

  selectRange({ top, left, bottom, right }: Range): void {
    this.select({ row: top, column: left });
    this.extend({ row: bottom, column: right });
  }

  /** Nothing but the cell in which the keyboard stands. */
  collapse(): void {
    this.select(this.active);
  }

  holds(cell: Cell): boolean {
    return this.ranges.some((range) => holds(range, cell));
  }

  private start(cell: Cell): void {
    this.anchor = cell;
    this.active = cell;
    this.begun = true;
  }
}
