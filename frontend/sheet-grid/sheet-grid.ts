import { Loader } from '../marked-text/loader';
import { type Action, type Mark } from '../marked-text/types';
import { Grid } from './grid';
import { Pages } from './pages';
import { dress } from './style';
import type { GridTexts } from './types';

/**
 * A sheet as a grid of cells, which are fetched window by window from the address that it is given. Events:
 * cells-request, mark-clicked, sheet-drawn, sheet-failed.
 */
class SheetGrid extends HTMLElement {
  static readonly properties = ['sheetUrl', 'marksUrl', 'actions', 'texts'] as const;

  private readonly loader = new Loader();
  private readonly given: Record<string, unknown> = {};
  private waiting: ((grid: Grid) => void)[] = [];
  private grid: Grid | undefined;
  private due = false;
  private ready = false;

  connectedCallback(): void {
    dress();
    // What was set before the browser knew this element would hide its properties for ever.
    for (const name of SheetGrid.properties) {
      if (Object.hasOwn(this, name)) {
        const value = (this as Record<string, unknown>)[name];
        delete (this as Record<string, unknown>)[name];
        this.set(name, value);
      }
    }
    this.grid ??= new Grid(this, (event, detail) => this.tell(event, detail));
    this.refresh();
    this.load();
  }

  disconnectedCallback(): void {
    this.loader.stop();
    this.grid?.close();
    this.ready = false;
  }

  get(name: string): unknown {
    return this.given[name];
  }

  set(name: string, value: unknown): void {
    this.given[name] = value ?? undefined;
    if (name === 'texts' || name === 'actions') {
      this.refresh();
    } else {
      this.load();
    }
  }

  refreshMarks(): void {
    this.whenReady((grid) => void this.marks().then((marks) => grid.takeMarks(marks)));
  }

  showMark(id: string): void {
    this.whenReady((grid) => void grid.showMark(id));
  }

  showSpan(start: number, end: number): void {
    this.whenReady((grid) => void grid.showSpan(start, end));
  }

  choose(id: string | null): void {
    this.whenReady((grid) => grid.choose(id ?? undefined));
  }

  acceptMark(mark: Mark): void {
    this.whenReady((grid) => grid.accept(mark));
  }

  focusGrid(): void {
    this.grid?.drawing.scroller.focus({ preventScroll: true });
  }

  private load(): void {
    this.ready = false;
    if (!this.due) {
      this.due = true;
      queueMicrotask(() => {
        this.due = false;
        if (this.isConnected && this.grid && this.given.sheetUrl && this.given.texts) {
          void this.open(this.grid);
        }
      });
    }
  }

  private async open(grid: Grid): Promise<void> {
    this.querySelector('.sg-failure')?.remove();
    try {
      await grid.open(new Pages(String(this.given.sheetUrl)), () => this.marks());
      this.ready = true;
      this.waiting.splice(0).forEach((run) => run(grid));
      this.tell('sheet-drawn', {});
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === 'AbortError')) {
        this.fail(String(failure));
      }
    }
  }

  private fail(reason: string): void {
    const texts = this.given.texts as GridTexts;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.append(texts.retry);
    retry.addEventListener('click', () => this.load());
    const box = document.createElement('div');
    box.className = 'sg-failure';
    box.setAttribute('role', 'alert');
    box.append(texts.failed, ' ', retry);
    this.append(box);
    this.tell('sheet-failed', { reason });
  }

  private marks(): Promise<Mark[]> {
    return this.given.marksUrl ? this.loader.marks(String(this.given.marksUrl)) : Promise.resolve([]);
  }

  private whenReady(run: (grid: Grid) => void): void {
    if (this.ready && this.grid && !this.due) {
      run(this.grid);
    } else {
      this.waiting.push(run);
    }
  }

  private refresh(): void {
    if (this.grid) {
      this.grid.actions = (this.given.actions as Action[] | undefined) ?? [];
      if (this.given.texts) {
        this.grid.speak(this.given.texts as GridTexts);
      } else {
        this.grid.offer();
      }
    }
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }
}

for (const name of SheetGrid.properties) {
  Object.defineProperty(SheetGrid.prototype, name, {
    get(this: SheetGrid) {
      return this.get(name);
    },
    set(this: SheetGrid, value: unknown) {
      this.set(name, value);
    },
    enumerable: true,
  });
}

if (!customElements.get('sheet-grid')) {
  customElements.define('sheet-grid', SheetGrid);
}
