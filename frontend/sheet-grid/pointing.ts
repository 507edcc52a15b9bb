import type { Cell } from './types';

export interface Pointed {
  cellAt(x: number, y: number): Cell;
  /** @param how select anew, add a range, or let the last one grow */
  pointed(cell: Cell, how: 'select' | 'add' | 'extend'): void;
  clicked(): void;
  selectRow(row: number, extend: boolean): void;
  selectColumn(column: number, extend: boolean): void;
  resize(column: number, by: number): void;
}

/** Mouse and finger: the mouse selects by dragging, a finger by the handle, so that it can scroll. */
export function listen(scroller: HTMLElement, handle: HTMLElement, grid: Pointed): void {
  let drags: 'cells' | number | undefined;
  let lastX = 0;
  scroller.addEventListener('pointerdown', (event) => {
    const target = event.target as HTMLElement;
    const { column, row } = target.dataset;
    lastX = event.clientX;
    if (target.classList.contains('sg-grip')) {
      drags = Number(target.parentElement!.dataset.column);
      hold(event);
    } else if (target === handle) {
      drags = 'cells';
      hold(event);
    } else if (event.button !== 0 || event.pointerType === 'touch') {
      return;
    } else if (column !== undefined) {
      grid.selectColumn(Number(column), event.shiftKey);
    } else if (row !== undefined) {
      grid.selectRow(Number(row), event.shiftKey);
    } else if (target.classList.contains('sg-cell')) {
      drags = 'cells';
      grid.pointed(grid.cellAt(event.clientX, event.clientY), how(event));
      hold(event);
    }
  });
  scroller.addEventListener('pointermove', (event) => {
    if (drags === 'cells') {
      grid.pointed(grid.cellAt(event.clientX, event.clientY), 'extend');
    } else if (drags !== undefined) {
      grid.resize(drags, event.clientX - lastX);
      lastX = event.clientX;
    }
  });
  const end = () => {
    if (drags === 'cells') {
      grid.clicked();
    }
    drags = undefined;
  };
  scroller.addEventListener('pointerup', end);
  scroller.addEventListener('pointercancel', () => (drags = undefined));
  scroller.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    if ((event as PointerEvent).pointerType === 'touch' && target.classList.contains('sg-cell')) {
      grid.pointed(grid.cellAt(event.clientX, event.clientY), 'select');
      grid.clicked();
    }
  });

  function hold(event: PointerEvent): void {
    scroller.setPointerCapture(event.pointerId);
    scroller.focus({ preventScroll: true });
    event.preventDefault();
  }
}

function how(event: PointerEvent): 'select' | 'add' | 'extend' {
  if (event.shiftKey) {
    return 'extend';
  }
  return event.ctrlKey || event.metaKey ? 'add' : 'select';
}
