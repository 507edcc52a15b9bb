const RULES = `
pdf-pages {
  display: flex; flex-direction: column; position: relative; min-height: 0; height: 100%; min-width: 0;
  color: var(--ink, #1b2430); font: 13px/1.5 var(--sans, sans-serif);
}
.pp-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; padding: 4px 8px; border-block-end: 1px solid var(--line, #dde3ea); }
.pp-tools label { margin-inline-end: auto; }
pdf-pages:not([paging]) .pp-tools label { visibility: hidden; width: 0; overflow: hidden; white-space: nowrap; }
.pp-tools input {
  font: inherit; color: inherit; background: var(--paper, #fff); border: 1px solid var(--line-field, #7f8c9d); border-radius: 6px;
  padding: 3px 6px; min-height: 28px; box-sizing: border-box;
}
.pp-tools button, .pp-message button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 6px; min-width: 32px; min-height: 32px;
  padding: 0 8px; cursor: pointer;
}
.pp-tools button[aria-pressed='true'] { border-color: var(--line-field, #7f8c9d); }
.pp-tools button:hover { background: var(--sunken, #eceff4); }
.pp-tools button:focus-visible, .pp-tools input:focus-visible, .pp-message button:focus-visible, .pp-message a:focus-visible {
  outline: 2px solid var(--accent, #22488f); outline-offset: 1px;
}
.pp-scale { min-width: 48px; text-align: center; color: var(--ink-2, #4a5768); }
.pp-message { padding: 6px 12px; border-block-end: 1px solid var(--line, #dde3ea); color: var(--ink-2, #4a5768); overflow-wrap: anywhere; }
.pp-message[hidden] { display: none; }
.pp-message button, .pp-message a { color: var(--accent, #22488f); font-weight: 600; }
.pp-box {
  flex: 1 1 auto; min-height: 240px; overflow: auto; outline: none; background: var(--sunken, #eceff4); position: relative;
  overscroll-behavior: contain; scrollbar-gutter: stable;
}
.pp-box:focus-visible { box-shadow: inset 0 0 0 2px var(--accent, #22488f); }
.pp-pages { position: relative; margin: 0 auto; }
/* A page is paper, whatever the colours around it. */
.pp-page {
  position: absolute; inset-inline: 0; margin-inline: auto; background: #fff; color: #1b2430; color-scheme: only light;
  box-shadow: 0 1px 4px #0003; overflow: clip; --scale-round-x: 1px; --scale-round-y: 1px;
}
.pp-page canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.pp-marks { position: absolute; inset: 0; mix-blend-mode: multiply; }
.pp-mark { position: absolute; box-sizing: border-box; border-block-end: 2px solid transparent; }
.pp-mark[data-look~='supports'] { background: #cdebdb; border-block-end: 2px solid #1c6b4a; }
.pp-mark[data-look~='refutes'] {
  background: repeating-linear-gradient(-45deg, #fbd9d7 0 5px, #f6c3c0 5px 7px); border-block-end: 3px double #a3262a;
}
.pp-mark[data-look~='gives-context'] { background: #f8e9b8; border-block-end: 2px dashed #6b5310; }
.pp-mark[data-look~='chosen'] { background-color: #ffd35c; outline: 2px solid #8a6500; outline-offset: 1px; }
.pp-mark[data-look='pending'] { background: #ffe9a8; border-block-end: 2px dotted #596677; }
.pp-mark[data-look='shown'] { background: #ffd35c; border-block-end: 3px double #8a6500; }
.pp-mark[data-look='cursor'] { background: #d5e1f7; border-block-end: 3px solid #22488f; }
.pp-mark[data-look='selected'] { background: #bcd0f0; }
.pp-note {
  position: absolute; inset-block-end: 0; inset-inline: 0; margin: 0; padding: 6px 12px; background: #fffffff0; color: #1b2430;
  border-block-start: 1px solid #c6cfda; font: 13px/1.5 var(--sans, sans-serif);
}
.pp-note:empty { display: none; }
.pp-say { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; padding: 0; }
.pp-say[hidden] { display: none; }
/* The words lie on the image, unseen, each as wide as it is drawn there. */
.pp-words {
  position: absolute; inset: 0; overflow: clip; line-height: 1; letter-spacing: normal; word-spacing: normal; text-align: initial;
  text-size-adjust: none; -webkit-text-size-adjust: none; forced-color-adjust: none; transform-origin: 0 0; text-transform: none;
  --min-font-size: 1; --min-font-size-inv: calc(1 / var(--min-font-size));
  --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
}
.pp-words[data-main-rotation='90'] { transform: rotate(90deg) translateY(-100%); }
.pp-words[data-main-rotation='180'] { transform: rotate(180deg) translate(-100%, -100%); }
.pp-words[data-main-rotation='270'] { transform: rotate(270deg) translateX(-100%); }
.pp-words :is(span, br) { color: transparent; position: absolute; white-space: pre; cursor: text; transform-origin: 0 0; user-select: text; -webkit-user-select: text; }
.pp-words > span {
  z-index: 1; --font-height: 0; --scale-x: 1; --rotate: 0deg;
  font-size: calc(var(--text-scale-factor) * var(--font-height));
  transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv));
}
.pp-words ::selection { background: #22488f59; color: transparent; }
.pp-end { position: absolute; inset: 0; z-index: 0; cursor: default; user-select: none; -webkit-user-select: none; }
@media (pointer: coarse) { .pp-tools button { min-height: 44px; min-width: 44px; } }
@media (forced-colors: active) { .pp-mark { forced-color-adjust: none; } }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(RULES);

/** Puts the rules into the page, once. */
export function dress(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
}
