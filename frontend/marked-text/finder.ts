import type { Stretch } from './types';

/** Looks for words in the text, letter by letter, whatever their case. */
export class Finder {
  hits: Stretch[] = [];
  here = -1;
  private folded: string | undefined;
  private source = '';

  read(text: string): void {
    this.source = text;
    this.folded = undefined;
    this.hits = [];
    this.here = -1;
  }

  /** Finds all places; the one at or after the offset becomes the current one. */
  find(query: string, from: number): void {
    this.hits = [];
    const wanted = fold(query);
    if (wanted.length > 0) {
      this.folded ??= fold(this.source);
      let at = this.folded.indexOf(wanted);
      while (at >= 0) {
        this.hits.push([at, at + wanted.length]);
        at = this.folded.indexOf(wanted, at + wanted.length);
      }
    }
    const next = this.hits.findIndex(([start]) => start >= from);
    this.here = next < 0 ? this.hits.length - 1 : next;
    if (next < 0 && this.hits.length > 0) {
      this.here = 0;
    }
  }

  step(by: 1 | -1): void {
    if (this.hits.length > 0) {
      this.here = (this.here + by + this.hits.length) % this.hits.length;
    }
  }

  current(): Stretch | undefined {
    return this.hits[this.here];
  }
}

/** Lower case, with every offset where it was: letters that would grow longer stay as they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) {
    return lower;
  }
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
