/**
 * What two readings of the same page have in common: its letters, without white space, accents,
 * ligatures, and characters that print nothing.
 */
export interface Folded {
  /** One UTF-16 code unit a letter. */
  letters: string;
  /** By letter: where in the text that was folded it begins, and where it ends. */
  from: Int32Array;
  to: Int32Array;
}

const NOTHING_PRINTED = /^[\s\p{Cf}\p{Cc}\p{M}]$/u;
const HYPHENS = /^[\u2010\u2011\u2212\uFE63\uFF0D]$/u;
const PLAIN = /^[!-~]$/;

/** Folds a text; offsets count its UTF-16 code units. */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; ) {
    const point = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + point.length;
    for (const letter of PLAIN.test(point) ? [point] : printed(point)) {
      for (const unit of letter.split('')) {
        letters.push(unit);
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { letters: letters.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** A hyphen may be missing in one of two readings: it parts a word at the end of a line. */
export function isHyphen(letter: string): boolean {
  return letter === '-';
}

function printed(point: string): string[] {
  return [...point.normalize('NFKD')]
    .filter((one) => !NOTHING_PRINTED.test(one))
    .map((one) => (HYPHENS.test(one) ? '-' : one));
}
