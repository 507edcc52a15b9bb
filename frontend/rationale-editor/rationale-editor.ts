import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { liftListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Evidence, Texts } from './evidence';
import { read, write } from './form';
import { ReferenceList } from './reference-list';
import { schema } from './schema';
import { Toolbar } from './toolbar';

/** How long after the last key the server is told, in milliseconds. */
const PAUSE = 700;

/** How long a person may type on before the server is told all the same, in milliseconds. */
const LONGEST = 4_000;

/**
 * Words with basic formatting and references to evidence. Gives and takes the server's JSON form.
 * Event: rationale-changed, with the whole rationale as `detail.value`.
 */
class RationaleEditor extends HTMLElement {
  private view: EditorView | undefined;
  private toolbar: Toolbar | undefined;
  private evidence: Evidence[] = [];
  private told = '[]';
  private timer: number | undefined;
  private untoldSince: number | undefined;
  private readonly area = document.createElement('div');

  /** Called by the server once, before anything else. */
  begin(texts: string, value: string, evidence: string): void {
    const said = JSON.parse(texts) as Texts;
    this.evidence = JSON.parse(evidence) as Evidence[];
    this.told = value;
    this.area.className = 'area';
    const references = new ReferenceList(this.area, () => this.evidence, () => said);
    this.toolbar = new Toolbar(() => this.view as EditorView, said);
    this.replaceChildren(this.toolbar.element, this.area);
    this.view = new EditorView(this.area, {
      state: EditorState.create({
        doc: read(value),
        plugins: [references.plugin(), ...plugins()],
      }),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': said.label },
      nodeViews: { reference: (node) => this.chip(node, said) },
      dispatchTransaction: (change) => {
        const view = this.view as EditorView;
        view.updateState(view.state.apply(change));
        this.toolbar?.refresh(view.state);
        if (change.docChanged) {
          this.tellSoon();
        }
      },
      handleKeyDown: (_view, event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          // Whoever listens for this key must get the last words first.
          this.tell();
        }
        return false;
      },
      handleDOMEvents: {
        blur: () => {
          this.tell();
          return false;
        },
      },
    });
  }

  /** Shows another text, as after a conflict. */
  load(value: string): void {
    this.told = value;
    const view = this.view as EditorView;
    view.updateState(EditorState.create({ doc: read(value), plugins: view.state.plugins }));
  }

  refer(evidence: string): void {
    this.evidence = JSON.parse(evidence) as Evidence[];
    this.querySelectorAll<HTMLElement>('[data-evidence]').forEach((chip) => this.number(chip));
  }

  /** All that is written, in the server's form; undefined before it has begun. */
  get words(): string | undefined {
    return this.view && write(this.view.state.doc);
  }

  override focus(): void {
    this.view?.focus();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private chip(node: Node, said: Texts) {
    const dom = document.createElement('span');
    dom.className = 'reference';
    dom.dataset.evidence = node.attrs.evidence as string;
    dom.dataset.gone = said.gone;
    this.number(dom);
    return { dom };
  }

  private number(chip: HTMLElement): void {
    const piece = this.evidence.find((one) => one.id === chip.dataset.evidence);
    chip.textContent = piece ? `[${piece.number}]` : '[?]';
    chip.title = piece ? piece.words : (chip.dataset.gone ?? '');
    chip.classList.toggle('gone', !piece);
  }

  private tellSoon(): void {
    window.clearTimeout(this.timer);
    this.untoldSince ??= Date.now();
    const left = Math.max(0, LONGEST - (Date.now() - this.untoldSince));
    this.timer = window.setTimeout(() => this.tell(), Math.min(PAUSE, left));
  }

  /** Tells the server at once what it does not know yet. */
  tell(): void {
    window.clearTimeout(this.timer);
    this.untoldSince = undefined;
    const value = this.words;
    if (value !== undefined && value !== this.told) {
      this.told = value;
      this.dispatchEvent(new CustomEvent('rationale-changed', { detail: { value } }));
    }
  }
}

function plugins() {
  const { bullets, numbered, item } = schema.nodes;
  const lineBreak: Command = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.break.create()).scrollIntoView());
    return true;
  };
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, bullets),
        wrappingInputRule(/^1\.\s$/, numbered),
      ],
    }),
    keymap({
      'Mod-b': toggleMark(schema.marks.bold),
      'Mod-i': toggleMark(schema.marks.italic),
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Shift-Enter': lineBreak,
      // Submits the form; must not break the line.
      'Mod-Enter': () => true,
      Enter: chainCommands(splitListItem(item), liftListItem(item)),
    }),
    keymap(baseKeymap),
    history(),
  ];
}

customElements.define('claimdesk-rationale', RationaleEditor);
