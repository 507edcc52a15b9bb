import { toggleMark } from 'prosemirror-commands';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Texts } from './evidence';
import { LinkForm } from './link-form';
import { schema } from './schema';

type Tool = { button: HTMLButtonElement; isOn: (state: EditorState) => boolean };

/** Bold, italic, lists, link, reference. One stop for the tab key, arrows move within. */
export class Toolbar {
  readonly element = document.createElement('div');
  private readonly tools: Tool[] = [];
  private readonly links: LinkForm;

  constructor(
    private readonly view: () => EditorView,
    texts: Texts,
  ) {
    this.element.className = 'tools';
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', texts.label);
    this.element.append(bar);
    this.links = new LinkForm(view, texts);
    const { bold, italic, link } = schema.marks;
    const { bullets, numbered } = schema.nodes;
    this.add(bar, 'B', 'bold', texts.bold, toggleMark(bold), (s) => has(s, bold));
    this.add(bar, 'I', 'italic', texts.italic, toggleMark(italic), (s) => has(s, italic));
    this.add(bar, '•', 'bullets', texts.bullets, list(bullets), (s) => isIn(s, bullets));
    this.add(bar, '1.', 'numbered', texts.numbered, list(numbered), (s) => isIn(s, numbered));
    this.add(bar, '↗', 'link', texts.link, () => this.links.open(), (s) => has(s, link));
    this.add(bar, '[1]', 'reference', texts.reference, openReferences, () => false);
    this.element.append(this.links.element);
    bar.addEventListener('keydown', (event) => this.arrow(event));
  }

  refresh(state: EditorState): void {
    for (const tool of this.tools) {
      tool.button.setAttribute('aria-pressed', String(tool.isOn(state)));
    }
  }

  private add(
    bar: HTMLElement,
    sign: string,
    name: string,
    label: string,
    command: Command,
    isOn: (state: EditorState) => boolean,
  ): void {
    const button = document.createElement('button');
    button.type = 'button';
    // Painted, not written: a sign is no name, and a name has to hold what is written.
    button.dataset.sign = sign;
    button.className = name;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.tabIndex = this.tools.length === 0 ? 0 : -1;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const view = this.view();
      command(view.state, view.dispatch, view);
      if (!this.links.isOpen()) {
        view.focus();
      }
    });
    bar.append(button);
    this.tools.push({ button, isOn });
  }

  private arrow(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const here = this.tools.findIndex((tool) => tool.button === event.target);
    if (step === 0 || here < 0) {
      return;
    }
    event.preventDefault();
    const next = this.tools[(here + step + this.tools.length) % this.tools.length].button;
    for (const tool of this.tools) {
      tool.button.tabIndex = tool.button === next ? 0 : -1;
    }
    next.focus();
  }
}

/** Into a list of this kind, out of it, or from the other kind into this one. */
function list(kind: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const around = $from.depth >= 2 ? $from.node($from.depth - 2) : undefined;
    if (around?.type === kind) {
      return liftListItem(schema.nodes.item)(state, dispatch);
    }
    if (around?.type === schema.nodes.bullets || around?.type === schema.nodes.numbered) {
      dispatch?.(state.tr.setNodeMarkup($from.before($from.depth - 2), kind));
      return true;
    }
    return wrapInList(kind)(state, dispatch);
  };
}

const openReferences: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('['));
  return true;
};

function has(state: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  return empty
    ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks()))
    : state.doc.rangeHasMark(from, to, mark);
}

function isIn(state: EditorState, kind: NodeType): boolean {
  const { $from } = state.selection;
  return $from.depth >= 2 && $from.node($from.depth - 2).type === kind;
}
