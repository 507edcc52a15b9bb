import { type Block, blockAt, guessLayout, type Layout, toBlocks } from './blocks';
import type { Stretch } from './types';

const CHARACTERS_A_LINE = 75;
const LINE_HEIGHT = 31;
/** Code units a group holds: about a screen. */
const GROUP = 3_000;

/** The elements that hold the text, and the way from offsets to places in them and back. */
export class Sheet {
  text = '';
  blocks: Block[] = [];
  /** About a screen of blocks each. */
  groups: HTMLElement[] = [];
  private elements: HTMLElement[] = [];
  private readonly indexes = new WeakMap<Node, number>();

  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  write(text: string, layout: Layout = guessLayout(text)): void {
    this.text = text;
    this.blocks = toBlocks(text, layout);
    this.root.dataset.layout = layout;
    const model = document.createElement('p');
    model.className = 'mt-block';
    model.dir = 'auto';
    this.elements = this.blocks.map((block, index) => {
      const element = model.cloneNode() as HTMLElement;
      if (block.blank) {
        element.classList.add('mt-blank');
      }
      element.append(text.slice(block.start, block.end));
      this.indexes.set(element, index);
      return element;
    });
    this.groups = this.grouped(layout);
    this.root.replaceChildren(...this.groups);
  }

  /** What is not seen is not laid out, group by group: single paragraphs are too many to watch. */
  private grouped(layout: Layout): HTMLElement[] {
    const groups: HTMLElement[] = [];
    for (let from = 0; from < this.blocks.length; ) {
      let to = from;
      let lines = 0;
      while (to < this.blocks.length && this.blocks[to].start - this.blocks[from].start < GROUP) {
        lines += this.guessLines(this.blocks[to], layout);
        to++;
      }
      const group = document.createElement('div');
      group.className = 'mt-group';
      // A guess, until it has been laid out once; good guesses keep the scroll bar still.
      group.style.setProperty('contain-intrinsic-block-size', `auto ${Math.round(lines * LINE_HEIGHT)}px`);
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

  private guessLines(block: Block, layout: Layout): number {
    const length = block.end - block.start;
    return layout === 'paragraphs'
      ? Math.ceil(length / CHARACTERS_A_LINE) + (block.blank ? 0 : 0.6)
      : this.text.slice(block.start, block.end).split('\n').length;
  }
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
