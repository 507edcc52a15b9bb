import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Evidence, Texts } from './evidence';
import { schema } from './schema';

type Opened = { from: number; to: number; filter: string };

const LIST = 'rationale-references';

/**
 * The list of the claim's evidence that opens where a person types `[`. What is typed next narrows
 * it; arrows choose, Enter or Tab inserts, Escape leaves the bracket as it is.
 */
export class ReferenceList {
  private readonly element = document.createElement('ul');
  private view: EditorView | undefined;
  private opened: Opened | undefined;
  private dismissedAt: number | undefined;
  private shown: Evidence[] = [];
  private active = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly evidence: () => Evidence[],
    private readonly texts: () => Texts,
  ) {
    this.element.id = LIST;
    this.element.className = 'references';
    this.element.setAttribute('role', 'listbox');
    this.element.hidden = true;
    // The caret must stay where the reference goes.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.addEventListener('click', (event) => this.clicked(event));
    host.append(this.element);
  }

  plugin(): Plugin {
    return new Plugin({
      view: (view) => {
        this.view = view;
        return { update: () => this.follow(view) };
      },
      props: {
        handleKeyDown: (_view, event) => this.pressed(event),
        handleDOMEvents: {
          blur: () => {
            this.close();
            return false;
          },
        },
      },
    });
  }

  private follow(view: EditorView): void {
    const opened = openedAt(view.state);
    if (!opened || opened.from === this.dismissedAt) {
      if (!opened) {
        this.dismissedAt = undefined;
      }
      this.close();
      return;
    }
    if (opened.filter !== this.opened?.filter || opened.from !== this.opened.from) {
      this.active = 0;
    }
    this.opened = opened;
    this.draw(view);
  }

  private draw(view: EditorView): void {
    const { filter, from } = this.opened as Opened;
    this.shown = this.evidence().filter((piece) => matches(piece, filter));
    this.element.setAttribute('aria-label', this.texts().references);
    this.element.replaceChildren(
      ...(this.shown.length ? this.shown.map((piece, i) => this.option(piece, i)) : [this.nothing()]),
    );
    const at = view.coordsAtPos(from);
    const box = this.host.getBoundingClientRect();
    this.element.style.top = `${at.bottom - box.top + 4}px`;
    this.element.style.left = `${Math.max(0, Math.min(at.left - box.left, box.width - 320))}px`;
    this.element.hidden = false;
    view.dom.setAttribute('aria-controls', LIST);
    view.dom.setAttribute('aria-activedescendant', this.shown.length ? id(this.active) : '');
    this.element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  private option(piece: Evidence, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = id(index);
    option.dataset.index = String(index);
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(index === this.active));
    const number = document.createElement('b');
    number.textContent = `[${piece.number}]`;
    const stance = document.createElement('span');
    stance.textContent = `${piece.shape} ${piece.stance}`;
    stance.className = 'stance';
    const words = document.createElement('span');
    words.textContent = piece.words;
    words.className = 'words';
    option.append(number, ' ', stance, ' ', words);
    return option;
  }

  private nothing(): HTMLElement {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-disabled', 'true');
    option.className = 'nothing';
    option.textContent = this.texts().nothing;
    return option;
  }

  private pressed(event: KeyboardEvent): boolean {
    if (!this.opened) {
      return false;
    }
    switch (event.key) {
      case 'ArrowDown':
        return this.move(1);
      case 'ArrowUp':
        return this.move(-1);
      case 'Enter':
      case 'Tab':
        return !event.ctrlKey && !event.metaKey && this.insert(this.active);
      case 'Escape':
        this.dismissedAt = this.opened.from;
        this.close();
        event.stopPropagation();
        return true;
      default:
        return false;
    }
  }

  private move(step: number): boolean {
    if (this.view && this.shown.length) {
      this.active = (this.active + step + this.shown.length) % this.shown.length;
      this.draw(this.view);
    }
    return true;
  }

  private clicked(event: Event): void {
    const option = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (option) {
      this.insert(Number(option.dataset.index));
      this.view?.focus();
    }
  }

  private insert(index: number): boolean {
    const piece = this.shown[index];
    if (!this.view || !this.opened || !piece) {
      return false;
    }
    const { from, to } = this.opened;
    const node = schema.nodes.reference.create({ evidence: piece.id });
    const change: Transaction = this.view.state.tr.replaceWith(from, to, node);
    this.view.dispatch(change.scrollIntoView());
    return true;
  }

  private close(): void {
    this.opened = undefined;
    this.element.hidden = true;
    this.view?.dom.removeAttribute('aria-activedescendant');
    this.view?.dom.removeAttribute('aria-controls');
  }
}

/** The bracket before the caret, and what was typed since. */
function openedAt(state: EditorState): Opened | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) {
    return undefined;
  }
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const found = /\[([^[\]\ufffc]{0,40})$/.exec(before);
  return found
    ? { from: $from.pos - found[0].length, to: $from.pos, filter: found[1].toLowerCase() }
    : undefined;
}

function matches(piece: Evidence, filter: string): boolean {
  return (
    filter === '' ||
    String(piece.number) === filter ||
    `${piece.stance} ${piece.words}`.toLowerCase().includes(filter)
  );
}

function id(index: number): string {
  return `${LIST}-${index}`;
}
