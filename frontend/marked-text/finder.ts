import type { Stretch } from './types';

/** Looks for words in the text, whatever their case and the white space between them. */
export class Finder {
  hits: Stretch[] = [];
  here = -1;
  private source = '';

  read(text: string): void {
    this.source = text;
    this.hits = [];
    this.here = -1;
  }

  /** Finds all places; the one at or after the offset becomes the current one. */
  find(query: string, from: number): void {
    const wanted = pattern(query);
    this.hits = wanted ? Array.from(this.source.matchAll(wanted), ({ 0: found, index }) => [index, index + found.length]) : [];
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

/** Between two letters of a word: nothing, soft hyphens, or a hyphen at the end of a line. */
const DIVIDED = '(?:\\xad+|\\xad*[\\-\\u2010\\u2011]\\s*\\n\\s*)?';
const LINE_ENDS = '(?:\\s*\\n\\s*)?';
const HYPHENS = ['-', '\u2010', '\u2011'];

/** What a query finds, the same as the server finds in a whole document; nothing for white space. */
function pattern(query: string): RegExp | undefined {
  const words = query.replaceAll('\u00ad', '').split(/\s+/).filter((word) => word !== '');
  const sought = words.map((word) =>
    Array.from(word, (letter, at) => {
      const ends = HYPHENS.includes(letter) && at < word.length - 1 ? LINE_ENDS : '';
      return `\\u{${letter.codePointAt(0)!.toString(16)}}${ends}`;
    }).join(DIVIDED),
  );
  return sought.length > 0 ? new RegExp(sought.join('\\s+'), 'giu') : undefined;
}
