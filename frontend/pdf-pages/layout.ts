/** Width and height of a page at its own size, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export const GAP = 14;

/** Browsers draw nothing below some 17 million pixels. */
const TALLEST = 16_000_000;

const LARGEST_SCALE = 6;
const SMALLEST_SCALE = 0.1;

/**
 * Where all pages lie below each other, though only some were ever looked at: the others are taken
 * to be as large as the first one that was.
 */
export class Layout {
  readonly count: number;
  scale = 1;
  private readonly known = new Map<number, Size>();
  private readonly usual: Size;
  private readonly tops: Float64Array;
  private widest: number;
  private settled = 1;

  constructor(count: number, usual: Size) {
    this.count = count;
    this.usual = usual;
    this.widest = usual.width;
    this.tops = new Float64Array(count + 2);
  }

  /** @returns whether it is another size than was thought */
  learn(page: number, size: Size): boolean {
    const before = this.size(page);
    this.known.set(page, size);
    this.widest = Math.max(this.widest, size.width);
    this.settled = Math.min(this.settled, page + 1);
    return before.width !== size.width || before.height !== size.height;
  }

  size(page: number): Size {
    return this.known.get(page) ?? this.usual;
  }

  /** The scale at which the widest page known fills a width. */
  fitting(width: number): number {
    return this.bounded(width / this.widest);
  }

  bounded(scale: number): number {
    const tallest = (TALLEST - this.count * GAP) / this.heightAtOwnSize();
    return Math.max(SMALLEST_SCALE, Math.min(scale, LARGEST_SCALE, tallest));
  }

  setScale(scale: number): void {
    this.scale = scale;
    this.settled = 1;
  }

  /** The distance of a page, counted from 1, from the top; of the one after the last: the whole height. */
  top(page: number): number {
    for (; this.settled <= page; this.settled++) {
      this.tops[this.settled] = this.settled === 1
        ? GAP
        : this.tops[this.settled - 1] + this.size(this.settled - 1).height * this.scale + GAP;
    }
    return this.tops[page];
  }

  get height(): number {
    return this.top(this.count + 1);
  }

  get width(): number {
    return this.widest * this.scale;
  }

  /** The page at a distance from the top, or the nearest. */
  pageAt(distance: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= distance) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private heightAtOwnSize(): number {
    let known = 0;
    this.known.forEach(({ height }) => (known += height));
    return known + (this.count - this.known.size) * this.usual.height;
  }
}
