import type { Marking } from './marking';
import { frame, type View } from './view';

/** What the mouse is over: marks show their labels and that they can be clicked. */
export class Hovering {
  private readonly view: View;
  private readonly marking: Marking;
  private waiting = false;

  constructor(view: View, marking: Marking) {
    this.view = view;
    this.marking = marking;
  }

  /** Looks once a frame, and not while something is being selected. */
  async over(event: PointerEvent): Promise<void> {
    const root = event.currentTarget as HTMLElement;
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || this.waiting) {
      return;
    }
    this.waiting = true;
    await frame();
    this.waiting = false;
    const offset = this.view.characterAt(event.clientX, event.clientY);
    const over = offset === undefined ? [] : this.marking.marks.at(offset);
    root.classList.toggle('mt-over', over.length > 0);
    root.title = over.map((mark) => mark.label ?? '').join('\n');
  }
}
