import type { Action } from '../marked-text/types';

export interface KeyCommands {
  actions: Action[];
  act(action: Action): void;
  move(way: 'next' | 'previous' | 'down' | 'up', extend: boolean): Promise<void>;
  turnBy(step: number): void;
  goTo(page: number): void;
  toLast(): void;
  zoomBy(step: 1 | -1): void;
  fit(): void;
  stepMark(step: 1 | -1): void;
  openMark(): void;
  escape(): void;
  takeBack(): void;
  toText(): void;
}

/** Obeys the keys of the pages. They work only while the pages have the focus (WCAG 2.1.4). */
export function press(event: KeyboardEvent, commands: KeyCommands): void {
  if (event.isComposing || event.altKey) {
    return;
  }
  const controlled = event.ctrlKey || event.metaKey;
  const command = controlled ? withControl(event, commands) : alone(event, commands);
  if (command) {
    event.preventDefault();
    event.stopPropagation();
    command();
  }
}

function withControl({ key, shiftKey }: KeyboardEvent, commands: KeyCommands): (() => void) | undefined {
  switch (key) {
    case 'z':
      return shiftKey ? undefined : () => commands.takeBack();
    case 'Home':
      return () => commands.goTo(1);
    case 'End':
      return () => commands.toLast();
    default:
      return undefined;
  }
}

function alone({ key, shiftKey }: KeyboardEvent, commands: KeyCommands): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
      return () => void commands.move('next', shiftKey);
    case 'ArrowLeft':
      return () => void commands.move('previous', shiftKey);
    case 'ArrowDown':
      return () => void commands.move('down', shiftKey);
    case 'ArrowUp':
      return () => void commands.move('up', shiftKey);
    case 'PageDown':
      return () => commands.turnBy(1);
    case 'PageUp':
      return () => commands.turnBy(-1);
    case 'Home':
      return () => commands.goTo(1);
    case 'End':
      return () => commands.toLast();
    case '+':
      return () => commands.zoomBy(1);
    case '-':
      return () => commands.zoomBy(-1);
    case '0':
      return () => commands.fit();
    case 'n':
      return () => commands.stepMark(1);
    case 'p':
      return () => commands.stepMark(-1);
    case 't':
      return () => commands.toText();
    case 'Enter':
      return () => commands.openMark();
    case 'Escape':
      return () => commands.escape();
  }
  const action = commands.actions.find((one) => one.key === key);
  return action && (() => commands.act(action));
}
