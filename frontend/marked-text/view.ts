import type { Sheet } from './sheet';
import type { Stretch } from './types';

const MARGIN = 72;

/** What is seen of the text: measuring it, scrolling in it, telling what lies under a point. */
export class View {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** The part of the window in which the text scrolls. */
  box(): { top: number; bottom: number } {
    const scroller = this.scroller();
    if (scroller === document.scrollingElement) {
      return { top: 0, bottom: window.innerHeight };
    }
    const { top, bottom } = scroller.getBoundingClientRect();
    return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
  }

  scroller(): Element {
    for (let at: Element | null = this.sheet.root; at; at = at.parentElement) {
      const scrolls = at.scrollHeight > at.clientHeight && at !== document.body;
      if (scrolls && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
        return at;
      }
    }
    return document.scrollingElement ?? document.documentElement;
  }

  /** Whether something of these words is seen of a text that scrolls in its own box. */
  shows(rects: DOMRect[]): boolean {
    const box = this.sheet.root.getBoundingClientRect();
    return !this.sheet.isTable || rects.some((rect) => overlap(rect, box));
  }

  rects(stretch: Stretch): DOMRect[] {
    return [...this.sheet.range(stretch).getClientRects()].filter((rect) => rect.width > 0);
  }

  /** Brings a stretch to the middle. What was never laid out has a guessed height: look again. */
  async center(stretch: Stretch): Promise<void> {
    const element = this.sheet.elementAt(stretch[0]);
    const group = element?.parentElement;
    if (!element || !group) {
      return;
    }
    for (let round = 0; round < 4; round++) {
      group.style.contentVisibility = 'visible';
      this.bringIn(stretch);
      const { top, bottom } = this.box();
      const rect = this.rects(stretch)[0] ?? element.getBoundingClientRect();
      const distance = rect.top - (top + (bottom - top) / 3);
      if (Math.abs(distance) > 4) {
        this.scroller().scrollTop += distance;
      }
      group.style.contentVisibility = '';
      await frame();
    }
  }

  /** Brings a stretch to the middle unless it is well in view. */
  async bringUp(stretch: Stretch): Promise<void> {
    this.bringIn(stretch);
    const { top, bottom } = this.box();
    const rect = this.rects(stretch)[0];
    if (!rect || rect.top < top + MARGIN || rect.bottom > bottom - MARGIN) {
      await this.center(stretch);
    }
  }

  /** Scrolls no further than needed for the stretch to be seen, or not at all. */
  reveal(stretch: Stretch): void {
    this.bringIn(stretch);
    const rects = this.rects(stretch);
    if (rects.length === 0) {
      void this.center(stretch);
      return;
    }
    const { top, bottom } = this.box();
    if (rects[0].top < top || rects[rects.length - 1].bottom > bottom) {
      const above = rects[0].top - (top + MARGIN);
      const below = rects[rects.length - 1].bottom - (bottom - MARGIN);
      this.scroller().scrollTop += rects[0].top < top ? above : below;
    }
  }

  /** The cell in which a stretch begins: sideways, and where the page around its box must scroll. */
  private bringIn(stretch: Stretch): void {
    if (this.sheet.isTable) {
      const cell = this.sheet.place(stretch[0]).node.parentElement?.closest('.mt-cell');
      cell?.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
    }
  }

  /** The offset of the character under a point, or undefined beside the words. */
  characterAt(x: number, y: number): number | undefined {
    const offset = this.nearest(x, y);
    if (offset === undefined) {
      return undefined;
    }
    return [offset, offset - 1].find(
      (at) => at >= 0 && at < this.sheet.text.length && this.rects([at, at + 1]).some(covers(x, y)),
    );
  }

  /** The same, but undefined between two paragraphs, where the nearest may stand anywhere beside. */
  nearestInLine(x: number, y: number): number | undefined {
    const offset = this.nearest(x, y);
    const isInLine = (at: number) => this.rects([at, at + 1]).some((rect) => y >= rect.top - 3 && y <= rect.bottom + 3);
    const inLine = (at: number) => at >= 0 && at < this.sheet.text.length && isInLine(at);
    const found = offset !== undefined && (this.sheet.isTable || inLine(offset) || inLine(offset - 1));
    return found ? offset : undefined;
  }

  /** The offset nearest to a point of the window, or undefined outside the text. */
  nearest(x: number, y: number): number | undefined {
    const place = caretFromPoint(x, y);
    return place && this.sheet.root.contains(place.node)
      ? this.sheet.offset(place.node, place.offset)
      : undefined;
  }

  /** The offset at which what can be seen begins. */
  firstSeen(): number {
    const { top, bottom } = this.box();
    const box = this.sheet.root.getBoundingClientRect();
    for (let y = Math.max(top, box.top) + 4; y < bottom; y += 16) {
      // A line begins at one of its two sides.
      const offsets = [box.left + 2, box.right - 2]
        .map((x) => this.nearest(x, y))
        .filter((offset) => offset !== undefined);
      if (offsets.length > 0) {
        return Math.min(...offsets);
      }
    }
    return 0;
  }
}

export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

export function later(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** When what is on the page now was painted; a page that is not seen paints nothing. */
export async function painted(): Promise<void> {
  await Promise.race([frame(), later(250)]);
  await later();
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
}

function covers(x: number, y: number): (rect: DOMRect) => boolean {
  return (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 3 && y <= rect.bottom + 3;
}

function caretFromPoint(x: number, y: number): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
