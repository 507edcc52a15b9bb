import { LAYERS, type Layer, type Painter } from './painter';
import type { Sheet } from './sheet';
import type { Stretch } from './types';

interface Painted {
  layer: Layer;
  from: number;
  to: number;
}

/** For browsers without highlights: splits the text of those blocks that are seen, and no others. */
export class SpanPainter implements Painter {
  private readonly sheet: Sheet;
  private readonly layers = new Map<Layer, Stretch[]>();
  private readonly seen = new Set<number>();
  private readonly watch: IntersectionObserver;
  private due = false;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.watch = new IntersectionObserver((entries) => this.notice(entries), { rootMargin: '200px' });
  }

  paint(layer: Layer, stretches: Stretch[]): void {
    if (this.layers.size === 0) {
      this.sheet.blocks.forEach((_, index) => this.watch.observe(this.sheet.element(index)));
    }
    this.layers.set(layer, stretches);
    if (!this.due) {
      this.due = true;
      queueMicrotask(() => {
        this.due = false;
        this.seen.forEach((index) => this.draw(index));
      });
    }
  }

  add(layer: Layer, stretches: Stretch[]): void {
    this.paint(layer, [...(this.layers.get(layer) ?? []), ...stretches]);
  }

  clear(): void {
    this.watch.disconnect();
    this.layers.clear();
    this.seen.clear();
  }

  private notice(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const index = this.sheet.indexOf(entry.target);
      if (index === undefined || this.sheet.element(index) !== entry.target) {
        continue;
      }
      if (entry.isIntersecting) {
        this.seen.add(index);
        this.draw(index);
      } else if (this.seen.delete(index)) {
        this.write(index, []);
      }
    }
  }

  private draw(index: number): void {
    const { start, end } = this.sheet.blocks[index];
    const painted = LAYERS.flatMap((layer) =>
      (this.layers.get(layer) ?? [])
        .filter(([from, to]) => from < end && to > start)
        .map(([from, to]) => ({ layer, from, to })),
    );
    this.write(index, painted);
  }

  private write(index: number, painted: Painted[]): void {
    this.keepingSelection(this.sheet.element(index), () =>
      this.sheet.fill(index, (stretch) => this.pieces(stretch, painted)),
    );
  }

  private pieces([start, end]: Stretch, all: Painted[]): Node[] {
    const painted = all
      .filter(({ from, to }) => from < end && to > start)
      .map(({ layer, from, to }) => ({ layer, from: Math.max(from, start), to: Math.min(to, end) }));
    const cuts = [...new Set([start, end, ...painted.flatMap(({ from, to }) => [from, to])])];
    cuts.sort((a, b) => a - b);
    return cuts.slice(1).map((to, at) => {
      const from = cuts[at];
      const text = this.sheet.text.slice(from, to);
      const over = painted.filter((one) => one.from <= from && one.to >= to);
      return over.length === 0 ? document.createTextNode(text) : span(text, over.map((o) => o.layer));
    });
  }

  private keepingSelection(block: HTMLElement, change: () => void): void {
    const selection = document.getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !(block.contains(anchorNode) || block.contains(focusNode))) {
      change();
      return;
    }
    const anchor = this.sheet.offset(anchorNode, selection.anchorOffset);
    const focus = this.sheet.offset(focusNode, selection.focusOffset);
    change();
    const from = this.sheet.place(anchor, anchor > focus);
    const to = this.sheet.place(focus, focus > anchor);
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
}

function span(text: string, layers: Layer[]): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = `mt-span mt-span-${layers[layers.length - 1]}`;
  element.append(text);
  return element;
}
