import type { Mark } from './types';
import { STATES } from './painter';

const STEPS = 240;

/** A picture of the whole text at its side: where marks lie, and in which state. */
export class Strip {
  readonly element = document.createElement('div');
  private readonly line = document.createElement('div');

  constructor() {
    this.element.className = 'mt-rail';
    this.element.ariaHidden = 'true';
    this.line.className = 'mt-strip';
    this.element.append(this.line);
  }

  /** One gradient, however many marks there are; its colours follow the theme by themselves. */
  draw(marks: Mark[], length: number): void {
    const steps = new Array<number>(STEPS).fill(-1);
    for (const mark of marks) {
      const state = Math.max(0, STATES.findIndex((known) => known === mark.state));
      for (const [start, end] of mark.spans) {
        const to = Math.min(STEPS - 1, Math.floor((Math.max(start, end - 1) / length) * STEPS));
        for (let step = Math.floor((start / length) * STEPS); step <= to; step++) {
          steps[step] = Math.max(steps[step], state);
        }
      }
    }
    this.line.style.background = `linear-gradient(${stops(steps)})`;
  }

  fit(height: number): void {
    this.line.style.maxHeight = `${Math.max(40, height)}px`;
  }
}

function stops(steps: number[]): string {
  const parts: string[] = [];
  for (let from = 0; from < STEPS; ) {
    let to = from + 1;
    while (to < STEPS && steps[to] === steps[from]) {
      to++;
    }
    const colour = steps[from] < 0 ? 'var(--mt-plain)' : `var(--mt-strip-${STATES[steps[from]]})`;
    parts.push(`${colour} ${percent(from)} ${percent(to)}`);
    from = to;
  }
  return parts.join(', ');
}

function percent(step: number): string {
  return `${((step / STEPS) * 100).toFixed(2)}%`;
}
