import { Bar } from '../marked-text/bar';
import { answerCopy, copy } from '../marked-text/clipboard';
import { first, Marks } from '../marked-text/marks';
import { type Action, fill, type Mark, type Stretch, type Texts } from '../marked-text/types';
import type { Drawing } from './overlay';
import { type KeyCommands, press } from './keys';
import { PageTexts } from './page-texts';
import type { PageText, PageView } from './page-view';
import type { Obstacle } from './pdf-file';
import type { SaidTexts } from './said';
import { Selecting, type SelectionWatcher } from './selecting';
import { Message } from './message';
import { nextStep, Toolbar, type ToolbarCommands } from './toolbar';
import { inPercent, Viewer, type ViewerWatcher } from './viewer';

const LONGEST_SAID = 200;

/** Where a person's zoom is remembered, in this browser. */
const ZOOM = 'claimdesk.pages.zoom';

/** As much of a passage must stand on the image to be shown there. */
const SHOWN = 0.5;

export type Emit = (event: string, detail: object) => void;

/**
 * A file being read as it looks: its pages, the passages on them, and what is selected. Longer than
 * most files: it alone knows all the parts, and what one tells another passes here.
 */
export class PagesReader implements ViewerWatcher, SelectionWatcher, KeyCommands, ToolbarCommands {
  readonly viewer = new Viewer(this);
  actions: Action[] = [];
  private readonly voice = document.createElement('div');
  private readonly message = new Message();
  private readonly toolbar = new Toolbar(this);
  private readonly selecting = new Selecting(this.viewer, this);
  private readonly marks = new Marks();
  private readonly pending = new Map<number, Stretch>();
  private readonly bar: Bar;
  private readonly emit: Emit;
  private pages: PageTexts | undefined;
  private chosen: string | undefined;
  private shown: Stretch | undefined;
  private texts: Texts | undefined;
  private said: SaidTexts | undefined;
  private requests = 0;
  private pressed = false;

  constructor(host: HTMLElement, emit: Emit) {
    this.emit = emit;
    this.bar = new Bar({
      rects: (stretch) => this.rects(stretch),
      shows: (rects) => rects.some((rect) => rect.bottom > this.box().top && rect.top < this.box().bottom),
      box: () => this.box(),
    });
    const { box } = this.viewer;
    box.setAttribute('role', 'document');
    this.voice.className = 'pp-say';
    this.voice.ariaLive = 'polite';
    host.replaceChildren(this.toolbar.element, this.message.element, box, this.bar.element, this.voice);
    box.addEventListener('keydown', (event) => press(event, this));
    box.addEventListener('pointerdown', () => this.press());
    box.addEventListener('click', (event) => void this.clicked(event));
    box.addEventListener('copy', (event) => answerCopy(event, this.selecting.selected && this.quote(this.selecting.selected)));
    this.bar.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.escape();
        this.focus();
      }
    });
    const kept = Number(localStorage.getItem(ZOOM));
    this.viewer.zoom(kept > 0 ? kept : undefined);
  }

  // What the page around it asks for

  open(fileUrl: string, size: number, page: number): void {
    this.message.say(this.said?.opening ?? '');
    this.viewer.box.ariaBusy = 'true';
    void this.viewer.open(fileUrl, size, page);
  }

  /** Takes up the text that passages are anchored in; without one, pages can only be looked at. */
  read(textUrl: string | undefined, pagesUrl: string | undefined): void {
    this.pages = textUrl && pagesUrl ? new PageTexts(textUrl, pagesUrl) : undefined;
    this.marks.replace([]);
    this.chosen = undefined;
    this.shown = undefined;
    this.selecting.clear();
  }

  /** Has the pages that are there held against the text that was taken up. */
  reread(): void {
    this.viewer.redraw();
  }

  close(): void {
    this.viewer.close();
    this.bar.hide();
  }

  speak(texts: Texts | undefined, said: SaidTexts | undefined, language: string): void {
    this.texts = texts;
    this.said = said;
    this.selecting.language = language;
    if (texts && said) {
      this.viewer.box.ariaLabel = texts.label;
      this.viewer.box.ariaDescription = said.help;
      this.toolbar.speak(said);
      this.offer();
    }
  }

  offer(): void {
    this.bar.offer(this.texts?.actions ?? '', this.actions, (action) => this.act(action));
  }

  focus(): void {
    this.viewer.box.focus({ preventScroll: true });
  }

  draw(marks: Mark[]): void {
    this.marks.replace(marks);
    this.repaint();
  }

  put(mark: Mark): void {
    this.marks.put(mark);
    this.repaint();
  }

  choose(id: string | undefined): void {
    this.chosen = id;
    this.repaint();
  }

  async showMark(id: string): Promise<void> {
    const mark = this.marks.get(id);
    if (mark && mark.spans.length > 0) {
      this.choose(id);
      await this.bringUp(mark.spans[0]);
    }
  }

  /** Paints words and brings them into sight; those of another page without leading there. */
  async showSpan(stretch: Stretch, stay = false): Promise<void> {
    this.shown = stretch;
    if (!stay || (await this.pages?.pageOf(stretch[0])) === this.viewer.page) {
      await this.bringUp(stretch);
    }
    this.repaint();
  }

  accept(request: number, mark: Mark): void {
    this.pending.delete(request);
    this.selecting.clear();
    this.put(mark);
  }

  refuse(request: number): void {
    this.pending.delete(request);
    this.repaint();
  }

  // What keys, mouse and finger ask for

  act(action: Action): void {
    const stretch = this.selecting.subject();
    if (!stretch) {
      return;
    }
    const quote = this.quote(stretch);
    if (action.copies) {
      void copy(quote).then(() => this.say(this.texts?.copied ?? ''));
      return;
    }
    const request = ++this.requests;
    if (action.marks) {
      this.pending.set(request, stretch);
      this.say(fill(this.texts?.marking ?? '', quote));
    }
    this.emit('mark-request', { request, action: action.id, start: stretch[0], end: stretch[1], quote });
    this.focus();
    this.selecting.clear();
  }

  async move(way: 'next' | 'previous' | 'down' | 'up', extend: boolean): Promise<void> {
    if (!(await this.selecting.move(way, extend)) && !this.selecting.subject()) {
      this.message.say(this.said?.noWords ?? '', this.wayToText());
    }
  }

  stepMark(step: 1 | -1): void {
    const here = this.selecting.subject()?.[0] ?? this.viewer.find(this.viewer.page)?.text?.start ?? 0;
    const chosen = this.chosen ? this.marks.get(this.chosen) : undefined;
    const mark = this.marks.beside(here, chosen, step);
    if (mark) {
      this.selecting.clear();
      void this.showMark(mark.id).then(() => this.say(this.sayMark(mark)));
      this.emit('mark-clicked', { ids: [mark.id], stepped: true });
    }
  }

  openMark(): void {
    const here = this.selecting.subject();
    const ids = here ? this.marks.at(here[0]).map(({ id }) => id) : this.chosen ? [this.chosen] : [];
    if (ids.length > 0) {
      this.chosen = ids[0];
      this.repaint();
      this.emit('mark-clicked', { ids, opened: here === undefined });
    }
  }

  escape(): void {
    this.selecting.clear();
    this.shown = undefined;
    this.message.say('');
    if (this.chosen) {
      this.emit('mark-left', {});
    }
    this.choose(undefined);
  }

  takeBack(): void {
    this.emit('undo-asked', {});
  }

  toText(): void {
    this.emit('text-asked', { page: this.viewer.page });
  }

  goTo(page: number): void {
    this.selecting.clear();
    this.selecting.leave(page);
    this.viewer.goTo(page);
  }

  turnBy(step: number): void {
    this.goTo(this.viewer.page + step);
  }

  toLast(): void {
    this.goTo(this.viewer.count);
  }

  zoomBy(step: 1 | -1): void {
    this.keepZoom(nextStep(this.viewer.scale, step));
  }

  fit(): void {
    this.keepZoom(undefined);
  }

  // What the pages and the selection tell

  turned(page: number): void {
    this.viewer.box.ariaBusy = 'false';
    this.toolbar.at(page, this.viewer.count);
    this.selecting.leave(page);
    this.emit('page-turned', { page });
  }

  drawn(view: PageView): void {
    this.message.say('', undefined, true);
    this.paint(view);
    void this.explain(view);
    this.emit('page-drawn', { page: view.number });
  }

  failed(obstacle: Obstacle): void {
    this.viewer.box.ariaBusy = 'false';
    this.viewer.close();
    this.message.say(this.said?.[obstacle] ?? '', this.wayToText());
    this.emit('text-failed', { reason: obstacle });
  }

  moved(): void {
    this.toolbar.zoomed(inPercent(this.viewer.scale), this.viewer.fits);
    this.placeBar();
  }

  readText(page: number): Promise<PageText | undefined> {
    return this.pages?.read(page) ?? Promise.resolve(undefined);
  }

  labelOf(page: number): string {
    return fill(this.said?.pageOf ?? '{0}', page);
  }

  selectionRead(): void {
    this.selecting.read();
  }

  released(): void {
    if (this.pressed) {
      this.pressed = false;
      setTimeout(() => this.placeBar(), 0);
    }
  }

  selectionChanged(byKeys: boolean): void {
    const { selected, cursor, doubt } = this.selecting;
    this.repaint();
    this.placeBar();
    if (doubt) {
      const why = doubt === 'unmatched' ? this.said?.unmatched : this.said?.twoPages;
      this.message.say(why ?? '', doubt === 'unmatched' ? this.wayToText() : undefined);
    } else {
      this.message.say('');
    }
    const stretch = selected ?? cursor;
    if (byKeys && stretch) {
      const words = this.quote(stretch).slice(-LONGEST_SAID);
      this.say(selected ? fill(this.texts?.selected ?? '{0}', words) : words);
    }
    if (selected) {
      this.emit('words-selected', { start: selected[0], end: selected[1] });
    }
  }

  /** Linked passages, what is asked for, what is selected: everything that lies over a page. */
  private paint(view: PageView): void {
    const { text } = view;
    if (!text) {
      return;
    }
    const here = ([start, end]: Stretch) => start < text.start + text.text.length && end > text.start;
    const drawings: Drawing[] = this.marks.inOrder().map((mark) => ({
      id: mark.id,
      look: mark.id === this.chosen ? `${mark.state} chosen` : mark.state,
      stretches: mark.spans.filter(here),
      label: `${mark.label ?? ''}: ${mark.spans.filter(here).map((span) => this.quote(span)).join(' … ')}`,
    }));
    const extra = (look: string, stretch: Stretch | undefined) =>
      stretch && drawings.push({ look, stretches: [stretch].filter(here) });
    this.pending.forEach((stretch) => extra('pending', stretch));
    extra('shown', this.shown);
    extra('cursor', this.selecting.cursor);
    if (this.selecting.cursor) {
      extra('selected', this.selecting.selected);
    }
    view.paint(drawings.filter(({ stretches }) => stretches.length > 0), this.said?.linked ?? '');
  }

  private repaint(): void {
    this.viewer.all().forEach((view) => this.paint(view));
  }

  /** Says what can't be done on a page, where it can't. */
  private async explain(view: PageView): Promise<void> {
    const hasText = view.text !== undefined && view.text.text.trim() !== '';
    if (view.failed) {
      view.say(this.said?.notDrawn ?? '');
    } else if (view.words && !view.words.hasWords) {
      const shows = hasText || (await view.paintsSomething());
      view.say((shows ? (hasText ? this.said?.pictured : this.said?.noText) : this.said?.empty) ?? '');
    } else if (view.words && hasText && !view.words.isTrusted) {
      view.say(this.said?.unmatched ?? '');
    } else if (view.words?.hasWords && !hasText && this.pages) {
      view.say(this.said?.noText ?? '');
    }
  }

  private async bringUp(stretch: Stretch): Promise<void> {
    const page = await this.pages?.pageOf(stretch[0]);
    const view = page === undefined ? undefined : await this.viewer.bring(page);
    if (!view) {
      this.message.say(this.said?.notHere ?? '', this.wayToText());
      return;
    }
    this.selecting.stand(stretch[0], view.number);
    const rect = view.rects(stretch)[0];
    if (rect && view.shareOf(stretch) >= SHOWN) {
      this.viewer.reveal(rect);
    } else {
      this.viewer.goTo(view.number);
      this.message.say(this.said?.notHere ?? '', this.wayToText());
    }
  }

  private async clicked(event: MouseEvent): Promise<void> {
    const view = this.viewer.all().find(({ element }) => element.contains(event.target as Node));
    if (!view || this.selecting.selected || this.selecting.doubt) {
      return;
    }
    const marks = this.marksUnder(event.clientX, event.clientY, view);
    if (marks.length > 0) {
      this.choose(marks[0]);
      this.emit('mark-clicked', { ids: marks });
      return;
    }
    const link = await view.linkAt(event.clientX, event.clientY);
    if (link) {
      this.message.link(this.said?.link ?? '', link);
    }
  }

  private marksUnder(x: number, y: number, view: PageView): string[] {
    const covers = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top - 2 && y <= bottom + 2;
    return this.marks
      .inOrder()
      .filter(({ spans }) => spans.some((span) => view.rects(span).some(covers)))
      .sort((a, b) => length(a) - length(b))
      .map(({ id }) => id);
  }

  private press(): void {
    this.pressed = true;
    this.bar.hide();
    if (this.selecting.cursor) {
      this.selecting.clear();
    }
  }

  private placeBar(): void {
    const { selected } = this.selecting;
    if (selected && !this.pressed) {
      this.bar.show(selected);
    } else {
      this.bar.hide();
    }
  }

  private keepZoom(scale: number | undefined): void {
    this.viewer.zoom(scale);
    if (scale === undefined) {
      localStorage.removeItem(ZOOM);
    } else {
      localStorage.setItem(ZOOM, String(scale));
    }
    this.moved();
  }

  private quote([start, end]: Stretch): string {
    for (const { text } of this.viewer.all()) {
      if (text && start >= text.start && start < text.start + text.text.length) {
        return text.text.slice(start - text.start, end - text.start);
      }
    }
    return '';
  }

  private sayMark(mark: Mark): string {
    return `${mark.label ?? ''}: ${this.quote([first(mark), mark.spans[0][1]]).slice(0, LONGEST_SAID)}`;
  }

  private rects(stretch: Stretch): DOMRect[] {
    return this.viewer.all().flatMap((view) => view.rects(stretch));
  }

  private box(): { top: number; bottom: number } {
    const { top, bottom } = this.viewer.box.getBoundingClientRect();
    return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
  }

  private wayToText(): { label: string; go: () => void } | undefined {
    return this.pages ? { label: this.said?.toText ?? '', go: () => this.toText() } : undefined;
  }

  private say(words: string): void {
    this.voice.textContent = words;
  }
}

function length({ spans }: Mark): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
