import type { Stretch } from '../marked-text/types';
import { PageCursor } from './page-cursor';
import type { PageView } from './page-view';
import type { Viewer } from './viewer';

/** Why what a person selected can't be taken as words of the text. */
export type Doubt = 'unmatched' | 'two-pages';

export interface SelectionWatcher {
  /** What is selected changed; by keys, or by mouse and finger. */
  selectionChanged(byKeys: boolean): void;
}

/** Which words of the layer are selected on the page images, by mouse, by finger or by keys. */
export class Selecting {
  selected: Stretch | undefined;
  cursor: Stretch | undefined;
  /** The page on which the selected words or the cursor stand. */
  page: number | undefined;
  doubt: Doubt | undefined;
  language = '';
  private anchor: Stretch | undefined;
  private start: number | undefined;
  private readonly viewer: Viewer;
  private readonly watcher: SelectionWatcher;
  private readonly end = document.createElement('div');

  constructor(viewer: Viewer, watcher: SelectionWatcher) {
    this.viewer = viewer;
    this.watcher = watcher;
    this.end.className = 'pp-end';
  }

  /** What an action would take. */
  subject(): Stretch | undefined {
    return this.selected ?? this.cursor;
  }

  /** Reads what the browser has selected. */
  read(): void {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const from = range && this.viewer.pageOf(range.startContainer);
    if (!range || range.collapsed || !(from ?? this.viewer.pageOf(range.endContainer))) {
      if (this.selected && !this.cursor || this.doubt) {
        this.take(undefined, undefined, undefined);
      }
      return;
    }
    this.keepFromJumping(selection!);
    const to = this.viewer.pageOf(range.endContainer);
    if (from && (from === to || !to)) {
      this.readOn(from, range);
    } else {
      this.take(undefined, undefined, 'two-pages');
    }
  }

  clear(): void {
    this.start = this.subject()?.[0] ?? this.start;
    this.take(undefined, undefined, undefined);
    const selection = document.getSelection();
    if (selection?.anchorNode && this.viewer.pageOf(selection.anchorNode)) {
      selection.removeAllRanges();
    }
  }

  /** Another page is read: the keyboard begins there. */
  leave(page: number): void {
    if (this.page !== page && !this.subject()) {
      this.start = undefined;
      this.page = undefined;
    }
  }

  /** The keyboard goes on from here: what was selected elsewhere lies out of sight now. */
  stand(offset: number, page: number): void {
    this.clear();
    this.start = offset;
    this.page = page;
  }

  /** @returns whether there was a word to go to */
  async move(way: 'next' | 'previous' | 'down' | 'up', extend: boolean): Promise<boolean> {
    const view = await this.viewer.bring(this.page ?? this.viewer.page);
    if (!view) {
      return false;
    }
    const words = new PageCursor(view, this.language);
    const from = this.cursor ?? this.selectedEdge(words) ?? words.at(this.start ?? 0);
    const known = this.cursor ?? this.selected ?? this.start;
    if (!from) {
      return this.leavePage(way, extend);
    }
    const to = known === undefined ? from : step(words, from, way);
    if (!to) {
      return this.leavePage(way, extend);
    }
    this.anchor = extend ? (this.anchor ?? from) : to;
    this.cursor = to;
    this.page = view.number;
    this.doubt = undefined;
    this.selected = extend
      ? [Math.min(this.anchor[0], to[0]), Math.max(this.anchor[1], to[1])]
      : undefined;
    document.getSelection()?.removeAllRanges();
    const rect = view.rects(to)[0];
    if (rect) {
      this.viewer.reveal(rect);
    }
    this.watcher.selectionChanged(true);
    return true;
  }

  /** A selection ends with its page: what leads beyond starts anew on the next one. */
  private async leavePage(way: string, extend: boolean): Promise<boolean> {
    const step = way === 'next' || way === 'down' ? 1 : -1;
    const page = (this.page ?? this.viewer.page) + step;
    if (extend || page < 1 || page > this.viewer.count) {
      return false;
    }
    const view = await this.viewer.bring(page);
    if (!view) {
      return false;
    }
    const words = new PageCursor(view, this.language);
    const to = step > 0 ? words.first() : words.last();
    if (!to) {
      this.viewer.goTo(page);
    }
    this.take(undefined, page, undefined);
    this.page = page;
    this.cursor = to;
    this.anchor = to;
    const rect = to && view.rects(to)[0];
    if (rect) {
      this.viewer.reveal(rect);
    }
    this.watcher.selectionChanged(true);
    return true;
  }

  private selectedEdge(words: PageCursor): Stretch | undefined {
    if (!this.selected) {
      return undefined;
    }
    this.anchor = words.at(this.selected[0]);
    return words.beside([this.selected[1], this.selected[1]], -1);
  }

  private readOn(view: PageView, range: Range): void {
    const { words } = view;
    if (!words) {
      return;
    }
    const start = view.placeOf(range.startContainer, range.startOffset);
    const end = view.holds(range.endContainer)
      ? view.placeOf(range.endContainer, range.endOffset)
      : { item: Infinity, offset: 0 };
    if (!words.hasLetters(start, end)) {
      this.take(undefined, undefined, undefined);
      return;
    }
    const stretch = words.stretchBetween(start, end);
    this.take(stretch && view.toLayer(stretch), view.number, stretch ? undefined : 'unmatched');
  }

  private take(selected: Stretch | undefined, page: number | undefined, doubt: Doubt | undefined): void {
    if (selected?.join() === this.selected?.join() && doubt === this.doubt && !this.cursor) {
      return;
    }
    this.selected = selected;
    this.page = page ?? this.page;
    this.doubt = doubt;
    this.cursor = undefined;
    this.anchor = undefined;
    this.watcher.selectionChanged(false);
  }

  /**
   * Between the words lies nothing, and where the pointer is over nothing browsers select to the end.
   * So something lies there, and follows the word at which the selection ends.
   */
  private keepFromJumping(selection: Selection): void {
    const { focusNode } = selection;
    const span = focusNode?.nodeType === Node.TEXT_NODE ? focusNode.parentElement : undefined;
    const layer = span?.closest('.pp-words');
    if (!span || !layer || span === this.end) {
      return;
    }
    const anchorIsAfter = Boolean(
      selection.anchorNode && span.compareDocumentPosition(selection.anchorNode) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const reference = anchorIsAfter ? span : span.nextSibling;
    if (reference !== this.end && this.end.nextSibling !== reference) {
      layer.insertBefore(this.end, reference);
    }
  }
}

function step(words: PageCursor, from: Stretch, way: 'next' | 'previous' | 'down' | 'up'): Stretch | undefined {
  switch (way) {
    case 'next':
      return words.beside(from, 1);
    case 'previous':
      return words.beside(from, -1);
    case 'down':
      return words.line(from, 1);
    case 'up':
      return words.line(from, -1);
  }
}
