const RULES = `
sheet-grid { display: block; color: var(--ink, #1b2430); font: 13.5px/1.4 var(--sans, sans-serif); }
.sg-line {
  display: flex; flex-wrap: wrap; align-content: start; gap: 0 10px; align-items: baseline; box-sizing: border-box; height: 48px; padding: 2px 2px 6px;
  overflow: hidden;
}
.sg-line b { font-family: var(--mono, monospace); min-width: 4ch; flex: none; }
.sg-line span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.sg-line .sg-words { font-weight: 600; flex: none; max-width: 60%; }
.sg-line .sg-behind { flex: 1 0 60%; }
.sg-line .sg-none, .sg-line .sg-heading, .sg-line .sg-behind { color: var(--ink-2, #4a5768); font-weight: 400; }
.sg-line.sg-open { height: auto; max-height: 40vh; overflow: auto; }
.sg-line.sg-open span { white-space: pre-wrap; overflow-wrap: anywhere; }
.sg-bar { display: flex; flex-wrap: wrap; gap: 4px; padding-block-end: 8px; }
.sg-bar:empty, .sg-note:empty { display: none; }
.sg-bar button, .sg-failure button {
  font: inherit; color: var(--ink, #1b2430); background: var(--raised, #fff); border: 1px solid var(--line-2, #c6cfda);
  border-radius: 7px; min-height: 32px; padding: 4px 10px; cursor: pointer;
}
.sg-bar button:hover { background: var(--sunken, #eceff4); }
.sg-bar button:focus-visible, .sg-failure button:focus-visible { outline: 2px solid var(--accent, #22488f); outline-offset: 1px; }
.sg-bar kbd {
  font: 11px var(--mono, monospace); border: 1px solid var(--line-2, #c6cfda); border-bottom-width: 2px; border-radius: 4px;
  padding: 0 5px; margin-inline-start: 4px;
}
.sg-note, .sg-failure { color: var(--ink-2, #4a5768); padding-block-end: 6px; }
.sg-failure[hidden] { display: none; }
.sg-scroll {
  position: relative; overflow: auto; max-height: 62vh; border: 1px solid var(--line-2, #c6cfda); outline: none;
  background: var(--paper, #fff); font-variant-numeric: tabular-nums; user-select: none; -webkit-user-select: none;
}
.sg-scroll:focus-visible { outline: 2px solid var(--accent, #22488f); outline-offset: 2px; }
.sg-size { position: relative; }
.sg-top { position: sticky; top: 0; z-index: 3; background: var(--paper, #fff); }
.sg-row { position: relative; display: flex; height: 28px; box-sizing: border-box; }
.sg-body .sg-row { position: absolute; left: 0; }
.sg-letters { height: 30px; }
.sg-corner, .sg-number, .sg-letter {
  flex: none; box-sizing: border-box; background: var(--sunken, #eceff4); color: var(--ink-2, #4a5768); text-align: center;
  border-inline-end: 1px solid var(--line-2, #c6cfda); border-block-end: 1px solid var(--line-2, #c6cfda);
  line-height: 27px; font-size: 12.5px;
}
.sg-corner, .sg-number { position: sticky; left: 0; width: var(--sg-side); z-index: 2; }
.sg-letter { position: absolute; height: 30px; line-height: 29px; }
.sg-letter.sg-stays { position: sticky; z-index: 1; }
.sg-here { background: var(--accent-soft, #e6edf9); color: var(--ink, #1b2430); font-weight: 700; }
.sg-grip { position: absolute; inset-block: 0; inset-inline-end: -4px; width: 9px; cursor: col-resize; touch-action: none; z-index: 1; }
.sg-cell {
  position: absolute; height: 28px; box-sizing: border-box; padding: 3px 8px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  border-inline-end: 1px solid var(--line, #dde3ea); border-block-end: 1px solid var(--line, #dde3ea); unicode-bidi: plaintext;
  background: var(--paper, #fff); cursor: cell;
}
.sg-cell.sg-stays { position: sticky; flex: none; z-index: 1; }
.sg-merged { z-index: 1; }
.sg-figure { text-align: right; }
.sg-head { font-weight: 600; background: var(--sunken, #eceff4); }
.sg-more { text-decoration: underline dotted 1px var(--ink-3, #6b7889); text-underline-offset: 4px; }
.sg-hidden { font-style: italic; }
.sg-row.sg-hidden .sg-cell, .sg-cell.sg-hidden, .sg-number.sg-hidden, .sg-letter.sg-hidden, .sg-row.sg-hidden .sg-number {
  background-image: repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, var(--ink-3, #6b7889) 22%, transparent) 6px 7px);
}
.sg-supports { background: var(--supports-soft, #e2f3ea); box-shadow: inset 0 -3px 0 var(--supports, #1c6b4a); }
.sg-refutes { background: var(--refutes-soft, #fbe7e6); box-shadow: inset 0 -3px 0 var(--refutes, #a3262a); }
.sg-gives-context { background: var(--context-soft, #f8efd6); box-shadow: inset 0 -3px 0 var(--context, #6b5310); }
.sg-chosen { background: var(--mark-focus, #ffd35c); }
.sg-cell[aria-selected='true'] { background: color-mix(in srgb, var(--accent, #22488f) 16%, var(--paper, #fff)); }
.sg-active { outline: 2px solid var(--accent, #22488f); outline-offset: -2px; }
.sg-handle {
  position: absolute; z-index: 2; width: 12px; height: 12px; margin: -6px 0 0 -6px; border-radius: 50%; touch-action: none; cursor: crosshair;
  background: var(--accent, #22488f); border: 2px solid var(--paper, #fff); box-sizing: border-box;
}
.sg-handle[hidden] { display: none; }
.sg-say { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) {
  .sg-handle { width: 28px; height: 28px; margin: -10px 0 0 -14px; }
  .sg-bar button { min-height: 44px; padding-inline: 14px; } .sg-bar kbd { display: none; }
}
@media print { .sg-bar { display: none; } .sg-scroll { max-height: none; } }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(RULES);

/** Puts the rules into the page, once. */
export function dress(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
}
