import type { Action, Stretch } from './types';
import type { View } from './view';

/** What the bar asks about where selected words are seen. */
export type Seen = Pick<View, 'rects' | 'shows' | 'box'>;

const GAP = 8;
/** Below selected words a finger finds the handles of its system. */
const GAP_FOR_FINGERS = 30;

/** The buttons below selected words. They never lie over them. */
export class Bar {
  readonly element = document.createElement('div');
  private readonly view: Seen;

  constructor(view: Seen) {
    this.view = view;
    this.element.className = 'mt-bar';
    this.element.setAttribute('role', 'toolbar');
    this.element.hidden = true;
    // A press on a button must not take the selection away.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  offer(label: string, actions: Action[], choose: (action: Action) => void): void {
    this.element.setAttribute('aria-label', label);
    this.element.replaceChildren(
      ...actions.map((action) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.action = action.id;
        button.append(action.label);
        if (action.key) {
          const key = document.createElement('kbd');
          key.append(action.key);
          key.ariaHidden = 'true';
          button.append(' ', key);
          button.setAttribute('aria-keyshortcuts', action.key);
        }
        button.addEventListener('click', () => choose(action));
        return button;
      }),
    );
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(selected: Stretch): void {
    const rects = this.view.rects(selected);
    if (rects.length === 0 || this.element.childElementCount === 0 || !this.view.shows(rects)) {
      this.hide();
      return;
    }
    this.element.hidden = false;
    const host = this.element.offsetParent!.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const ending = rects[rects.length - 1];
    const left = Math.min(Math.max(ending.left - host.left, 0), Math.max(0, host.width - width));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${this.top(rects, height) - host.top}px`;
  }

  private top(rects: DOMRect[], height: number): number {
    const view = this.view.box();
    const gap = matchMedia('(pointer: coarse)').matches ? GAP_FOR_FINGERS : GAP;
    const above = Math.min(...rects.map((rect) => rect.top)) - GAP - height;
    const below = Math.max(...rects.map((rect) => rect.bottom)) + gap;
    if (below + height <= view.bottom) {
      return below;
    }
    // More is selected than fits the window: there is no place beside it that could be seen.
    return above >= view.top ? above : view.bottom - height - GAP;
  }
}
