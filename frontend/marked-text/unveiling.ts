import type { Sheet } from './sheet';
import { frame } from './view';

/**
 * Has what scrolls into view laid out in that very frame. The browser by itself does it one frame
 * later, and shows an empty page in between.
 */
export class Unveiling {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** Something on the page scrolled: called before the frame is laid out. */
  scrolled(within: EventTarget | null): void {
    const { root, groups } = this.sheet;
    if (groups.length === 0 || !(within instanceof Node) || !within.contains(root)) {
      return;
    }
    // What was not laid out yet has a guessed height, so those beside are taken as well.
    const first = Math.max(0, this.firstBelow(0) - 1);
    const last = Math.min(groups.length - 1, this.firstBelow(window.innerHeight) + 1);
    const veiled = groups.slice(first, last + 1).filter(isVeiled);
    veiled.forEach((group) => (group.style.contentVisibility = 'visible'));
    void this.leaveToTheBrowser(veiled);
  }

  /** Once painted, the browser knows by itself that they are in view, and when no more. */
  private async leaveToTheBrowser(groups: HTMLElement[]): Promise<void> {
    await frame();
    await frame();
    groups.forEach((group) => (group.style.contentVisibility = ''));
  }

  /** The first group that ends below a line of the window; the last if none does. */
  private firstBelow(line: number): number {
    const { groups } = this.sheet;
    let low = 0;
    let high = groups.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (groups[middle].getBoundingClientRect().bottom > line) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

function isVeiled(group: HTMLElement): boolean {
  return group.firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false;
}
