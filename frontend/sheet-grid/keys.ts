import type { Action } from '../marked-text/types';

export interface GridCommands {
  actions: Action[];
  act(action: Action): void;
  /** @param down rows, with right columns; whole: to the edge of what is filled */
  step(down: number, right: number, how: { extend: boolean; whole: boolean }): void;
  page(by: 1 | -1, extend: boolean): void;
  edge(end: boolean, sheet: boolean, extend: boolean): void;
  widen(by: number): void;
  stepMark(by: 1 | -1): void;
  openCell(): void;
  selectRow(): void;
  selectColumn(): void;
  escape(): boolean;
}

const ARROWS: Record<string, [number, number]> = {
  ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
};

/** The keys of the grid. They work only while the grid itself has the focus (WCAG 2.1.4). */
export function press(event: KeyboardEvent, commands: GridCommands): void {
  if (!event.isComposing && !event.metaKey && (moves(event, commands) || asks(event, commands))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function moves(event: KeyboardEvent, commands: GridCommands): boolean {
  const { key, shiftKey: extend, ctrlKey: whole, altKey } = event;
  const arrow = ARROWS[key];
  if (altKey) {
    const widens = extend && arrow !== undefined && arrow[1] !== 0;
    if (widens) {
      commands.widen(arrow[1]);
    }
    return widens;
  }
  if (arrow) {
    commands.step(arrow[0], arrow[1], { extend, whole });
  } else if (key === 'PageDown' || key === 'PageUp') {
    commands.page(key === 'PageDown' ? 1 : -1, extend);
  } else if (key === 'Home' || key === 'End') {
    commands.edge(key === 'End', whole, extend);
  } else if (key === ' ' && (extend || whole)) {
    (extend ? commands.selectRow : commands.selectColumn).call(commands);
  } else {
    return false;
  }
  return true;
}

function asks(event: KeyboardEvent, commands: GridCommands): boolean {
  if (event.ctrlKey || event.altKey) {
    return false;
  }
  switch (event.key) {
    case 'n':
    case 'p':
      commands.stepMark(event.key === 'n' ? 1 : -1);
      return true;
    case 'F2':
    case 'Enter':
      commands.openCell();
      return true;
    case 'Escape':
      return commands.escape();
  }
  const action = commands.actions.find(({ key }) => key === event.key);
  if (action) {
    commands.act(action);
  }
  return action !== undefined;
}
