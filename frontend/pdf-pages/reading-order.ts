/** What pdf.js tells of a piece of text, as far as it matters here. */
export interface Item {
  str: string;
  dir: string;
  hasEOL: boolean;
}

/**
 * Items in the order in which their line is read. The file mostly draws a line from left to right,
 * also where it is read from right to left; numbers and Latin words in it are still read rightwards.
 */
export function inReadingOrder<T extends Item>(items: T[]): T[] {
  const ordered: T[] = [];
  let line: T[] = [];
  for (const item of items) {
    line.push(item);
    if (item.hasEOL) {
      ordered.push(...readLine(line));
      line = [];
    }
  }
  return [...ordered, ...readLine(line)];
}

function readLine<T extends Item>(line: T[]): T[] {
  if (!readsLeftwards(line)) {
    return line;
  }
  // What only ends the line ends it in either direction.
  const ending = line.at(-1)?.str === '' ? line.slice(-1) : [];
  const words = line.slice(0, line.length - ending.length).reverse();
  const ordered: T[] = [];
  let rightwards: T[] = [];
  for (const item of words) {
    if (item.dir === 'ltr' && item.str.trim() !== '') {
      rightwards.unshift(item);
    } else {
      ordered.push(...rightwards, item);
      rightwards = [];
    }
  }
  return [...ordered, ...rightwards, ...ending];
}

function readsLeftwards(line: Item[]): boolean {
  let weight = 0;
  for (const { str, dir } of line) {
    weight += dir === 'rtl' ? str.length : -str.trim().length;
  }
  return weight > 0;
}
