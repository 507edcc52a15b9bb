import { fill } from '../marked-text/types';
import type { SaidTexts } from './said';

/** Steps of the zoom, as shares of the printed size. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6];

export interface ToolbarCommands {
  goTo(page: number): void;
  zoomBy(step: 1 | -1): void;
  fit(): void;
}

/** Goes to a page, and makes pages larger and smaller. */
export class Toolbar {
  readonly element = document.createElement('div');
  private readonly field = document.createElement('input');
  private readonly label = document.createElement('label');
  private readonly name = document.createElement('span');
  private readonly of = document.createElement('span');
  private readonly out = button('−');
  private readonly scale = document.createElement('span');
  private readonly in = button('+');
  private readonly fit = button('');
  private texts: SaidTexts | undefined;
  private count = 0;

  constructor(commands: ToolbarCommands) {
    this.element.className = 'pp-tools';
    this.element.setAttribute('role', 'group');
    this.field.inputMode = 'numeric';
    this.field.size = 4;
    this.label.append(this.name, ' ', this.field, ' ', this.of);
    this.scale.className = 'pp-scale';
    this.element.append(this.label, this.out, this.scale, this.in, this.fit);
    this.field.addEventListener('change', () => this.chosen(commands));
    this.out.addEventListener('click', () => commands.zoomBy(-1));
    this.in.addEventListener('click', () => commands.zoomBy(1));
    this.fit.addEventListener('click', () => commands.fit());
  }

  speak(texts: SaidTexts): void {
    this.texts = texts;
    this.element.ariaLabel = texts.tools;
    this.name.textContent = texts.page;
    this.out.ariaLabel = this.out.title = texts.smaller;
    this.in.ariaLabel = this.in.title = texts.larger;
    this.fit.textContent = texts.fit;
    this.of.textContent = fill(texts.of, this.count);
  }

  at(page: number, count: number): void {
    this.field.value = String(page);
    this.count = count;
    if (this.texts) {
      this.of.textContent = fill(this.texts.of, count);
    }
  }

  zoomed(percent: number, fits: boolean): void {
    this.scale.textContent = `${percent} %`;
    this.fit.ariaPressed = String(fits);
  }

  private chosen(commands: ToolbarCommands): void {
    const page = Number.parseInt(this.field.value, 10);
    if (page >= 1 && page <= this.count) {
      commands.goTo(page);
    }
    // What was typed may be no page; it goes back to the one that is shown by itself.
    this.field.value = String(Math.min(Math.max(1, page || 1), this.count));
  }
}

/** The next larger or smaller step from a scale. */
export function nextStep(scale: number, step: 1 | -1): number {
  const further = STEPS.filter((one) => (step > 0 ? one > scale + 0.005 : one < scale - 0.005));
  return (step > 0 ? further[0] : further.at(-1)) ?? scale;
}

function button(words: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.append(words);
  return element;
}
