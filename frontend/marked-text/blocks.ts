import type { Stretch } from './types';

/** How a text is set: one paragraph a line, lines as on a printed page, or rows of a sheet's cells. */
export type Layout = 'paragraphs' | 'lines' | 'cells';

/** A piece of text that lies in one element. Line ends belong to the block that they close. */
export interface Block {
  start: number;
  end: number;
  blank: boolean;
}

/** Half of the lines of a printed page are shorter, half of the paragraphs of an article longer. */
const PRINTED_LINE = 100;
/** A block of lines is closed after so many code units, so that unseen ones need no layout. */
const LINES_BLOCK = 2_000;

export function guessLayout(text: string): Layout {
  const lengths = lines(text, 2_000)
    .map(([start, end]) => end - start)
    .filter((length) => length > 1)
    .sort((a, b) => a - b);
  return lengths.length > 0 && lengths[lengths.length >> 1] <= PRINTED_LINE ? 'lines' : 'paragraphs';
}

export function toBlocks(text: string, layout: Layout): Block[] {
  const single = lines(text).map(([start, end]) => ({ start, end, blank: isBlank(text, start, end) }));
  return layout === 'lines' ? joined(single) : single;
}

function joined(single: Block[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of single) {
    if (open && open.blank === line.blank && open.end - open.start < LINES_BLOCK) {
      open.end = line.end;
    } else {
      open = { ...line };
      blocks.push(open);
    }
  }
  return blocks;
}

function lines(text: string, most = Infinity): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start < text.length && found.length < most) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    found.push([start, end]);
    start = end;
  }
  return found;
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start < 200 && text.slice(start, end).trim() === '';
}

/** The index of the last block that starts at or before the offset. */
export function blockAt(blocks: Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
