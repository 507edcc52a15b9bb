import type { Sheet } from './sheet';
import type { Stretch } from './types';

/** What can be painted, the lowest first. The states of marks come before what a reader does. */
export const LAYERS = [
  'set-aside',
  'open',
  'in-work',
  'submitted',
  'answered',
  'published',
  'changed',
  'gives-context',
  'supports',
  'refutes',
  'overlapping',
  'pending',
  'found',
  'chosen',
  'shown',
  'found-here',
  'cursor',
] as const;

export type Layer = (typeof LAYERS)[number];

export const STATES: readonly Layer[] = LAYERS.slice(0, LAYERS.indexOf('overlapping'));

export interface Painter {
  /** Paints these in the layer, and nothing else. */
  paint(layer: Layer, stretches: Stretch[]): void;
  /** Paints these as well. */
  add(layer: Layer, stretches: Stretch[]): void;
  clear(): void;
}

/** Paints with highlights: one object a layer for the whole page, shared by all texts on it. */
export class HighlightPainter implements Painter {
  private readonly sheet: Sheet;
  private readonly own = new Map<Layer, Map<string, StaticRange>>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** What stays is left alone: each range that comes or goes makes the browser look for it again. */
  paint(layer: Layer, stretches: Stretch[]): void {
    const wanted = new Set(stretches.map((stretch) => stretch.join()));
    const own = this.ownIn(layer);
    for (const [name, range] of own) {
      if (!wanted.has(name)) {
        shared(layer).delete(range);
        own.delete(name);
      }
    }
    this.add(layer, stretches);
  }

  add(layer: Layer, stretches: Stretch[]): void {
    const own = this.ownIn(layer);
    for (const stretch of stretches) {
      const name = stretch.join();
      if (!own.has(name)) {
        const range = this.sheet.fixedRange(stretch);
        own.set(name, range);
        shared(layer).add(range);
      }
    }
  }

  clear(): void {
    [...this.own.keys()].forEach((layer) => this.paint(layer, []));
  }

  private ownIn(layer: Layer): Map<string, StaticRange> {
    const own = this.own.get(layer) ?? new Map<string, StaticRange>();
    this.own.set(layer, own);
    return own;
  }
}

function shared(layer: Layer): Highlight {
  const name = `mt-${layer}`;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}
