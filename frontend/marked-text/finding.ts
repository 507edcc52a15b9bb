import { FindBar } from './find-bar';
import { Finder } from './finder';
import type { Painter } from './painter';
import type { Stretch, Texts } from './types';
import type { View } from './view';

const MOST_PAINTED = 2_000;

export interface FindWatcher {
  wordsFound(count: number, index: number): void;
  findClosed(at: Stretch | undefined): void;
}

/** Looking for words: the field, the places, and what of them is painted. */
export class Finding {
  private readonly finder = new Finder();
  private readonly bar = new FindBar({
    find: (query) => this.find(query),
    step: (by) => this.step(by),
    close: () => this.close(),
  });
  private readonly view: View;
  private readonly painter: Painter;
  private readonly watcher: FindWatcher;
  private texts: Texts | undefined;

  constructor(view: View, painter: Painter, watcher: FindWatcher) {
    this.view = view;
    this.painter = painter;
    this.watcher = watcher;
  }

  get element(): HTMLElement {
    return this.bar.element;
  }

  speak(texts: Texts): void {
    this.texts = texts;
    this.bar.say(texts);
  }

  read(text: string): void {
    this.finder.read(text);
    this.bar.close();
  }

  open(query = '', focus = true): void {
    this.bar.open(query, focus);
    this.find(query);
  }

  private step(by: 1 | -1): void {
    this.finder.step(by);
    this.show();
  }

  private find(query: string): void {
    this.finder.find(query, this.view.firstSeen());
    this.show();
  }

  private close(): void {
    const current = this.finder.current();
    this.bar.close();
    this.finder.find('', 0);
    this.show();
    this.watcher.findClosed(current);
  }

  private show(): void {
    const { hits, here } = this.finder;
    const current = this.finder.current();
    const from = Math.max(0, here - MOST_PAINTED / 2);
    this.painter.paint('found', hits.slice(from, from + MOST_PAINTED));
    this.painter.paint('found-here', current ? [current] : []);
    if (this.texts) {
      this.bar.tell(this.texts, here, hits.length);
    }
    if (current) {
      void this.view.bringUp(current);
    }
    this.watcher.wordsFound(hits.length, here);
  }
}
