/**
 * Texts that a press on a link makes likely to be needed: asked for at once, beside the question to
 * the desk what it shows next. A link names the address in `data-ahead`. Only what never changes is
 * asked for in this way: marks may come between the press and the page.
 */

/** Milliseconds after which an answer that nobody took is let go. */
const KEPT = 5000;

interface Asked {
  answer: Promise<Response>;
  letGo: () => void;
}

const asked = new Map<string, Asked>();

/** The answer that is on its way, for one to take; undefined where none was asked for, or it broke off. */
export async function takeAhead(address: string): Promise<Response | undefined> {
  const taken = asked.get(address);
  asked.delete(address);
  try {
    return await taken?.answer;
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
    const stop = new AbortController();
    const answer = fetch(address, { credentials: 'same-origin', signal: stop.signal });
    answer.catch(() => undefined);
    const mine: Asked = { answer, letGo: () => stop.abort() };
    asked.set(address, mine);
    setTimeout(() => {
      if (asked.get(address) === mine) {
        asked.delete(address);
        mine.letGo();
      }
    }, KEPT);
  }
}

// A finger that touches a link may be about to scroll; only its click tells, as that of a key does.
document.addEventListener(
  'pointerdown',
  (event) => event.pointerType === 'mouse' && pressed(event),
  { capture: true, passive: true },
);
document.addEventListener('click', pressed, { capture: true, passive: true });
