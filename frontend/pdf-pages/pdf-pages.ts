import { Loader } from '../marked-text/loader';
import { dress as dressText } from '../marked-text/style';
import type { Action, Mark, Texts } from '../marked-text/types';
import { painted } from '../marked-text/view';
import { PagesReader } from './reader';
import type { SaidTexts } from './said';
import { dress } from './style';

/**
 * A PDF as it looks, with marks in it; outside it is asked and tells the same as a marked-text. File,
 * text and marks are fetched from the addresses it is given. Events beside those: page-turned,
 * page-drawn, text-asked.
 */
class PdfPages extends HTMLElement {
  static readonly properties = [
    'fileUrl', 'fileSize', 'page', 'paging', 'said',
    'textUrl', 'pagesUrl', 'marksUrl', 'language', 'actions', 'texts', 'from', 'to', 'layout',
  ] as const;

  private readonly loader = new Loader();
  private readonly given: Record<string, unknown> = {};
  private readonly waiting: (() => void)[] = [];
  private readonly due = new Set<'file' | 'text' | 'marks' | 'words'>();
  private reader: PagesReader | undefined;
  private stopListening: AbortController | undefined;
  private ready = false;

  connectedCallback(): void {
    dressText();
    dress();
    // What was set before the browser knew this element would hide its properties for ever.
    for (const name of PdfPages.properties) {
      if (Object.hasOwn(this, name)) {
        const value = (this as Record<string, unknown>)[name];
        delete (this as Record<string, unknown>)[name];
        this.given[name] = value ?? undefined;
      }
    }
    this.reader ??= new PagesReader(this, (event, detail) => this.tell(event, detail));
    this.listen(this.reader);
    this.schedule('words', 'text', 'marks', 'file');
  }

  disconnectedCallback(): void {
    this.stopListening?.abort();
    this.loader.stop();
    this.reader?.close();
    this.ready = false;
  }

  get(name: string): unknown {
    return this.given[name];
  }

  set(name: string, value: unknown): void {
    this.given[name] = value ?? undefined;
    switch (name) {
      case 'fileUrl':
      case 'fileSize':
        return this.schedule('file');
      case 'textUrl':
      case 'pagesUrl':
        return this.schedule('text', 'marks');
      case 'marksUrl':
        return this.schedule('marks');
      case 'texts':
      case 'said':
      case 'language':
      case 'actions':
      case 'paging':
        return this.schedule('words');
    }
  }

  goTo(page: number): void {
    this.given.page = page;
    this.reader?.goTo(page);
  }

  refreshMarks(): void {
    this.schedule('marks');
  }

  showMark(id: string): void {
    this.whenReady((reader) => void reader.showMark(id));
  }

  showSpan(start: number, end: number): void {
    this.whenReady((reader) => void reader.showSpan([start, end]));
  }

  choose(id: string | null): void {
    this.whenReady((reader) => reader.choose(id ?? undefined));
  }

  acceptMark(request: number, mark: Mark): void {
    this.reader?.accept(request, mark);
    void painted().then(() => this.tell('mark-painted', { request }));
  }

  refuseMark(request: number): void {
    this.reader?.refuse(request);
  }

  putMark(mark: Mark): void {
    this.whenReady((reader) => reader.put(mark));
  }

  focusText(): void {
    this.reader?.focus();
  }

  private schedule(...what: ('file' | 'text' | 'marks' | 'words')[]): void {
    const scheduled = this.due.size > 0;
    what.forEach((one) => this.due.add(one));
    if (!scheduled) {
      queueMicrotask(() => {
        const due = new Set(this.due);
        this.due.clear();
        if (this.isConnected && this.reader) {
          this.takeUp(this.reader, due);
        }
      });
    }
  }

  private takeUp(reader: PagesReader, due: Set<string>): void {
    const { fileUrl, fileSize, page, textUrl, pagesUrl, texts, said, language, actions } = this.given;
    if (due.has('words')) {
      reader.actions = (actions as Action[] | undefined) ?? [];
      reader.speak(texts as Texts | undefined, said as SaidTexts | undefined, String(language ?? ''));
      this.toggleAttribute('paging', this.given.paging === true);
    }
    if (due.has('text')) {
      this.ready = false;
      reader.read(textUrl as string | undefined, pagesUrl as string | undefined);
    }
    if (due.has('file') && fileUrl && fileSize !== undefined) {
      reader.open(String(fileUrl), Number(fileSize), Number(page ?? 1));
    } else if (due.has('text')) {
      reader.reread();
    }
    if (due.has('marks')) {
      void this.loadMarks(reader);
    } else if (this.ready) {
      this.runWaiting();
    }
  }

  private runWaiting(): void {
    this.waiting.splice(0).forEach((run) => run());
  }

  private async loadMarks(reader: PagesReader): Promise<void> {
    const url = this.given.marksUrl;
    try {
      reader.draw(url ? await this.loader.marks(String(url)) : []);
      this.ready = true;
      this.runWaiting();
      this.tell('marks-drawn', {});
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === 'AbortError')) {
        this.tell('text-failed', { reason: String(failure) });
      }
    }
  }

  private whenReady(run: (reader: PagesReader) => void): void {
    if (this.ready && this.reader && this.due.size === 0) {
      run(this.reader);
    } else {
      this.waiting.push(() => this.reader && run(this.reader));
    }
  }

  private listen(reader: PagesReader): void {
    this.stopListening = new AbortController();
    const { signal } = this.stopListening;
    document.addEventListener('selectionchange', () => reader.selectionRead(), { signal });
    window.addEventListener('pointerup', () => reader.released(), { signal });
    window.addEventListener('pointercancel', () => reader.released(), { signal });
    // The words beside the pages, where both are looked at.
    this.parentElement?.addEventListener('words-selected', (event) => this.follow(event, reader), { signal });
  }

  /** What is selected in one of two is shown in the other. */
  private follow(event: Event, reader: PagesReader): void {
    const { start, end } = (event as CustomEvent<{ start: number; end: number }>).detail;
    if (event.target !== this) {
      void reader.showSpan([start, end], true);
      return;
    }
    for (const text of this.parentElement?.querySelectorAll('marked-text') ?? []) {
      (text as unknown as { showSpan(start: number, end: number): void }).showSpan(start, end);
    }
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }
}

for (const name of PdfPages.properties) {
  Object.defineProperty(PdfPages.prototype, name, {
    get(this: PdfPages) {
      return this.get(name);
    },
    set(this: PdfPages, value: unknown) {
      this.set(name, value);
    },
    enumerable: true,
  });
}

if (!customElements.get('pdf-pages')) {
  customElements.define('pdf-pages', PdfPages);
}
