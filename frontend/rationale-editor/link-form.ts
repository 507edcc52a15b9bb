import type { EditorView } from 'prosemirror-view';
import type { Texts } from './evidence';
import { isHarmless, schema } from './schema';

/** Asks for the address behind the selected words. */
export class LinkForm {
  readonly element = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly problem = document.createElement('span');

  constructor(
    private readonly view: () => EditorView,
    private readonly texts: Texts,
  ) {
    this.element.className = 'link-form';
    this.element.hidden = true;
    this.input.type = 'url';
    this.input.placeholder = 'https://';
    this.input.setAttribute('aria-label', texts.linkAddress);
    this.input.addEventListener('keydown', (event) => this.pressed(event));
    this.problem.setAttribute('role', 'alert');
    this.problem.className = 'problem';
    this.element.append(
      this.input,
      this.button(texts.linkApply, () => this.apply()),
      this.button(texts.linkRemove, () => this.set(undefined)),
      this.problem,
    );
  }

  isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): boolean {
    const { from, to } = this.view().state.selection;
    let href = '';
    this.view().state.doc.nodesBetween(from, to, (node) => {
      href ||= (schema.marks.link.isInSet(node.marks)?.attrs.href as string | undefined) ?? '';
    });
    this.input.value = href;
    this.problem.textContent = '';
    this.element.hidden = false;
    this.input.focus();
    return true;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      this.apply();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    }
  }

  private apply(): void {
    const href = this.input.value.trim();
    if (isHarmless(href)) {
      this.set(href);
    } else {
      this.problem.textContent = this.texts.linkRefused;
      this.input.focus();
    }
  }

  private set(href: string | undefined): void {
    const view = this.view();
    const { from, to, empty } = view.state.selection;
    const change = view.state.tr;
    if (href && empty) {
      change.insert(from, schema.text(href, [schema.marks.link.create({ href })]));
    } else if (href) {
      change.addMark(from, to, schema.marks.link.create({ href }));
    } else {
      change.removeMark(from, to, schema.marks.link);
    }
    view.dispatch(change);
    this.close();
  }

  private close(): void {
    this.element.hidden = true;
    this.view().focus();
  }

  private button(label: string, pressed: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', pressed);
    return button;
  }
}
