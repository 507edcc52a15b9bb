const HIGHLIGHTS: Record<string, string> = {
  'set-aside': 'text-decoration: underline dotted 1px var(--ink-3, #6b7889);',
  open: 'background-color: var(--mark, #ffe9a8); text-decoration: underline dotted 2px var(--mark-line, #b98900);',
  'in-work': 'background-color: var(--mark, #ffe9a8); text-decoration: underline dashed 2px var(--mark-line, #b98900);',
  submitted: 'background-color: var(--accent-soft, #e6edf9); text-decoration: underline dashed 2px var(--accent, #22488f);',
  answered:
    'background-color: var(--mark-published, #cfe8d8); text-decoration: underline dashed 2px var(--mark-published-line, #1c6b4a);',
  published:
    'background-color: var(--mark-published, #cfe8d8); text-decoration: underline solid 2px var(--mark-published-line, #1c6b4a);',
  changed:
    'background-color: var(--mark-published, #cfe8d8); text-decoration: underline wavy 2px var(--context, #6b5310);',
  'gives-context':
    'background-color: var(--context-soft, #f8efd6); text-decoration: underline dashed 2px var(--context, #6b5310);',
  supports:
    'background-color: var(--supports-soft, #e2f3ea); text-decoration: underline solid 2px var(--supports, #1c6b4a);',
  refutes:
    'background-color: var(--refutes-soft, #fbe7e6); text-decoration: underline wavy 2px var(--refutes, #a3262a);',
  // Half seen through: what lies below keeps its colour and its line.
  overlapping: 'background-color: color-mix(in srgb, var(--ink, #1b2430) 12%, transparent);',
  pending: 'background-color: var(--mark, #ffe9a8); text-decoration: underline dotted 2px var(--ink-3, #6b7889);',
  found: 'background-color: color-mix(in srgb, var(--accent, #22488f) 22%, var(--paper, #fff));',
  chosen:
    'background-color: var(--mark-focus, #ffd35c); text-decoration: underline double 3px var(--mark-line, #b98900);',
  shown:
    'background-color: var(--mark-focus, #ffd35c); text-decoration: underline double 3px var(--mark-line, #b98900);',
  'found-here': 'background-color: var(--accent, #22488f); color: var(--accent-ink, #fff);',
  cursor:
    'background-color: var(--accent-soft, #e6edf9); text-decoration: underline solid 3px var(--accent, #22488f);',
};

const FRAME = `
marked-text {
  --mt-plain: var(--line-2, #c6cfda);
  --mt-strip-set-aside: var(--r7, #5b6675); --mt-strip-open: var(--mark-line, #b98900);
  --mt-strip-in-work: var(--mark-line, #b98900); --mt-strip-submitted: var(--accent, #22488f);
  --mt-strip-answered: var(--mark-published-line, #1c6b4a);
  --mt-strip-published: var(--mark-published-line, #1c6b4a); --mt-strip-changed: var(--context, #6b5310);
  --mt-strip-gives-context: var(--context, #6b5310); --mt-strip-supports: var(--supports, #1c6b4a);
  --mt-strip-refutes: var(--refutes, #a3262a);
  display: block; position: relative; box-sizing: border-box; width: 100%; max-width: 702px;
  padding-inline-start: 22px; color: var(--ink, #1b2430);
}
.mt-text {
  font: 18.5px/1.7 var(--serif, Georgia, serif); outline: none; min-height: 1.7em; border-radius: 4px;
  overflow-wrap: anywhere; white-space: pre-wrap; tab-size: 4; text-underline-offset: 4px; cursor: text;
}
.mt-text:focus-visible::before {
  content: ''; position: absolute; inset-block: 0; inset-inline-start: 14px; width: 3px; border-radius: 2px; background: var(--accent, #22488f);
}
.mt-find input::-webkit-search-cancel-button { display: none; }
.mt-text.mt-over { cursor: pointer; }
.mt-text[data-layout='lines'] { font-size: 16px; }
.mt-text[data-layout='lines'] .mt-block { unicode-bidi: plaintext; }
.mt-group { content-visibility: auto; }
/* A sheet is a box of its own: its columns lie side by side, however many there are. */
.mt-text[data-layout='cells'] {
  font: 13.5px/1.5 var(--sans, sans-serif); font-variant-numeric: tabular-nums; overflow: auto; max-height: 65vh;
  container-type: inline-size; tab-size: 0; border-radius: 0;
}
.mt-text[data-layout='cells']:focus-visible { outline: 2px solid var(--accent, #22488f); outline-offset: 3px; }
.mt-text[data-layout='cells']:focus-visible::before { content: none; }
.mt-text[data-layout='cells'] .mt-group { width: max(100%, var(--mt-whole)); }
.mt-text[data-layout='cells'] .mt-block {
  display: grid; grid-template-columns: var(--mt-columns); border-block-end: 1px solid var(--line, #dde3ea);
}
.mt-probe { position: absolute; visibility: hidden; height: 0; overflow: hidden; white-space: pre; }
.mt-probe span { display: inline-block; }
.mt-cell { scroll-margin: 56px 24px; padding-block: 3px; padding-inline: 0 1.5em; min-width: 0; unicode-bidi: plaintext; }
.mt-block { margin: 0; }
.mt-text[data-layout='paragraphs'] .mt-block { margin-block-end: 1em; }
.mt-text[data-layout='paragraphs'] .mt-block:has(+ .mt-blank) { margin-block-end: 0; }
.mt-text[data-layout='paragraphs'] .mt-blank { height: 1em; overflow: hidden; margin: 0; }
.mt-text ::selection { background-color: color-mix(in srgb, var(--accent, #22488f) 30%, transparent); }
.mt-rail { position: absolute; inset-block: 6px; inset-inline-start: 0; width: 6px; }
.mt-strip { position: sticky; top: 6px; height: 100%; border-radius: 3px; background: var(--mt-plain); }
.mt-bar {
  position: absolute; z-index: 3; display: flex; flex-wrap: wrap; gap: 2px; padding: 4px; width: max-content; max-width: 100%;
  background: var(--ink, #1b2430); color: var(--paper, #fff); border-radius: 10px; box-shadow: 0 6px 24px #0004;
  font: 13px/1.5 var(--sans, sans-serif); box-sizing: border-box;
}
.mt-bar[hidden], .mt-find[hidden], .mt-failure[hidden] { display: none; }
.mt-bar button {
  font: inherit; color: inherit; border: 0; background: none; padding: 6px 10px; border-radius: 7px; min-height: 32px; cursor: pointer;
}
.mt-bar button:first-child { background: color-mix(in srgb, currentColor 14%, transparent); font-weight: 700; }
.mt-bar button:hover { background: color-mix(in srgb, currentColor 22%, transparent); }
.mt-bar button:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
.mt-bar kbd {
  font: 11px var(--mono, monospace); border: 1px solid color-mix(in srgb, currentColor 45%, transparent); border-bottom-width: 2px;
  border-radius: 4px; padding: 0 5px; margin-inline-start: 4px;
}
@media (pointer: coarse) { .mt-bar button { min-height: 44px; padding-inline: 14px; } .mt-bar kbd { display: none; } }
.mt-find {
  position: sticky; top: 8px; z-index: 4; display: flex; align-items: center; gap: 4px; width: fit-content; margin-inline-start: auto;
  height: 44px; margin-block-end: -44px; padding: 4px 6px; box-sizing: border-box; font: 13px/1.5 var(--sans, sans-serif);
  background: var(--raised, #fff); border: 1px solid var(--line-2, #c6cfda); border-radius: 8px; box-shadow: 0 4px 16px #0003;
}
.mt-find input {
  font: inherit; color: inherit; background: var(--paper, #fff); border: 1px solid var(--ink-3, #6b7889); border-radius: 6px;
  padding: 4px 8px; width: 180px; min-width: 0;
}
.mt-find span { min-width: 64px; text-align: center; color: var(--ink-2, #4a5768); }
.mt-find button, .mt-failure button {
  font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; min-width: 32px; height: 32px; cursor: pointer;
}
.mt-find button:hover { background: var(--sunken, #eceff4); }
.mt-find button:focus-visible, .mt-find input:focus-visible, .mt-failure button:focus-visible {
  outline: 2px solid var(--accent, #22488f); outline-offset: 1px;
}
.mt-failure { font: 14px/1.5 var(--sans, sans-serif); color: var(--ink-2, #4a5768); }
.mt-failure button { color: var(--accent, #22488f); font-weight: 600; padding: 0 8px; }
.mt-say { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  .mt-bar, .mt-find, .mt-rail { display: none; } .mt-group { content-visibility: visible; }
  .mt-text[data-layout='cells'] { max-height: none; overflow: visible; }
}
`;

/** Puts the rules into the page, once. Marks are what highlights can draw: colour and underline. */
export function dress(): void {
  if (document.adoptedStyleSheets.includes(sheet)) {
    return;
  }
  document.adoptedStyleSheets.push(sheet);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  FRAME +
    Object.entries(HIGHLIGHTS)
      .map(([layer, rule]) => `.mt-text::highlight(mt-${layer}) { ${rule} text-underline-offset: 4px; }\n.mt-span-${layer} { ${rule} }`)
      .join('\n'),
);
