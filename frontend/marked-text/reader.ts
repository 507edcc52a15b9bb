import { Bar } from './bar';
import { answerCopy, copy } from './clipboard';
import { EarlyKeys } from './early-keys';
import { Finding, type FindWatcher } from './finding';
import { Hovering } from './hovering';
import { type KeyCommands, Keys } from './keys';
import { Marking } from './marking';
import { first } from './marks';
import { canHighlight, HighlightPainter, type Painter } from './painter';
import { Selecting, type SelectionWatcher } from './selecting';
import { Sheet } from './sheet';
import { SpanPainter } from './span-painter';
import { Strip } from './strip';
import { type Action, fill, type Mark, type Stretch, type Texts } from './types';
import { Unveiling } from './unveiling';
import { View } from './view';
import { Words } from './words';
import type { Layout } from './blocks';

const LONGEST_SAID = 200;

/** Milliseconds after which words that were asked for look so; what comes earlier seems immediate. */
const AWAITED = 80;

/** Tells the outside what happened. */
export type Emit = (event: string, detail: object) => void;

/**
 * One text being read: its marks, what is selected in it, and what is looked for. Longer than most
 * files: it alone knows all the parts, and what one tells another passes here.
 */
export class Reader implements KeyCommands, SelectionWatcher, FindWatcher {
  readonly root = document.createElement('div');
  actions: Action[] = [];
  private readonly voice = document.createElement('div');
  private readonly sheet = new Sheet(this.root);
  private readonly view = new View(this.sheet);
  readonly unveiling = new Unveiling(this.sheet);
  private readonly words = new Words(this.sheet, this.view);
  private readonly selecting = new Selecting(this.sheet, this.view, this.words, this);
  private readonly bar = new Bar(this.view);
  private readonly strip = new Strip();
  private readonly painter: Painter = canHighlight()
    ? new HighlightPainter(this.sheet)
    : new SpanPainter(this.sheet);
  private readonly marking = new Marking(this.sheet, this.painter, this.strip);
  private readonly hovering = new Hovering(this.view, this.marking);
  private readonly finding = new Finding(this.view, this.painter, this);
  private readonly keys = new Keys(this.sheet, this.words, this.selecting, this);
  private readonly early = new EarlyKeys();
  private readonly emit: Emit;
  private texts: Texts | undefined;
  private pressed = false;

  constructor(host: HTMLElement, emit: Emit) {
    this.emit = emit;
    this.root.className = 'mt-text';
    this.root.tabIndex = 0;
    this.root.setAttribute('role', 'document');
    this.voice.className = 'mt-say';
    this.voice.ariaLive = 'polite';
    host.replaceChildren(this.finding.element, this.strip.element, this.root, this.bar.element, this.voice);
    this.root.addEventListener('keydown', (event) => this.typed(event));
    this.root.addEventListener('click', (event) => this.clicked(event));
    this.root.addEventListener('pointermove', (event) => void this.hovering.over(event));
    this.root.addEventListener('pointerdown', () => this.press());
    // A sheet scrolls in its own box, away from under the bar.
    this.root.addEventListener('scroll', () => this.placeBar(), { passive: true });
    this.root.addEventListener('copy', (event) => {
      const { selected } = this.selecting;
      answerCopy(event, selected && this.sheet.text.slice(...selected));
    });
    this.bar.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.escape();
        this.root.focus({ preventScroll: true });
      }
    });
  }

  private typed(event: KeyboardEvent): void {
    if (!this.early.hold(event)) {
      this.keys.press(event);
    }
  }

  /** The text and its marks are there, or will not come. */
  settle(there: boolean): void {
    this.root.ariaBusy = 'false';
    if (there) {
      this.early.release((event) => this.keys.press(event));
    } else {
      this.early.drop();
    }
  }

  // What the page around the text asks for

  speak(texts: Texts, language: string): void {
    this.texts = texts;
    this.root.ariaLabel = texts.label;
    this.root.lang = language;
    this.words.speak(language);
    this.root.ariaDescription = texts.help;
    this.finding.speak(texts);
    this.offer();
  }

  offer(): void {
    this.bar.offer(this.texts?.actions ?? '', this.actions, (action) => this.act(action));
  }

  write(text: string, base: number, layout: Layout | undefined): void {
    this.sheet.write(text, layout || undefined);
    this.words.forget();
    this.finding.read(text);
    this.selecting.reset();
    this.bar.hide();
    this.marking.begin(base);
  }

  /** Fetches the marks and draws them. */
  async drawFrom(fetch: () => Promise<Mark[]>): Promise<void> {
    const asked = this.marking.now;
    this.marking.draw(await fetch(), asked);
  }

  clear(): void {
    this.painter.clear();
  }

  showMark(id: string): void {
    const mark = this.marking.marks.get(id);
    if (mark && mark.spans.length > 0) {
      this.marking.choose(id);
      this.selecting.stand(mark.spans[0][0]);
      void this.view.bringUp(mark.spans[0]);
    }
  }

  showSpan(start: number, end: number): void {
    const stretch = this.marking.clip([start, end]);
    this.painter.paint('shown', stretch ? [stretch] : []);
    if (stretch) {
      // What was selected lies out of sight now: a key must not act on it.
      this.selecting.clear();
      this.selecting.stand(stretch[0]);
      void this.view.bringUp(stretch);
    }
  }

  choose(id: string | undefined): void {
    this.marking.choose(id);
  }

  put(mark: Mark): void {
    this.marking.put(mark);
  }

  accept(request: number, mark: Mark): void {
    this.selecting.letGo();
    this.marking.accept(request, mark);
  }

  refuse(request: number): void {
    this.selecting.letGo();
    const stretch = this.marking.settle(request);
    if (stretch) {
      this.selecting.startAt(stretch[0]);
    }
  }

  openFind(query?: string, focus = true): void {
    this.finding.open(query, focus);
  }

  fit(): void {
    const { top, bottom } = this.view.box();
    this.strip.fit(bottom - top - 24);
    this.placeBar();
  }

  // What keys, mouse and finger ask for

  act(action: Action): void {
    const stretch = this.selecting.subject();
    if (!stretch) {
      return;
    }
    const [start, end] = stretch;
    const quote = this.sheet.text.slice(start, end);
    if (action.copies) {
      void copy(quote).then(() => this.say(this.texts?.copied ?? ''));
      return;
    }
    const request = this.marking.request(action.marks ? stretch : undefined);
    this.emit('mark-request', {
      request,
      action: action.id,
      start: this.marking.base + start,
      end: this.marking.base + end,
      quote,
    });
    if (this.bar.element.contains(document.activeElement)) {
      this.root.focus({ preventScroll: true });
    }
    if (action.marks) {
      this.say(fill(this.texts?.marking ?? '', quote));
      this.selecting.handOver(stretch);
      // Mostly the answer is quicker, and painting twice would only hold it up.
      setTimeout(() => this.showPending(), AWAITED);
    }
    this.bar.hide();
  }

  private showPending(): void {
    this.marking.showPending();
    if (this.marking.isWaiting) {
      this.selecting.letGo();
    }
  }

  stepMark(step: 1 | -1): void {
    const here = this.selecting.subject()?.[0] ?? this.view.firstSeen();
    const mark = this.marking.marks.beside(here, this.marking.chosen, step);
    if (mark) {
      this.selecting.clear();
      this.selecting.stand(first(mark));
      this.showMark(mark.id);
      const quote = mark.spans.map(([start, end]) => this.sheet.text.slice(start, end)).join(' … ');
      this.say([mark.label, quote.slice(0, LONGEST_SAID)].filter(Boolean).join(': '));
      this.emit('mark-clicked', { ids: [mark.id], stepped: true });
    }
  }

  openMark(): boolean {
    const [here, chosen] = [this.selecting.subject(), this.marking.chosen];
    if (here === undefined && chosen) {
      this.emit('mark-clicked', { ids: [chosen.id], opened: true });
    }
    return here === undefined ? chosen !== undefined : this.tellMarksAt(here[0]);
  }

  escape(): boolean {
    const left = this.marking.chosen;
    const active = this.selecting.subject() !== undefined || left !== undefined;
    this.selecting.clear();
    this.marking.choose(undefined);
    if (left) {
      this.emit('mark-left', {});
    }
    this.painter.paint('shown', []);
    return active;
  }

  takeBack(): void {
    this.emit('undo-asked', {});
  }

  /** The browser's selection changed, somewhere on the page. */
  selectionRead(): void {
    if (this.sheet.blocks.length > 0) {
      this.selecting.read();
    }
  }

  released(): void {
    if (this.pressed) {
      this.pressed = false;
      setTimeout(() => this.placeBar(), 0);
    }
  }

  selectionChanged(byKeys: boolean): void {
    const { cursor, selected } = this.selecting;
    this.painter.paint('cursor', cursor && !selected ? [cursor] : []);
    this.placeBar();
    if (selected) {
      const [start, end] = selected;
      this.emit('words-selected', { start: this.marking.base + start, end: this.marking.base + end });
    }
    if (byKeys && (selected ?? cursor)) {
      const [start, end] = (selected ?? cursor)!;
      const words = this.sheet.text.slice(Math.max(start, end - LONGEST_SAID), end);
      this.say(selected ? fill(this.texts?.selected ?? '{0}', words) : words);
    }
  }

  wordsFound(count: number, index: number): void {
    this.emit('found', { count, index });
  }

  findClosed(at: Stretch | undefined): void {
    this.root.focus({ preventScroll: true });
    if (at) {
      this.selecting.startAt(at[0]);
    }
  }

  private press(): void {
    this.pressed = true;
    this.bar.hide();
    this.selecting.cursor = undefined;
    this.painter.paint('cursor', []);
  }

  private placeBar(): void {
    const { selected } = this.selecting;
    if (selected && !this.pressed) {
      this.bar.show(selected);
    } else {
      this.bar.hide();
    }
  }

  private clicked(event: MouseEvent): void {
    const offset = this.view.characterAt(event.clientX, event.clientY);
    if (!this.selecting.selected && offset !== undefined) {
      this.tellMarksAt(offset);
    }
  }

  private tellMarksAt(offset: number): boolean {
    const marks = this.marking.marks.at(offset);
    if (marks.length > 0) {
      this.marking.choose(marks[0].id);
      this.emit('mark-clicked', { ids: marks.map((mark) => mark.id) });
    }
    return marks.length > 0;
  }

  private say(words: string): void {
    this.voice.textContent = words;
  }
}
