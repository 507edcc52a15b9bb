import type { Stretch } from '../marked-text/types';
import type { PageView } from './page-view';

/** As much of a word must stand on the image for the cursor to stop there. */
const SEEN = 0.99;

interface Stop {
  stretch: Stretch;
  rect: DOMRect;
}

/** The words of one page image, for a cursor that goes from one to the next. Stretches are those of the layer. */
export class PageCursor {
  private readonly view: PageView;
  private readonly words: Stretch[];

  constructor(view: PageView, language: string) {
    this.view = view;
    this.words = wordsOf(view.text?.text ?? '', language)
      .map((word) => view.toLayer(word))
      .filter((word) => view.shareOf(word) >= SEEN);
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  first(): Stretch | undefined {
    return this.words[0];
  }

  last(): Stretch | undefined {
    return this.words.at(-1);
  }

  /** The word at an offset, or the next one. */
  at(offset: number): Stretch | undefined {
    return this.words.find(([, end]) => end > offset) ?? this.last();
  }

  beside([start, end]: Stretch, step: 1 | -1): Stretch | undefined {
    return step > 0
      ? this.words.find((word) => word[0] >= end)
      : this.words.findLast((word) => word[1] <= start);
  }

  /** The nearest word in the line above or below, as it looks. */
  line(from: Stretch, step: 1 | -1): Stretch | undefined {
    const here = this.view.rects(from)[0];
    if (!here) {
      return undefined;
    }
    const away = ({ rect }: Stop) => (step > 0 ? rect.top - here.top : here.top - rect.top);
    const aside = ({ rect }: Stop) => Math.abs(rect.left + rect.width / 2 - here.left - here.width / 2);
    const stops = this.stops().filter((stop) => away(stop) > here.height / 2);
    const nearest = Math.min(...stops.map(away));
    return stops
      .filter((stop) => away(stop) <= nearest + here.height / 2)
      .sort((a, b) => aside(a) - aside(b))[0]?.stretch;
  }

  private stops(): Stop[] {
    return this.words.flatMap((stretch) => {
      const rect = this.view.rects(stretch)[0];
      return rect ? [{ stretch, rect }] : [];
    });
  }
}

function wordsOf(text: string, language: string): Stretch[] {
  const words: Stretch[] = [];
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (isWordLike) {
      words.push([index, index + segment.length]);
    }
  }
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
