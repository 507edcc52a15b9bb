import type { Stretch } from '../marked-text/types';

/** Something drawn over a page: a passage, what is selected, what was looked for. */
export interface Drawing {
  /** What it is told apart by, such as the stance of a passage. */
  look: string;
  stretches: Stretch[];
  /** The passage, if it is one. */
  id?: string;
  /** What screen readers say of it. */
  label?: string;
}

/** What lies over one page image. Places are in percent, so that they keep when the page is zoomed. */
export class Overlay {
  readonly below = document.createElement('div');
  readonly list = document.createElement('ul');
  private readonly page: HTMLElement;

  constructor(page: HTMLElement) {
    this.page = page;
    this.below.className = 'pp-marks';
    this.below.ariaHidden = 'true';
    this.list.className = 'pp-say';
  }

  /** @param name what the list for screen readers is called */
  paint(drawings: Drawing[], rectsOf: (stretch: Stretch) => DOMRect[], name: string): void {
    const box = this.page.getBoundingClientRect();
    if (box.width === 0) {
      return;
    }
    this.below.replaceChildren(
      ...drawings.flatMap((drawing) =>
        drawing.stretches.flatMap((stretch) => inLines(rectsOf(stretch)).map((rect) => piece(drawing, rect, box))),
      ),
    );
    this.list.replaceChildren(
      ...drawings.filter(({ label }) => label).map(({ label }) => {
        const entry = document.createElement('li');
        entry.append(label!);
        return entry;
      }),
    );
    this.list.ariaLabel = name;
    this.list.hidden = this.list.childElementCount === 0;
  }
}

function piece({ look, id }: Drawing, rect: DOMRect, page: DOMRect): HTMLElement {
  const element = document.createElement('div');
  element.className = 'pp-mark';
  element.dataset.look = look;
  if (id) {
    element.dataset.mark = id;
  }
  const { style } = element;
  style.left = percent(rect.left - page.left, page.width);
  style.top = percent(rect.top - page.top, page.height);
  style.width = percent(rect.width, page.width);
  style.height = percent(rect.height, page.height);
  return element;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)}%`;
}

/** Neighbours in a line as one, with the gaps between words. */
function inLines(rects: DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const height = Math.min(rect.height, last?.height ?? 0);
    const overlap = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0;
    const gap = last ? Math.max(rect.left - last.right, last.left - rect.right) : Infinity;
    if (last && overlap > height / 2 && gap < rect.height) {
      const left = Math.min(last.left, rect.left);
      const top = Math.min(last.top, rect.top);
      lines[lines.length - 1] = new DOMRect(
        left, top, Math.max(last.right, rect.right) - left, Math.max(last.bottom, rect.bottom) - top,
      );
    } else {
      lines.push(rect);
    }
  }
  return lines;
}
