/** No letter of the other text. */
export const NONE = -1;

/** As many letters in a row are taken for the same ones wherever they stand, if they stand there once. */
const SURE = 20;

/** Within a gap between sure ones, and in order, fewer will do. */
const FEWER = [12, 8, 5];

/** Of a gap that is as short as a word or two, the letters that occur once. */
const IN_SHORT_GAPS = [3, 2, 1];
const SHORT_GAP = 24;

/** What the beginning or the end of two texts has in common says something if it is this long. */
const SAID_BY_EDGES = 6;

/** A run of letters that is on its own is chance if it is shorter than this. */
const CHANCE = 4;

/**
 * Finds the letters of one reading of a page in another reading of it, which may have its blocks in
 * another order, and more or fewer words in between. What is in doubt has no partner. Longer than most files: the
 * passes below are steps of one search, each on what the one before left open.
 *
 * @returns by letter of the first its place in the second, or NONE; no place comes twice
 */
export function align(a: string, b: string): Int32Array {
  const pairs = new Pairs(a, b);
  if (a === b) {
    pairs.pair(0, 0, a.length);
    return pairs.toB;
  }
  pairs.edges();
  for (const [at, there] of once(a, 0, a.length, b, 0, b.length, SURE)) {
    pairs.grow(at, there, SURE);
  }
  pairs.fillGaps();
  pairs.dropDoubtful();
  pairs.dropChance();
  return pairs.toB;
}

/** Stretches of `length` letters that occur once in either range, in the order of the first. */
function once(
  a: string, aFrom: number, aTo: number, b: string, bFrom: number, bTo: number, length: number,
): [number, number][] {
  const inA = places(a, aFrom, aTo, length);
  const inB = places(b, bFrom, bTo, length);
  const found: [number, number][] = [];
  for (const [words, at] of inA) {
    const there = inB.get(words);
    if (at >= 0 && there !== undefined && there >= 0) {
      found.push([at, there]);
    }
  }
  return found;
}

function places(text: string, from: number, to: number, length: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (let at = from; at + length <= to; at++) {
    const words = text.slice(at, at + length);
    seen.set(words, seen.has(words) ? NONE : at);
  }
  return seen;
}

class Pairs {
  readonly toB: Int32Array;
  private readonly toA: Int32Array;
  private readonly a: string;
  private readonly b: string;

  constructor(a: string, b: string) {
    this.a = a;
    this.b = b;
    this.toB = new Int32Array(a.length).fill(NONE);
    this.toA = new Int32Array(b.length).fill(NONE);
  }

  pair(at: number, there: number, length: number): void {
    for (let i = 0; i < length; i++) {
      this.toB[at + i] = there + i;
      this.toA[there + i] = at + i;
    }
  }

  /** Both readings mostly begin and end alike. */
  edges(): void {
    const least = Math.min(this.a.length, this.b.length);
    let head = 0;
    while (head < least && this.a[head] === this.b[head]) {
      head++;
    }
    let tail = 0;
    while (tail < least - head && this.a.at(-1 - tail) === this.b.at(-1 - tail)) {
      tail++;
    }
    if (head >= SAID_BY_EDGES) {
      this.pair(0, 0, head);
    }
    if (tail >= SAID_BY_EDGES) {
      this.pair(this.a.length - tail, this.b.length - tail, tail);
    }
  }

  /** Pairs a stretch and all that is the same on both sides of it, as far as it is nobody's yet. */
  grow(at: number, there: number, length: number): void {
    if (this.toB[at] !== NONE || this.toA[there] !== NONE) {
      return;
    }
    let [start, other, end] = [at, there, at + length];
    while (this.isFree(start - 1, other - 1)) {
      start--;
      other--;
    }
    while (this.isFree(end, other + (end - start))) {
      end++;
    }
    let sound = start;
    while (sound < end && this.isFree(sound, other + (sound - start))) {
      sound++;
    }
    this.pair(start, other, sound - start);
  }

  /** Goes through what has no partner, each time between two neighbours that have one. */
  fillGaps(): void {
    for (let at = 0; at < this.a.length; ) {
      if (this.toB[at] !== NONE) {
        at++;
        continue;
      }
      let end = at;
      while (end < this.a.length && this.toB[end] === NONE) {
        end++;
      }
      const left = at === 0 ? NONE : this.toB[at - 1];
      const right = end === this.a.length ? this.b.length : this.toB[end];
      if (this.isOpen(left + 1, right)) {
        this.fill(at, end, left + 1, right);
      } else {
        // The blocks on both sides stand elsewhere: what follows the one, or leads to the other.
        this.fill(at, end, left + 1, this.nextTaken(left + 1));
        this.fill(at, end, this.lastTaken(right) + 1, right);
      }
      at = end;
    }
  }

  /**
   * Where one of two has more of what repeats itself, nobody can tell which of the repetitions is the
   * one that the other lacks: none of them has a partner then.
   */
  dropDoubtful(): void {
    this.dropSlides(this.a, this.toB, this.toA);
    this.dropSlides(this.b, this.toA, this.toB);
  }

  private dropSlides(text: string, partners: Int32Array, back: Int32Array): void {
    for (let start = 0; start < text.length; ) {
      if (partners[start] !== NONE) {
        start++;
        continue;
      }
      let end = start;
      while (end < text.length && partners[end] === NONE) {
        end++;
      }
      const left = start === 0 ? NONE : partners[start - 1];
      const right = end === text.length ? back.length : partners[end];
      if (right === left + 1) {
        const more = end - start;
        this.unpairWhile(partners, back, start - 1, -1, more, (at) => text[at] === text[at + more]);
        this.unpairWhile(partners, back, end, 1, more, (at) => text[at] === text[at - more]);
      }
      start = end;
    }
  }

  /** @param more letters that one of two has; a letter or two of many that are the same say nothing */
  private unpairWhile(
    partners: Int32Array, back: Int32Array, from: number, step: 1 | -1, more: number, same: (at: number) => boolean,
  ): void {
    let end = from;
    while (end >= 0 && end < partners.length && partners[end] !== NONE && same(end)) {
      end += step;
    }
    if (Math.abs(end - from) >= Math.min(more, CHANCE)) {
      for (let at = from; at !== end; at += step) {
        back[partners[at]] = NONE;
        partners[at] = NONE;
      }
    }
  }

  /** A few letters far from all others are the same by chance. */
  dropChance(): void {
    for (let at = 0; at < this.a.length; ) {
      let end = at + 1;
      while (end < this.a.length && this.toB[at] !== NONE && this.toB[end] === this.toB[end - 1] + 1) {
        end++;
      }
      if (this.toB[at] !== NONE && end - at < CHANCE && !this.hasNeighbour(at, end)) {
        for (let i = at; i < end; i++) {
          this.toA[this.toB[i]] = NONE;
          this.toB[i] = NONE;
        }
      }
      at = end;
    }
  }

  private fill(aFrom: number, aTo: number, bFrom: number, bTo: number): void {
    [aFrom, bFrom] = this.skipTaken(aFrom, bFrom, aTo, bTo);
    if (aFrom >= aTo || bFrom >= bTo) {
      return;
    }
    const alike = this.a.slice(aFrom, aTo) === this.b.slice(bFrom, bTo);
    if (alike && this.isOpenInA(aFrom, aTo)) {
      this.pair(aFrom, bFrom, aTo - aFrom);
      return;
    }
    const short = Math.max(aTo - aFrom, bTo - bFrom) <= SHORT_GAP;
    for (const length of short ? [...FEWER, ...IN_SHORT_GAPS] : FEWER) {
      const found = inOrder(once(this.a, aFrom, aTo, this.b, bFrom, bTo, length));
      if (found.length > 0) {
        found.forEach(([at, there]) => this.grow(at, there, length));
        this.fillBetween(aFrom, aTo, bFrom, bTo);
        return;
      }
    }
  }

  private fillBetween(aFrom: number, aTo: number, bFrom: number, bTo: number): void {
    let [at, there] = [aFrom, bFrom];
    for (let i = aFrom; i <= aTo; i++) {
      const partner = i === aTo ? bTo : this.toB[i];
      if (partner === NONE) {
        continue;
      }
      if (i > at && partner > there && partner - there + (i - at) < aTo - aFrom + (bTo - bFrom)) {
        this.fill(at, i, there, partner);
      }
      [at, there] = [i + 1, partner + 1];
    }
  }

  private skipTaken(aFrom: number, bFrom: number, aTo: number, bTo: number): [number, number] {
    while (aFrom < aTo && this.toB[aFrom] !== NONE) {
      aFrom++;
    }
    while (bFrom < bTo && this.toA[bFrom] !== NONE) {
      bFrom++;
    }
    return [aFrom, bFrom];
  }

  private isFree(at: number, there: number): boolean {
    return (
      at >= 0 && there >= 0 && at < this.a.length && there < this.b.length &&
      this.a[at] === this.b[there] && this.toB[at] === NONE && this.toA[there] === NONE
    );
  }

  private isOpen(from: number, to: number): boolean {
    return from <= to && this.nextTaken(from) >= to;
  }

  private isOpenInA(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.toB[at] !== NONE) {
        return false;
      }
    }
    return true;
  }

  private nextTaken(from: number): number {
    while (from < this.b.length && this.toA[from] === NONE) {
      from++;
    }
    return from;
  }

  private lastTaken(before: number): number {
    let at = before - 1;
    while (at >= 0 && this.toA[at] === NONE) {
      at--;
    }
    return at;
  }

  private hasNeighbour(at: number, end: number): boolean {
    const near = (here: number, there: number) => {
      const partner = this.toB[here];
      return partner !== undefined && partner !== NONE && Math.abs(partner - there) <= CHANCE;
    };
    for (let step = 1; step <= CHANCE; step++) {
      if (near(at - step, this.toB[at]) || near(end - 1 + step, this.toB[end - 1])) {
        return true;
      }
    }
    return false;
  }
}

/** The longest series in which both places grow. */
function inOrder(pairs: [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before = new Array<number>(pairs.length).fill(NONE);
  pairs.forEach(([, there], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]][1] < there) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    before[index] = low > 0 ? ends[low - 1] : NONE;
    ends[low] = index;
  });
  const series: [number, number][] = [];
  for (let at = ends.at(-1) ?? NONE; at !== NONE; at = before[at]) {
    series.push(pairs[at]);
  }
  return series.reverse();
}
