import { type Block, blockAt, guessLayout, type Layout, toBlocks } from './blocks';
import { cellsOf, Columns, lettersOf } from './cells';
import type { Stretch } from './types';

const CHARACTERS_A_LINE = 75;
const LINE_HEIGHT = 31;
const ROW_HEIGHT = 27;
/** Code units a group holds: about a screen. */
const GROUP = 3_000;

/** The elements that hold the text, and the way from offsets to places in them and back. */
export class Sheet {
  text = '';
  blocks: Block[] = [];
  /** About a screen of blocks each. */
  groups: HTMLElement[] = [];
  private layout: Layout = 'paragraphs';
  private elements: HTMLElement[] = [];
  private readonly indexes = new WeakMap<Node, number>();

  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  write(text: string, layout: Layout = guessLayout(text)): void {
    this.text = text;
    this.blocks = toBlocks(text, layout);
    this.layout = layout;
    this.root.dataset.layout = layout;
    const model = document.createElement('p');
    model.className = 'mt-block';
    // Rows that read leftwards beside others that do not would not stand in columns.
    model.dir = this.isTable ? '' : 'auto';
    this.root.dir = this.isTable ? 'auto' : '';
    this.elements = this.blocks.map((block, index) => {
      const element = model.cloneNode() as HTMLElement;
      if (block.blank) {
        element.classList.add('mt-blank');
      }
      this.indexes.set(element, index);
      return element;
    });
    this.blocks.forEach((_, index) => this.fill(index, ([start, end]) => [text.slice(start, end)]));
    this.setColumns();
    this.groups = this.grouped();
    this.root.replaceChildren(...this.groups);
  }

  /** Whether the text is a sheet: its rows have cells, and its box scrolls by itself. */
  get isTable(): boolean {
    return this.layout === 'cells';
  }

  /** Puts what stands for stretches of the text into a block, cell by cell where it has any. */
  fill(index: number, nodesFor: (stretch: Stretch) => (Node | string)[]): void {
    const { start, end } = this.blocks[index];
    const nodes = this.isTable
      ? cellsOf(this.text, start, end).map((cell) => asCell(nodesFor(cell)))
      : nodesFor([start, end]);
    this.elements[index].replaceChildren(...nodes);
  }

  private setColumns(): void {
    const { style } = this.root;
    if (!this.isTable) {
      style.removeProperty('--mt-columns');
      style.removeProperty('--mt-whole');
      return;
    }
    const columns = new Columns(lettersOf(this.text, this.root));
    for (const { start, end } of this.blocks) {
      cellsOf(this.text, start, end).forEach((cell, column) => columns.widen(column, this.text.slice(...cell)));
    }
    style.setProperty('--mt-columns', columns.tracks);
    style.setProperty('--mt-whole', columns.whole);
  }

  /** What is not seen is not laid out, group by group: single paragraphs are too many to watch. */
  private grouped(): HTMLElement[] {
    const groups: HTMLElement[] = [];
    for (let from = 0; from < this.blocks.length; ) {
      let to = from;
      let height = 0;
      while (to < this.blocks.length && this.blocks[to].start - this.blocks[from].start < GROUP) {
        height += this.guessHeight(this.blocks[to]);
        to++;
      }
      const group = document.createElement('div');
      group.className = 'mt-group';
      // A guess, until it has been laid out once; good guesses keep the scroll bar still.
      group.style.setProperty('contain-intrinsic-block-size', `auto ${Math.round(height)}px`);
      group.append(...this.elements.slice(from, to));
      groups.push(group);
      from = to;
    }
    return groups;
  }

  element(index: number): HTMLElement {
    return this.elements[index];
  }

  elementAt(offset: number): HTMLElement | undefined {
    return this.elements[blockAt(this.blocks, offset)];
  }

  indexOf(element: Node): number | undefined {
    return this.indexes.get(element);
  }

  /** The place of an offset. At a seam of two blocks an end belongs to the first. */
  place(offset: number, isEnd = false): { node: Node; offset: number } {
    const index = blockAt(this.blocks, isEnd ? Math.max(0, offset - 1) : offset);
    let rest = offset - this.blocks[index].start;
    const only = this.elements[index].firstChild;
    if (only instanceof Text && !only.nextSibling) {
      return { node: only, offset: Math.min(rest, only.length) };
    }
    const texts = textNodes(this.elements[index]);
    for (const node of texts) {
      if (rest < node.length || (isEnd && rest === node.length)) {
        return { node, offset: rest };
      }
      rest -= node.length;
    }
    const node = texts[texts.length - 1];
    return { node, offset: node.length };
  }

  /** A fixed range: unlike a live one it costs nothing while the page changes. */
  fixedRange([start, end]: Stretch): StaticRange {
    const from = this.place(start);
    const to = this.place(end, true);
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  range([start, end]: Stretch): Range {
    const range = document.createRange();
    const from = this.place(start);
    const to = this.place(end, true);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The offset of a place; a place outside the text counts as its nearer end. */
  offset(node: Node, within: number): number {
    if (!this.root.contains(node)) {
      const where = this.root.compareDocumentPosition(node);
      return where & Node.DOCUMENT_POSITION_PRECEDING ? 0 : this.text.length;
    }
    const block = (node instanceof Element ? node : node.parentElement!).closest('.mt-block');
    if (!block) {
      const next = node.childNodes[within] as Element | undefined;
      const first = next?.matches('.mt-block') ? next : next?.querySelector('.mt-block');
      return first ? this.blocks[this.indexes.get(first)!].start : this.endOf(node);
    }
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, within);
    return this.blocks[this.indexes.get(block)!].start + lengthOf(before, block);
  }

  private endOf(group: Node): number {
    const last = group.lastChild && this.indexes.get(group.lastChild);
    return typeof last === 'number' ? this.blocks[last].end : this.text.length;
  }

  private guessHeight(block: Block): number {
    const length = block.end - block.start;
    switch (this.layout) {
      case 'cells':
        return ROW_HEIGHT;
      case 'lines':
        return LINE_HEIGHT * this.text.slice(block.start, block.end).split('\n').length;
      default:
        return LINE_HEIGHT * (Math.ceil(length / CHARACTERS_A_LINE) + (block.blank ? 0 : 0.6));
    }
  }
}

function asCell(nodes: (Node | string)[]): HTMLElement {
  const cell = document.createElement('span');
  cell.className = 'mt-cell';
  cell.append(...nodes);
  return cell;
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode as Text);
  }
  return nodes;
}

/** Counted node by node: what a range prints may leave out what is not shown. */
function lengthOf(before: Range, block: Node): number {
  const { endContainer, endOffset } = before;
  let length = 0;
  for (const node of textNodes(block as HTMLElement)) {
    if (node === endContainer) {
      return length + endOffset;
    }
    if (before.comparePoint(node, 0) > 0) {
      return length;
    }
    length += node.length;
  }
  return length;
}
