/** How long what was told may go unheard before the browser asks whether to leave, in milliseconds. */
const TOO_LONG = 10_000;

/** A browser sends 64 KiB for a page that is gone and no more; some of it goes to what encloses the words. */
const MOST = 60_000;

interface Rationale extends HTMLElement {
  readonly words: string | undefined;
  tell(): void;
}

interface Reason extends HTMLElement {
  value?: string;
}

/**
 * Sends what is written in the form around it to its attribute `address` when the page or the form
 * goes away: what Flow has not sent by then, it never will. Its attribute `token`, a header, tells
 * this page from a forged one. Asks before leaving only where that would not save the words.
 */
class LastWords extends HTMLElement {
  private form: HTMLElement | null = null;
  /** What the form was opened with, until something is typed: then whoever types it back is heard, too. */
  private opened: string | undefined;
  private unheardSince: number | undefined;
  private listening: AbortController | undefined;

  connectedCallback(): void {
    this.form = this.parentElement;
    this.listening = new AbortController();
    const { signal } = this.listening;
    const typed = () => {
      this.opened = undefined;
    };
    const told = () => {
      typed();
      this.unheardSince ??= Date.now();
    };
    this.form?.addEventListener('input', typed, { signal });
    this.form?.addEventListener('rationale-changed', told, { signal, capture: true });
    window.addEventListener('beforeunload', (event) => this.ask(event), { signal });
    window.addEventListener('pagehide', () => this.send(true), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.send(false), { signal });
    // The server takes no more words from a page that was left.
    window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload(), { signal });
  }

  disconnectedCallback(): void {
    this.listening?.abort();
    // What is only moved is connected again by then, and goes on.
    queueMicrotask(() => this.isConnected || this.send(true));
  }

  /** Called by the server when it has put words into the form. */
  settle(): void {
    this.opened = this.words();
    this.unheardSince = undefined;
  }

  /** Called by the server when it has what it was told. */
  heard(): void {
    this.unheardSince = undefined;
  }

  private send(isLast: boolean): void {
    const words = this.words();
    if (words === undefined || words === this.opened) {
      return;
    }
    const headers = new Headers({ 'Content-Type': 'application/json' });
    const tokenHeader = this.getAttribute('token-header');
    if (tokenHeader) {
      headers.set(tokenHeader, this.getAttribute('token') ?? '');
    }
    const body = `{"isLast":${isLast},"words":${words}}`;
    const sent = fetch(this.getAttribute('address') ?? '', { method: 'POST', keepalive: isLast, headers, body });
    sent.catch(() => undefined);
  }

  private ask(event: BeforeUnloadEvent): void {
    this.rationale()?.tell();
    if (this.unheardSince !== undefined && (Date.now() - this.unheardSince > TOO_LONG || this.areMany())) {
      event.preventDefault();
    }
  }

  private areMany(): boolean {
    return new Blob([this.words() ?? '']).size > MOST;
  }

  /** Undefined before the editor has begun. */
  private words(): string | undefined {
    const rationale = this.rationale()?.words;
    const reason = this.form?.querySelector<Reason>('.reason')?.value ?? '';
    return rationale === undefined ? undefined : JSON.stringify({ rationale, reason });
  }

  private rationale(): Rationale | null | undefined {
    return this.form?.querySelector<Rationale>('claimdesk-rationale');
  }
}

if (!customElements.get('claimdesk-last-words')) {
  customElements.define('claimdesk-last-words', LastWords);
}
