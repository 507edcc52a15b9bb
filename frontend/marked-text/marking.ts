import { Marks } from './marks';
import { type Layer, type Painter, STATES } from './painter';
import type { Sheet } from './sheet';
import type { Strip } from './strip';
import type { Mark, Stretch } from './types';

/** Keeps what is painted in step with the marks, the chosen one, and those not yet answered. */
export class Marking {
  readonly marks = new Marks();
  /** Where the shown part begins in the whole text: inside, offsets count from there. */
  base = 0;
  private readonly sheet: Sheet;
  private readonly painter: Painter;
  private readonly strip: Strip;
  private readonly pending = new Map<number, Stretch>();
  private chosenId: string | undefined;
  private requests = 0;
  /** Those that came one by one, and when: a list that was asked for before does not know them. */
  private readonly single = new Map<string, { mark: Mark; turn: number }>();
  private turn = 0;

  constructor(sheet: Sheet, painter: Painter, strip: Strip) {
    this.sheet = sheet;
    this.painter = painter;
    this.strip = strip;
  }

  begin(base: number): void {
    this.painter.clear();
    this.pending.clear();
    this.single.clear();
    this.chosenId = undefined;
    this.base = base;
    this.draw([]);
  }

  /** To be named when a list is drawn that is asked for now. */
  get now(): number {
    return this.turn;
  }

  /** What came one by one after the list was asked for stays. */
  draw(marks: Mark[], asked = this.turn): void {
    const later = [...this.single.values()].filter(({ turn }) => turn > asked).map(({ mark }) => mark);
    const ids = new Set(later.map(({ id }) => id));
    this.single.clear();
    this.marks.replace([...marks.filter(({ id }) => !ids.has(id)), ...later].map((mark) => this.local(mark)));
    this.paintStates(STATES);
    this.choose(this.chosenId);
  }

  put(mark: Mark): void {
    this.single.set(mark.id, { mark, turn: ++this.turn });
    const before = this.marks.get(mark.id);
    const now = this.local(mark);
    this.marks.put(now);
    if (before) {
      this.paintStates([layerOf(now), layerOf(before)]);
    } else {
      this.painter.add(layerOf(now), now.spans);
      this.drawWhole();
    }
    if (mark.id === this.chosenId) {
      this.choose(mark.id);
    }
  }

  get chosen(): Mark | undefined {
    return this.chosenId === undefined ? undefined : this.marks.get(this.chosenId);
  }

  choose(id: string | undefined): void {
    this.chosenId = id;
    this.painter.paint('chosen', this.chosen?.spans ?? []);
  }

  /** Numbers a request; one that marks names the words it asks for. */
  request(stretch: Stretch | undefined): number {
    const request = ++this.requests;
    if (stretch) {
      this.pending.set(request, stretch);
    }
    return request;
  }

  /** Whether the server was asked for words and has not answered. */
  get isWaiting(): boolean {
    return this.pending.size > 0;
  }

  /** Paints the words that the server was asked for and has not answered. */
  showPending(): void {
    this.painter.paint('pending', [...this.pending.values()]);
  }

  accept(request: number, mark: Mark): void {
    this.put(mark);
    this.choose(mark.id);
    this.settle(request);
  }

  /** Takes back what was painted; answers where that was. */
  settle(request: number): Stretch | undefined {
    const stretch = this.pending.get(request);
    this.pending.delete(request);
    this.showPending();
    return stretch;
  }

  /** What of a stretch of the whole text lies in the shown part, in its offsets. */
  clip([start, end]: Stretch): Stretch | undefined {
    const from = Math.max(0, start - this.base);
    const to = Math.min(this.sheet.text.length, end - this.base);
    return from < to ? [from, to] : undefined;
  }

  private local(mark: Mark): Mark {
    const spans = mark.spans.map((span) => this.clip(span)).filter((span) => span !== undefined);
    return { ...mark, spans };
  }

  private paintStates(layers: readonly Layer[]): void {
    const byLayer = new Map<Layer, Stretch[]>(layers.map((layer) => [layer, []]));
    for (const mark of this.marks.inOrder()) {
      byLayer.get(layerOf(mark))?.push(...mark.spans);
    }
    byLayer.forEach((stretches, layer) => this.painter.paint(layer, stretches));
    this.drawWhole();
  }

  /** What depends on all marks together. */
  private drawWhole(): void {
    this.painter.paint('overlapping', this.marks.overlaps());
    this.strip.draw(this.marks.inOrder(), this.sheet.text.length);
  }
}

function layerOf(mark: Mark): Layer {
  return STATES.find((state) => state === mark.state) ?? 'open';
}
