import type { Sheet } from './sheet';
import type { Stretch } from './types';
import type { View } from './view';
import type { Words } from './words';

export interface SelectionWatcher {
  /** What is selected changed; by keys, or by mouse and finger. */
  selectionChanged(byKeys: boolean): void;
}

/** What is selected, in offsets of the text, and the word cursor that text without a caret needs. */
export class Selecting {
  /** The selected words, without white space at their ends. */
  selected: Stretch | undefined;
  /** The word on which the keyboard stands. */
  cursor: Stretch | undefined;
  private anchor: Stretch | undefined;
  private handed: Stretch | undefined;
  private caret: number | undefined;
  /** Whether somebody knows where the keyboard stands, though no cursor shows it. */
  private placeIsKnown = false;
  private readonly sheet: Sheet;
  private readonly view: View;
  private readonly words: Words;
  private readonly watcher: SelectionWatcher;

  constructor(sheet: Sheet, view: View, words: Words, watcher: SelectionWatcher) {
    this.sheet = sheet;
    this.view = view;
    this.words = words;
    this.watcher = watcher;
  }

  /** What an action would take: the selected words, else the word under the cursor. */
  subject(): Stretch | undefined {
    return this.selected ?? this.cursor;
  }

  /** Reads what mouse or finger selected. Only places are read, never the words they print. */
  read(): void {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || this.sheet.text === '') {
      this.take(undefined);
      return;
    }
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.sheet.root)) {
      this.take(undefined);
      return;
    }
    const start = this.sheet.offset(range.startContainer, range.startOffset);
    const end = this.sheet.offset(range.endContainer, range.endOffset);
    if (start === end) {
      this.caret = start;
      this.placeIsKnown = false;
    }
    const words = this.trimmed(start, end);
    if (!words || words.join() !== this.handed?.join()) {
      this.take(words);
    }
  }

  /** Nothing is selected any more; the keyboard goes on from where it stood. */
  clear(): void {
    const left = this.cursor ?? this.selected;
    if (left) {
      this.stand(this.cursor ? left[0] : left[1] - 1);
    }
    this.cursor = undefined;
    this.anchor = undefined;
    this.selected = undefined;
    this.handed = undefined;
    if (this.sheet.root.contains(document.getSelection()?.anchorNode ?? null)) {
      document.getSelection()?.removeAllRanges();
    }
    this.watcher.selectionChanged(true);
  }

  /** What was the subject was asked for: it only looks selected, until there is an answer. */
  handOver(subject: Stretch): void {
    this.reset();
    this.stand(subject[1] - 1);
    this.handed = subject;
  }

  /** What was handed over looks selected no more. */
  letGo(): void {
    if (this.handed) {
      this.handed = undefined;
      if (!this.selected && !this.cursor) {
        this.clear();
      }
    }
  }

  /** Another text: nothing is selected in it, and the browser need not be asked. */
  reset(): void {
    this.caret = undefined;
    this.placeIsKnown = false;
    this.cursor = undefined;
    this.anchor = undefined;
    this.handed = undefined;
    this.selected = undefined;
  }

  /** Puts the cursor on the word at an offset, without showing it before a key is pressed. */
  startAt(offset: number): void {
    this.caret = offset;
    this.placeIsKnown = false;
    this.cursor = undefined;
    // Else a selection would begin where the cursor had stood before.
    this.anchor = undefined;
  }

  /** The same where something else shows the place, so that the first key leads on from it. */
  stand(offset: number): void {
    this.startAt(offset);
    this.placeIsKnown = true;
  }

  /**
   * Moves the cursor to where a step leads; extending, the words between are selected.
   *
   * @param far whether the step leads to a place of the text, wherever it begins
   */
  move(step: (from: Stretch) => Stretch | undefined, extend: boolean, far: boolean): void {
    const from = this.from(extend);
    if (!from) {
      return;
    }
    // Where nobody could know it, the first key only shows where the cursor stands.
    const known = this.cursor || this.selected || this.placeIsKnown || far;
    const to = known ? (step(from) ?? from) : from;
    this.anchor = extend ? (this.anchor ?? from) : to;
    this.cursor = to;
    this.selected = extend
      ? [Math.min(this.anchor[0], to[0]), Math.max(this.anchor[1], to[1])]
      : undefined;
    this.view.reveal(to);
    this.show();
    this.watcher.selectionChanged(true);
  }

  private from(extend: boolean): Stretch | undefined {
    if (this.cursor) {
      return this.cursor;
    }
    if (this.selected) {
      const [start, end] = this.selected;
      this.anchor = extend ? this.words.at(start) : undefined;
      return this.words.before(end) ?? this.words.at(start);
    }
    return this.words.at(this.caret ?? this.view.firstSeen());
  }

  /** Lets the browser show the selection, so that it can be copied and dragged on. */
  private show(): void {
    const native = document.getSelection();
    if (this.selected) {
      const from = this.sheet.place(this.selected[0]);
      const to = this.sheet.place(this.selected[1], true);
      native?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    } else if (native && !native.isCollapsed) {
      native.removeAllRanges();
    }
  }

  private take(selected: Stretch | undefined): void {
    const same = selected?.[0] === this.selected?.[0] && selected?.[1] === this.selected?.[1];
    if (same) {
      return;
    }
    this.selected = selected;
    this.anchor = undefined;
    if (selected) {
      this.cursor = undefined;
    }
    this.watcher.selectionChanged(false);
  }

  private trimmed(start: number, end: number): Stretch | undefined {
    const words = this.sheet.text.slice(start, end);
    const text = words.trim();
    const from = start + words.indexOf(text);
    return text === '' ? undefined : [from, from + text.length];
  }
}
