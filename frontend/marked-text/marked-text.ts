import type { Layout } from './blocks';
import { Loader, TextLost } from './loader';
import { Reader } from './reader';
import { dress } from './style';
import type { Action, Mark, Texts } from './types';
import { frame, later, painted } from './view';

/**
 * A long text with marks in it. Text and marks are fetched from the addresses it is given; no mark
 * adds an element. Events: mark-request, mark-clicked, mark-left, mark-painted, undo-asked, found, marks-drawn, text-failed, words-selected.
 */
class MarkedText extends HTMLElement {
  static readonly properties = [
    'textUrl', 'marksUrl', 'from', 'to', 'layout', 'language', 'actions', 'texts',
  ] as const;

  private readonly loader = new Loader();
  private readonly given: Record<string, unknown> = {};
  private readonly waiting: (() => void)[] = [];
  private reader: Reader | undefined;
  private stopListening: AbortController | undefined;
  private due: 'text' | 'marks' | undefined;
  private ready = false;

  connectedCallback(): void {
    dress();
    // What was set before the browser knew this element would hide its properties for ever.
    for (const name of MarkedText.properties) {
      if (Object.hasOwn(this, name)) {
        const value = (this as Record<string, unknown>)[name];
        delete (this as Record<string, unknown>)[name];
        this.set(name, value);
      }
    }
    this.reader ??= new Reader(this, (event, detail) => this.tell(event, detail));
    this.listen(this.reader);
    this.refreshLanguage();
    this.refreshActions();
    this.load('text');
  }

  disconnectedCallback(): void {
    this.stopListening?.abort();
    this.loader.stop();
    this.reader?.clear();
    this.ready = false;
  }

  get(name: string): unknown {
    return this.given[name];
  }

  set(name: string, value: unknown): void {
    this.given[name] = value ?? undefined;
    if (name === 'texts' || name === 'language') {
      this.refreshLanguage();
    } else if (name === 'actions') {
      this.refreshActions();
    } else {
      this.load(name === 'marksUrl' ? 'marks' : 'text');
    }
  }

  refreshMarks(): void {
    this.load('marks');
  }

  showMark(id: string): void {
    this.whenReady((reader) => reader.showMark(id));
  }

  showSpan(start: number, end: number): void {
    this.whenReady((reader) => reader.showSpan(start, end));
  }

  choose(id: string | null): void {
    this.whenReady((reader) => reader.choose(id ?? undefined));
  }

  find(query: string): void {
    this.whenReady((reader) => reader.openFind(query, false));
  }

  acceptMark(request: number, mark: Mark): void {
    this.whenReady((reader) => {
      reader.accept(request, mark);
      void painted().then(() => this.tell('mark-painted', { request }));
    });
  }

  refuseMark(request: number): void {
    this.whenReady((reader) => reader.refuse(request));
  }

  putMark(mark: Mark): void {
    this.whenReady((reader) => reader.put(mark));
  }

  focusText(): void {
    this.reader?.root.focus({ preventScroll: true });
  }

  private load(what: 'text' | 'marks'): void {
    const scheduled = this.due !== undefined;
    this.due = what === 'text' || this.due === 'text' ? 'text' : 'marks';
    if (!scheduled) {
      queueMicrotask(() => {
        const due = this.due;
        this.due = undefined;
        if (this.isConnected && this.reader && this.given.textUrl) {
          void (due === 'text' || !this.ready ? this.loadAll(this.reader) : this.loadMarks(this.reader));
        }
      });
    }
  }

  private async loadAll(reader: Reader): Promise<void> {
    const { textUrl, marksUrl, layout } = this.given;
    const from = this.given.from as number | undefined;
    const to = this.given.to as number | undefined;
    this.ready = false;
    reader.root.ariaBusy = 'true';
    try {
      const marks = marksUrl ? this.loader.marks(String(marksUrl)) : Promise.resolve([]);
      marks.catch(() => undefined);
      reader.write(await this.loader.text(String(textUrl), from, to), from ?? 0, layout as Layout | undefined);
      await reader.drawFrom(() => marks);
      this.ready = true;
      this.runWaiting();
      reader.settle(true);
      await this.tellDrawn();
    } catch (failure) {
      this.fail(reader, failure);
    }
  }

  private async loadMarks(reader: Reader): Promise<void> {
    try {
      const url = this.given.marksUrl;
      await reader.drawFrom(() => (url ? this.loader.marks(String(url)) : Promise.resolve([])));
      this.runWaiting();
      await this.tellDrawn();
    } catch (failure) {
      this.fail(reader, failure);
    }
  }

  /** Told after the frame in which all of it was painted. */
  private async tellDrawn(): Promise<void> {
    await frame();
    this.reader?.fit();
    await later();
    this.tell('marks-drawn', {});
  }

  private fail(reader: Reader, failure: unknown): void {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      return;
    }
    reader.settle(false);
    const texts = this.given.texts as Texts | undefined;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.append(texts?.retry ?? '');
    const box = document.createElement('div');
    box.className = 'mt-failure';
    box.setAttribute('role', 'alert');
    box.append((failure instanceof TextLost ? texts?.lost : texts?.failed) ?? '', ' ', retry);
    this.append(box);
    retry.addEventListener('click', () => {
      box.remove();
      this.load('text');
    });
    this.tell('text-failed', { reason: String(failure) });
  }

  private whenReady(run: (reader: Reader) => void): void {
    if (this.ready && this.reader && !this.due) {
      run(this.reader);
    } else {
      this.waiting.push(() => this.reader && run(this.reader));
    }
  }

  private runWaiting(): void {
    this.waiting.splice(0).forEach((run) => run());
  }

  private refreshLanguage(): void {
    if (this.given.texts) {
      this.reader?.speak(this.given.texts as Texts, String(this.given.language ?? ''));
    }
  }

  private refreshActions(): void {
    if (this.reader) {
      this.reader.actions = (this.given.actions as Action[] | undefined) ?? [];
      this.reader.offer();
    }
  }

  private listen(reader: Reader): void {
    this.stopListening = new AbortController();
    const { signal } = this.stopListening;
    document.addEventListener('selectionchange', () => reader.selectionRead(), { signal });
    const early = { signal, capture: true, passive: true };
    document.addEventListener('scroll', ({ target }) => reader.unveiling.scrolled(target), early);
    window.addEventListener('pointerup', () => reader.released(), { signal });
    window.addEventListener('pointercancel', () => reader.released(), { signal });
    window.addEventListener('resize', () => reader.fit(), { signal });
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: event !== 'found' }));
  }
}

for (const name of MarkedText.properties) {
  Object.defineProperty(MarkedText.prototype, name, {
    get(this: MarkedText) {
      return this.get(name);
    },
    set(this: MarkedText, value: unknown) {
      this.set(name, value);
    },
    enumerable: true,
  });
}

if (!customElements.get('marked-text')) {
  customElements.define('marked-text', MarkedText);
}
