import type { PageText } from './page-view';

/** Which part of the layer stands on which page: number of the page, first offset, offset after the last. */
type Part = readonly [page: number, start: number, end: number];

/** The text of the layer, page by page, fetched when a page is drawn. */
export class PageTexts {
  private parts: Map<number, readonly [number, number]> | undefined;
  private readonly textUrl: string;
  private readonly pagesUrl: string;
  private reading: Promise<void> | undefined;

  constructor(textUrl: string, pagesUrl: string) {
    this.textUrl = textUrl;
    this.pagesUrl = pagesUrl;
  }

  /** Undefined where the layer tells of no such page. */
  async read(page: number): Promise<PageText | undefined> {
    await this.learn();
    const part = this.parts?.get(page);
    if (!part) {
      return undefined;
    }
    const [start, end] = part;
    const address = new URL(this.textUrl, document.baseURI);
    address.searchParams.set('from', String(start));
    address.searchParams.set('to', String(end));
    const bytes = await (await get(address)).arrayBuffer();
    return { start, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }

  /** The page on which an offset of the layer stands, once that is known. */
  async pageOf(offset: number): Promise<number | undefined> {
    await this.learn();
    for (const [page, [start, end]] of this.parts ?? []) {
      if (offset >= start && offset < end) {
        return page;
      }
    }
    return undefined;
  }

  private learn(): Promise<void> {
    this.reading ??= get(new URL(this.pagesUrl, document.baseURI))
      .then((answer) => answer.json())
      .then((parts: Part[]) => {
        this.parts = new Map(parts.map(([page, start, end]) => [page, [start, end]]));
      })
      .catch((failure: unknown) => {
        this.reading = undefined; // the next page asks again
        throw failure;
      });
    return this.reading;
  }
}

async function get(address: URL): Promise<Response> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) {
    throw new Error(`${address.pathname}: ${answer.status}`);
  }
  return answer;
}
