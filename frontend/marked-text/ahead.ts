/**
 * Texts that a press on a link makes likely to be needed: asked for at once, beside the question to
 * the desk what it shows next. A link names the address in `data-ahead`. Only what never changes is
 * asked for in this way: marks may come between the press and the page.
 */

/** Milliseconds after which an answer that nobody took is let go. */
const KEPT = 5000;

const asked = new Map<string, Promise<Response>>();

/** The answer that is on its way, for one to take; undefined where none was asked for, or it broke off. */
export async function takeAhead(address: string): Promise<Response | undefined> {
  const answer = asked.get(address);
  asked.delete(address);
  try {
    return await answer;
  } catch {
    return undefined;
  }
}

function pressed(event: MouseEvent): void {
  const [at] = event.composedPath();
  const link = at instanceof Element ? at.closest<HTMLElement>('[data-ahead]') : null;
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (link?.dataset.ahead && !elsewhere) {
    ask(new URL(link.dataset.ahead, document.baseURI).href);
  }
}

function ask(address: string): void {
  if (!asked.has(address)) {
    const answer = fetch(address, { credentials: 'same-origin' });
    answer.catch(() => undefined);
    asked.set(address, answer);
    setTimeout(() => asked.get(address) === answer && asked.delete(address), KEPT);
  }
}

// A key on a link comes as a click without a press before it.
for (const event of ['pointerdown', 'click'] as const) {
  document.addEventListener(event, pressed, { capture: true, passive: true });
}
