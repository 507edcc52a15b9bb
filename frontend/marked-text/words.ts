import { blockAt } from './blocks';
import type { Sheet } from './sheet';
import type { Stretch } from './types';
import type { View } from './view';

/** Finds words in the text: the next one, the one above, the first of a paragraph. */
export class Words {
  private readonly sheet: Sheet;
  private readonly view: View;
  private readonly known = new Map<number, Stretch[]>();
  private language: string | undefined;
  private segmenter: Intl.Segmenter | undefined;

  constructor(sheet: Sheet, view: View) {
    this.sheet = sheet;
    this.view = view;
  }

  speak(language: string): void {
    this.language = language || undefined;
    this.segmenter = undefined;
    this.forget();
  }

  forget(): void {
    this.known.clear();
  }

  /** The first word that ends after the offset; else the last of the text. */
  at(offset: number): Stretch | undefined {
    const blocks = this.sheet.blocks;
    for (let index = blockAt(blocks, offset); index < blocks.length; index++) {
      const word = this.of(index).find(([, end]) => end > offset);
      if (word) {
        return word;
      }
    }
    return this.before(this.sheet.text.length);
  }

  after(offset: number): Stretch | undefined {
    const blocks = this.sheet.blocks;
    for (let index = blockAt(blocks, offset); index < blocks.length; index++) {
      const word = this.of(index).find(([start]) => start >= offset);
      if (word) {
        return word;
      }
    }
    return undefined;
  }

  before(offset: number): Stretch | undefined {
    for (let index = blockAt(this.sheet.blocks, offset); index >= 0; index--) {
      const word = this.of(index).findLast(([, end]) => end <= offset);
      if (word) {
        return word;
      }
    }
    return undefined;
  }

  /** The first word of the next paragraph, or of this one or the one before it. */
  paragraph(from: Stretch, step: 1 | -1): Stretch | undefined {
    const blocks = this.sheet.blocks;
    const here = blockAt(blocks, from[0]);
    if (step < 0 && this.of(here).length > 0 && this.of(here)[0][0] < from[0]) {
      return this.of(here)[0];
    }
    for (let index = here + step; index >= 0 && index < blocks.length; index += step) {
      if (this.of(index).length > 0) {
        return this.of(index)[0];
      }
    }
    return undefined;
  }

  /** The word of the next line that stands nearest below (or above) the given one. */
  line(from: Stretch, step: 1 | -1): Stretch | undefined {
    this.view.reveal(from);
    const rects = this.view.rects(from);
    if (rects.length === 0) {
      return step > 0 ? this.after(from[1]) : this.before(from[0]);
    }
    const rect = step > 0 ? rects[rects.length - 1] : rects[0];
    const x = (rect.left + rect.right) / 2;
    for (let distance = rect.height / 2 + 6; distance < 160; distance += 6) {
      const y = step > 0 ? rect.bottom + distance - 6 : rect.top - distance + 6;
      const offset = this.view.nearestInLine(x, y);
      const word = offset === undefined ? undefined : this.wordNear(offset);
      if (word && (step > 0 ? word[0] >= from[1] : word[1] <= from[0]) && !this.shareLine(word, rect)) {
        return word;
      }
    }
    return step > 0 ? this.after(from[1]) : this.before(from[0]);
  }

  edgeOfLine(from: Stretch, step: 1 | -1): Stretch {
    if (this.sheet.isTable) {
      // Words of a cell that wraps stand on several lines of one row.
      return this.of(blockAt(this.sheet.blocks, from[0])).at(step > 0 ? -1 : 0) ?? from;
    }
    const [rect] = this.view.rects(from);
    let word = from;
    for (;;) {
      const next = step > 0 ? this.after(word[1]) : this.before(word[0]);
      if (!next || !rect || !this.shareLine(next, rect)) {
        return word;
      }
      word = next;
    }
  }

  private wordNear(offset: number): Stretch | undefined {
    const index = blockAt(this.sheet.blocks, offset);
    return this.of(index).find(([, end]) => end >= offset) ?? this.of(index).at(-1);
  }

  private shareLine(word: Stretch, line: DOMRect): boolean {
    return this.view.rects(word).some((rect) => Math.abs(rect.top - line.top) < line.height / 2);
  }

  private of(index: number): Stretch[] {
    let words = this.known.get(index);
    const block = this.sheet.blocks[index];
    if (!words && block) {
      const text = this.sheet.text.slice(block.start, block.end);
      // Costly to make, and not needed before the first key.
      this.segmenter ??= new Intl.Segmenter(this.language, { granularity: 'word' });
      words = [...this.segmenter.segment(text)]
        .filter((part) => part.isWordLike)
        .map((part) => [block.start + part.index, block.start + part.index + part.segment.length]);
      this.known.set(index, words);
    }
    return words ?? [];
  }
}
