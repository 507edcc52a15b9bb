import type { Mark, Stretch } from '../marked-text/types';
import type { Outline, Shown } from './types';

interface Piece {
  mark: Mark;
  stretch: Stretch;
}

/** The linked passages of a layer, by the cells that they lie in. */
export class Marks {
  chosen: string | undefined;
  private all = new Map<string, Mark>();
  private pieces: Piece[] = [];

  take(marks: Mark[]): void {
    this.all = new Map(marks.map((mark) => [mark.id, mark]));
    this.sort();
  }

  put(mark: Mark): void {
    this.all.set(mark.id, mark);
    this.sort();
  }

  get(id: string): Mark | undefined {
    return this.all.get(id);
  }

  of(cells: Shown[]): Piece[] {
    const [first] = cells;
    const last = cells[cells.length - 1];
    return first ? this.pieces.filter(({ stretch }) => stretch[0] < last.end && stretch[1] > first.start) : [];
  }

  at(cell: Shown | null | undefined, among: Piece[] = this.pieces): Mark[] {
    return cell
      ? among.filter(({ stretch }) => stretch[0] < cell.end && stretch[1] > cell.start).map(({ mark }) => mark)
      : [];
  }

  /** The next mark of the sheet, or the one before, as the text goes. */
  beside(offset: number, step: 1 | -1, outline: Outline): Mark | undefined {
    const here = this.pieces.filter(({ stretch }) => stretch[0] >= outline.start && stretch[0] < outline.end);
    const firsts = here.filter(({ mark, stretch }) => mark.spans[0][0] === stretch[0]);
    const place = firsts.findIndex(({ mark }) => mark.id === this.chosen);
    if (place >= 0) {
      return firsts[(place + step + firsts.length) % firsts.length].mark;
    }
    const next = firsts.find(({ stretch }) => stretch[0] >= offset);
    return (step > 0 ? (next ?? firsts[0]) : firsts[firsts.length - 1])?.mark;
  }

  private sort(): void {
    this.pieces = [...this.all.values()]
      .flatMap((mark) => mark.spans.map((stretch) => ({ mark, stretch })))
      .sort((one, other) => one.stretch[0] - other.stretch[0]);
  }
}
