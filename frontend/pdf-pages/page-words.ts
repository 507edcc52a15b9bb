import { align, NONE } from './align';
import { fold, type Folded, isHyphen } from './fold';
import type { Stretch } from '../marked-text/types';

/** A piece of one item of the words that stand on the page image. */
export interface Piece {
  item: number;
  from: number;
  to: number;
}

/** A place between two characters of an item. */
export interface Place {
  item: number;
  offset: number;
}

/** Letters of a page that have a partner, of all that it has; below, only single words can be trusted. */
const TRUSTED = 0.5;

/**
 * The words of a page image, item by item as the file draws them, held against the text of the page
 * that passages are anchored in. Offsets of the text count from the beginning of the page.
 */
export class PageWords {
  readonly text: string;
  private readonly shown: Folded;
  private readonly kept: Folded;
  private readonly toKept: Int32Array;
  private readonly toShown: Int32Array;
  private readonly starts: number[] = [];

  constructor(items: string[], text: string) {
    this.text = text;
    let length = 0;
    for (const item of items) {
      this.starts.push(length);
      length += item.length;
    }
    this.shown = fold(items.join(''));
    this.kept = fold(text);
    this.toKept = align(this.shown.letters, this.kept.letters);
    this.toShown = new Int32Array(this.kept.letters.length).fill(NONE);
    this.toKept.forEach((there, at) => {
      if (there !== NONE) {
        this.toShown[there] = at;
      }
    });
  }

  /** How many of the letters on the image were found in the text: 0 to 1; 1 where there are none. */
  get share(): number {
    const found = this.toKept.reduce((sum, there) => sum + (there === NONE ? 0 : 1), 0);
    return this.toKept.length === 0 ? 1 : found / this.toKept.length;
  }

  get isTrusted(): boolean {
    return this.share >= TRUSTED;
  }

  /** Whether the image has words at all. */
  get hasWords(): boolean {
    return this.shown.letters.length > 0;
  }

  /**
   * The stretch of the text that stands between two places of the image; undefined where it holds
   * other letters than the image, or holds them elsewhere: then nobody can tell what was meant.
   */
  stretchBetween(start: Place, end: Place): Stretch | undefined {
    const first = this.letterAfter(this.offsetOf(start));
    const last = this.letterAfter(this.offsetOf(end)) - 1;
    if (first > last) {
      return undefined;
    }
    let before = NONE;
    for (let at = first; at <= last; at++) {
      const there = this.toKept[at];
      if (there === NONE) {
        if (isHyphen(this.shown.letters[at]) && at > first && at < last) {
          continue;
        }
        return undefined;
      }
      if (before !== NONE && !this.onlyHyphensBetween(before, there)) {
        return undefined;
      }
      before = there;
    }
    return [this.kept.from[this.toKept[first]], this.kept.to[this.toKept[last]]];
  }

  /** Whether any letter stands between two places. */
  hasLetters(start: Place, end: Place): boolean {
    return this.letterAfter(this.offsetOf(start)) < this.letterAfter(this.offsetOf(end));
  }

  /** The pieces of the image that show a stretch of the text, in the order of the image; what has no place is left out. */
  piecesOf([start, end]: Stretch): Piece[] {
    const places: number[] = [];
    for (let at = this.firstKept(start); at < this.kept.letters.length && this.kept.from[at] < end; at++) {
      if (this.toShown[at] !== NONE) {
        places.push(this.toShown[at]);
      }
    }
    places.sort((a, b) => a - b);
    const pieces: Piece[] = [];
    for (const at of places) {
      const piece = this.pieceOf(at);
      const last = pieces.at(-1);
      if (last && last.item === piece.item && !this.skips(last, piece)) {
        last.to = Math.max(last.to, piece.to);
      } else {
        pieces.push(piece);
      }
    }
    return pieces;
  }

  /** How much of the letters of a stretch stands on the image: 0 to 1. */
  shareOf([start, end]: Stretch): number {
    let [all, found] = [0, 0];
    for (let at = this.firstKept(start); at < this.kept.letters.length && this.kept.from[at] < end; at++) {
      all++;
      found += this.toShown[at] === NONE ? 0 : 1;
    }
    return all === 0 ? 0 : found / all;
  }

  /** The offset in the text of what stands at a place of the image, where that is known. */
  offsetAt(place: Place): number | undefined {
    const letter = this.letterAfter(this.offsetOf(place));
    const there = this.toKept[letter] ?? NONE;
    return there === NONE ? undefined : this.kept.from[there];
  }

  private pieceOf(letter: number): Piece {
    const from = this.shown.from[letter];
    const item = this.itemAt(from);
    return { item, from: from - this.starts[item], to: this.shown.to[letter] - this.starts[item] };
  }

  /** Whether letters lie between two pieces of one item. */
  private skips(left: Piece, right: Piece): boolean {
    const end = this.starts[left.item] + left.to;
    return this.letterAfter(end) < this.letterAfter(this.starts[right.item] + right.from);
  }

  private onlyHyphensBetween(before: number, there: number): boolean {
    for (let at = before + 1; at < there; at++) {
      if (!isHyphen(this.kept.letters[at])) {
        return false;
      }
    }
    return there > before;
  }

  private offsetOf({ item, offset }: Place): number {
    return (this.starts[item] ?? this.shown.to.at(-1) ?? 0) + offset;
  }

  /** The first letter on the image that begins at an offset or after it. */
  private letterAfter(offset: number): number {
    return lowest(this.shown.from, offset);
  }

  private firstKept(offset: number): number {
    return lowest(this.kept.to, offset + 1);
  }

  private itemAt(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

function lowest(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
