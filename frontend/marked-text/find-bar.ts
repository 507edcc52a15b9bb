import { fill, type Texts } from './types';

export interface FindCommands {
  find(query: string): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** The field for finding words in the text. */
export class FindBar {
  readonly element = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly count = document.createElement('span');
  private readonly buttons: HTMLButtonElement[];

  constructor(commands: FindCommands) {
    this.element.className = 'mt-find';
    this.element.setAttribute('role', 'search');
    this.element.hidden = true;
    this.input.type = 'search';
    this.input.addEventListener('input', () => commands.find(this.input.value));
    this.count.setAttribute('role', 'status');
    this.buttons = [
      this.button('↑', () => commands.step(-1)),
      this.button('↓', () => commands.step(1)),
      this.button('✕', () => commands.close()),
    ];
    this.element.append(this.input, this.count, ...this.buttons);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === this.input) {
        commands.step(event.shiftKey ? -1 : 1);
        event.preventDefault();
      } else if (event.key === 'Escape') {
        commands.close();
        event.preventDefault();
      }
    });
  }

  say(texts: Texts): void {
    this.input.placeholder = texts.find;
    this.input.ariaLabel = texts.find;
    [texts.findPrevious, texts.findNext, texts.findClose].forEach((label, index) => {
      this.buttons[index].ariaLabel = label;
      this.buttons[index].title = label;
    });
  }

  open(query = this.input.value, focus = true): void {
    this.element.hidden = false;
    this.input.value = query;
    if (focus) {
      this.input.focus({ preventScroll: true });
      this.input.select();
    }
  }

  close(): void {
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  tell(texts: Texts, here: number, hits: number): void {
    const nothing = this.input.value === '' ? '' : texts.findNone;
    this.count.textContent = hits > 0 ? fill(texts.findCount, here + 1, hits) : nothing;
  }

  private button(sign: string, run: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(sign);
    button.addEventListener('click', run);
    return button;
  }
}
