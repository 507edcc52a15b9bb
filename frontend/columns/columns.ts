/** By how much of both columns an arrow key moves the line between them, in per cent. */
const STEP = 2;

const NARROWEST = 10;

/** Two columns with a movable line between them, as Vaadin draws them. */
interface SplitLayout extends HTMLElement {
  updateComplete?: Promise<unknown>;
}

/**
 * Columns whose lines can be moved with the arrow keys as well as by dragging, and stay in this
 * browser where they were left. Enter or a double click puts a line back.
 */
class Columns extends HTMLElement {
  /** Called by the server once the columns are there; a share is what the first of two takes. */
  async arrange(label: string, ...shares: number[]): Promise<void> {
    await customElements.whenDefined('vaadin-split-layout');
    this.querySelectorAll<SplitLayout>('vaadin-split-layout').forEach((layout, index) => {
      void this.prepare(layout, label, shares[index] ?? 50, index);
    });
  }

  private async prepare(layout: SplitLayout, label: string, usual: number, index: number): Promise<void> {
    await layout.updateComplete;
    const line = layout.shadowRoot?.getElementById('splitter');
    if (!line || line.tabIndex === 0) {
      return;
    }
    const name = `claimdesk.${this.id}.${index}`;
    line.tabIndex = 0;
    line.role = 'separator';
    line.ariaLabel = label;
    line.ariaOrientation = 'vertical';
    line.ariaValueMin = '0';
    line.ariaValueMax = '100';
    const move = (share: number) => {
      divide(layout, share);
      line.ariaValueNow = String(Math.round(share));
      keep(name, share);
    };
    line.addEventListener('keydown', (event) => {
      const share = keyed(event.key, layout, usual);
      if (share !== undefined) {
        move(Math.min(100 - NARROWEST, Math.max(NARROWEST, share)));
        event.preventDefault();
      }
    });
    line.addEventListener('dblclick', () => move(usual));
    layout.addEventListener('splitter-dragend', (event) => {
      if (event.target === layout) {
        move(shareOf(layout) ?? usual);
      }
    });
    const share = kept(name) ?? usual;
    divide(layout, share);
    line.ariaValueNow = String(Math.round(share));
  }
}

function keyed(key: string, layout: HTMLElement, usual: number): number | undefined {
  const share = shareOf(layout) ?? usual;
  switch (key) {
    case 'ArrowLeft':
      return share - STEP;
    case 'ArrowRight':
      return share + STEP;
    case 'Enter':
      return usual;
    default:
      return undefined;
  }
}

function shareOf(layout: HTMLElement): number | undefined {
  const [first, second] = [...layout.children].map((column) => column.getBoundingClientRect().width);
  return first + second > 0 ? (100 * first) / (first + second) : undefined;
}

function divide(layout: HTMLElement, share: number): void {
  const [first, second] = [...layout.children] as HTMLElement[];
  first.style.flex = `1 1 ${share}%`;
  second.style.flex = `1 1 ${100 - share}%`;
}

/** A browser that keeps nothing shows the columns as they usually are. */
function keep(name: string, share: number): void {
  try {
    localStorage.setItem(name, share.toFixed(1));
  } catch {
    // Nothing to be done, and nothing lost but a width.
  }
}

function kept(name: string): number | undefined {
  try {
    const share = Number.parseFloat(localStorage.getItem(name) ?? '');
    return share >= NARROWEST && share <= 100 - NARROWEST ? share : undefined;
  } catch {
    return undefined;
  }
}

if (!customElements.get('claimdesk-columns')) {
  customElements.define('claimdesk-columns', Columns);
}
