import type { Selecting } from './selecting';
import type { Sheet } from './sheet';
import type { Action, Stretch } from './types';
import type { Words } from './words';

const LEFTWARDS =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;

export interface KeyCommands {
  actions: Action[];
  act(action: Action): void;
  stepMark(step: 1 | -1): void;
  openMark(): boolean;
  openFind(): void;
  escape(): boolean;
  takeBack(): void;
}

/** The keys of the text. They work only while the text itself has the focus (WCAG 2.1.4). */
export class Keys {
  private readonly sheet: Sheet;
  private readonly words: Words;
  private readonly selecting: Selecting;
  private readonly commands: KeyCommands;

  constructor(sheet: Sheet, words: Words, selecting: Selecting, commands: KeyCommands) {
    this.sheet = sheet;
    this.words = words;
    this.selecting = selecting;
    this.commands = commands;
  }

  press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) {
      return;
    }
    const handled =
      this.takeBack(event) ||
      (!event.metaKey && (this.move(event) || (!event.ctrlKey && this.command(event))));
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** What undoes in every program undoes here. */
  private takeBack(event: KeyboardEvent): boolean {
    const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (asked) {
      this.commands.takeBack();
    }
    return asked;
  }

  private move(event: KeyboardEvent): boolean {
    const step = this.step(event.key, event.ctrlKey);
    if (step) {
      const far = event.ctrlKey && (event.key === 'Home' || event.key === 'End');
      this.selecting.move(step, event.shiftKey, far);
    }
    return step !== undefined;
  }

  private step(key: string, far: boolean): ((from: Stretch) => Stretch | undefined) | undefined {
    const { words } = this;
    switch (key) {
      case 'ArrowRight':
        return (from) => (this.readsLeftwards(from) ? words.before(from[0]) : words.after(from[1]));
      case 'ArrowLeft':
        return (from) => (this.readsLeftwards(from) ? words.after(from[1]) : words.before(from[0]));
      case 'ArrowDown':
        return (from) => (far ? words.paragraph(from, 1) : words.line(from, 1));
      case 'ArrowUp':
        return (from) => (far ? words.paragraph(from, -1) : words.line(from, -1));
      case 'Home':
        return (from) => (far ? words.at(0) : words.edgeOfLine(from, -1));
      case 'End':
        return (from) => (far ? words.before(this.sheet.text.length) : words.edgeOfLine(from, 1));
      default:
        return undefined;
    }
  }

  private command(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'n':
        this.commands.stepMark(1);
        return true;
      case 'p':
        this.commands.stepMark(-1);
        return true;
      case '/':
        this.commands.openFind();
        return true;
      case 'Enter':
        return this.commands.openMark();
      case 'Escape':
        return this.commands.escape();
    }
    const action = this.commands.actions.find(({ key }) => key === event.key);
    if (action) {
      this.commands.act(action);
    }
    return action !== undefined;
  }

  private readsLeftwards([start]: Stretch): boolean {
    const { text } = this.sheet;
    const begin = text.lastIndexOf('\n', start - 1) + 1;
    const end = text.indexOf('\n', start);
    const letter = /\p{L}/u.exec(text.slice(begin, end < 0 ? undefined : end));
    return letter !== null && LEFTWARDS.test(letter[0]);
  }
}
