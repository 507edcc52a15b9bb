import type { Stretch } from './types';

/** Em that a column may have: longer cells wrap, so that no column keeps the others out of sight. */
const WIDEST = 30;
const NARROWEST = 2;
/** Between columns, and what letters beside each other may need beyond each alone. */
const GAP = 1.7;
/** In a narrow box a column gives way to the others beside it down to this. */
const YIELDS_TO = 12;

/** The cells of a row. Each holds the tab that closes it, so that together they are the row's text. */
export function cellsOf(text: string, start: number, end: number): Stretch[] {
  const row = text.slice(start, end);
  const cells: Stretch[] = [];
  for (let from = 0; from < row.length; ) {
    const tab = row.indexOf('\t', from);
    const to = tab < 0 ? row.length : tab + 1;
    cells.push([start + from, start + to]);
    from = to;
  }
  return cells;
}

/** The widths of a sheet's columns, in which every row is set. */
export class Columns {
  private readonly widths: number[] = [];
  private readonly letters: Map<string, number>;

  constructor(letters: Map<string, number>) {
    this.letters = letters;
  }

  /** Looks at each letter once at most, and at none that could not widen its column any more. */
  widen(column: number, cell: string): void {
    const before = this.widths[column] ?? NARROWEST;
    let width = 0;
    if (before < WIDEST) {
      for (const letter of cell) {
        width += this.letters.get(letter) ?? 0;
        if (width >= WIDEST) {
          break;
        }
      }
    }
    this.widths[column] = Math.max(before, Math.min(width, WIDEST));
  }

  /** As tracks of a grid; what is left of the box is the last one's. */
  get tracks(): string {
    const tracks = this.widths.map(asTrack);
    const last = tracks.pop();
    return last ? [...tracks, `minmax(${last}, 1fr)`].join(' ') : 'none';
  }

  /** The width of all of them. */
  get whole(): string {
    return `calc(${['0em', ...this.widths.map(asTrack)].join(' + ')})`;
  }
}

function asTrack(width: number): string {
  const track = `${(width + GAP).toFixed(2)}em`;
  return width + GAP <= YIELDS_TO ? track : `min(${track}, max(${YIELDS_TO}em, 55cqi))`;
}

/**
 * The widths in em of all letters of a text that stands in an element: in its very font and size, for
 * that decides which of several shapes a letter has, and together, so that the page is laid out once.
 */
export function lettersOf(text: string, element: Element): Map<string, number> {
  const letters = [...new Set(text)].filter((letter) => letter !== '\t' && letter !== '\n');
  const { font, fontFeatureSettings, fontSize, fontVariantNumeric } = getComputedStyle(element);
  const probe = document.createElement('div');
  probe.ariaHidden = 'true';
  Object.assign(probe.style, { font, fontFeatureSettings, fontVariantNumeric });
  probe.className = 'mt-probe';
  probe.append(...letters.map((letter) => {
    const box = document.createElement('span');
    box.append(letter);
    return box;
  }));
  // Where the text lies may not be shown yet.
  document.body.append(probe);
  const em = parseFloat(fontSize);
  const widths = [...probe.children].map((box) => box.getBoundingClientRect().width / em);
  probe.remove();
  return new Map(letters.map((letter, index) => [letter, widths[index]]));
}
