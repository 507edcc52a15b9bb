import { takeAhead } from './ahead';
import type { Mark } from './types';

const GONE = 410;

/** The desk has lost the text, so that asking again is of no use before it is restored. */
export class TextLost extends Error {}

/** Fetches texts and marks; a newer request makes an older one of its kind void. */
export class Loader {
  private readonly running = new Map<string, AbortController>();

  async text(url: string, from: number | undefined, to: number | undefined): Promise<string> {
    const address = new URL(url, document.baseURI);
    if (from !== undefined && to !== undefined) {
      address.searchParams.set('from', String(from));
      address.searchParams.set('to', String(to));
    }
    const bytes = await (await this.get('text', address)).arrayBuffer();
    // A byte order mark is a character of the text: leaving it out would shift every offset.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async marks(url: string): Promise<Mark[]> {
    return (await this.get('marks', new URL(url, document.baseURI))).json();
  }

  stop(): void {
    this.running.forEach((request) => request.abort());
    this.running.clear();
  }

  private async get(kind: string, address: URL): Promise<Response> {
    this.running.get(kind)?.abort();
    const request = new AbortController();
    this.running.set(kind, request);
    const answer = (await takeAhead(address.href))
      ?? (await fetch(address, { signal: request.signal, credentials: 'same-origin' }));
    request.signal.throwIfAborted();
    if (answer.status === GONE) {
      throw new TextLost(kind);
    }
    if (!answer.ok || answer.redirected) {
      throw new Error(`${kind}: ${answer.status}`);
    }
    return answer;
  }
}
