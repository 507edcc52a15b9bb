import type { Mark, Stretch } from './types';

interface Piece {
  start: number;
  end: number;
  mark: Mark;
  /** The furthest end of this piece and all before it: where a search backwards may stop. */
  reach: number;
}

/** The marks of a text, found by place, by name, and in the order of the text. */
export class Marks {
  private readonly byId = new Map<string, Mark>();
  private pieces: Piece[] = [];
  private ordered: Mark[] = [];

  replace(marks: Mark[]): void {
    this.byId.clear();
    marks.forEach((mark) => this.byId.set(mark.id, mark));
    this.arrange();
  }

  put(mark: Mark): void {
    this.byId.set(mark.id, mark);
    this.arrange();
  }

  get(id: string): Mark | undefined {
    return this.byId.get(id);
  }

  inOrder(): Mark[] {
    return this.ordered;
  }

  /** All marks over an offset, the shortest piece first. */
  at(offset: number): Mark[] {
    const hits: Piece[] = [];
    for (let i = this.lastAtOrBefore(offset); i >= 0 && this.pieces[i].reach > offset; i--) {
      if (this.pieces[i].end > offset) {
        hits.push(this.pieces[i]);
      }
    }
    hits.sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
    return [...new Set(hits.map((piece) => piece.mark))];
  }

  /** Where more than one piece lies. */
  overlaps(): Stretch[] {
    const found: [number, number][] = [];
    for (let i = 1; i < this.pieces.length; i++) {
      const { start, end } = this.pieces[i];
      const to = Math.min(end, this.pieces[i - 1].reach);
      const before = found.at(-1);
      if (to > start && before && before[1] >= start) {
        before[1] = Math.max(before[1], to);
      } else if (to > start) {
        found.push([start, to]);
      }
    }
    return found;
  }

  /** The next mark after an offset (or before it, backwards), around the ends of the text. */
  beside(offset: number, current: Mark | undefined, step: 1 | -1): Mark | undefined {
    const marks = this.ordered;
    if (marks.length === 0) {
      return undefined;
    }
    const at = current ? marks.indexOf(current) : -1;
    if (at >= 0) {
      return marks[(at + step + marks.length) % marks.length];
    }
    const next = marks.findIndex((mark) => first(mark) >= offset);
    const after = next < 0 ? marks.length : next;
    return marks[(step > 0 ? after : after - 1 + marks.length) % marks.length];
  }

  private arrange(): void {
    this.ordered = [...this.byId.values()]
      .filter((mark) => mark.spans.length > 0)
      .sort((a, b) => first(a) - first(b) || last(b) - last(a));
    this.pieces = this.ordered
      .flatMap((mark) => mark.spans.map(([start, end]) => ({ start, end, mark, reach: end })))
      .sort((a, b) => a.start - b.start);
    for (let i = 1; i < this.pieces.length; i++) {
      this.pieces[i].reach = Math.max(this.pieces[i].reach, this.pieces[i - 1].reach);
    }
  }

  private lastAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle].start <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

export function first(mark: Mark): number {
  return Math.min(...mark.spans.map((span: Stretch) => span[0]));
}

function last(mark: Mark): number {
  return Math.max(...mark.spans.map((span: Stretch) => span[1]));
}
