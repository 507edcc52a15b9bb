/** Half of a surrogate pair: whole ones are one character to this flag. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/**
 * A field for a long text that stays in the browser until it is sent, in one request, to the address
 * in its attribute `target`. Tells `paste-sent` when that address took it, `paste-failed` with the
 * status of its answer when not, and `paste-broken` when it holds half a character.
 */
class PasteArea extends HTMLElement {
  private readonly field = document.createElement('textarea');
  private readonly caption = document.createElement('label');

  connectedCallback(): void {
    if (this.field.isConnected) {
      return;
    }
    this.field.id = `paste-${crypto.randomUUID?.() ?? Date.now()}`;
    this.field.spellcheck = false;
    this.field.rows = 16;
    this.caption.htmlFor = this.field.id;
    this.caption.append(this.getAttribute('label') ?? '');
    this.append(this.caption, this.field);
  }

  async send(): Promise<void> {
    // Half a surrogate pair is sent as another character: what is kept would not be what was pasted.
    if (HALF_A_CHARACTER.test(this.field.value)) {
      this.dispatchEvent(new CustomEvent('paste-broken'));
      return;
    }
    this.tell(await this.answered());
  }

  /** The status of the answer, 0 without one. */
  private async answered(): Promise<number> {
    try {
      const answer = await fetch(this.getAttribute('target') ?? '', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain', 'X-Filename': 'pasted.txt' },
        body: new Blob([this.field.value]),
        credentials: 'same-origin',
      });
      // Only a session that has ended leads elsewhere, to the page for signing in.
      return answer.redirected ? 401 : answer.status;
    } catch {
      return 0;
    }
  }

  private tell(status: number): void {
    const taken = status >= 200 && status < 300;
    this.dispatchEvent(new CustomEvent(taken ? 'paste-sent' : 'paste-failed', { detail: status }));
  }
}

if (!customElements.get('paste-area')) {
  customElements.define('paste-area', PasteArea);
}
