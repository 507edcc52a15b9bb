import { a1, type Cell, type Outline, parse, type Range, type Shown, type Whole } from './types';

const HIGH = 100;
const WIDE = 50;
const MOST = 80;

interface Page {
  rows: Map<number, Shown[]>;
}

/** Fetches windows of one sheet as they come into sight, and forgets those that were seen longest ago. */
export class Pages {
  private readonly url: string;
  private readonly known = new Map<string, Page>();
  private readonly coming = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(url: string) {
    this.url = url;
  }

  stop(): void {
    this.stopping.abort();
  }

  outline(): Promise<Outline> {
    return this.get('');
  }

  whole(cell: Cell): Promise<Whole> {
    return this.get(`/cell?at=${name(cell)}`);
  }

  async place(from: number, to: number): Promise<Range> {
    return parse(await this.words(`/place?from=${from}&to=${to}`));
  }

  async edge(cell: Cell, down: number, right: number): Promise<Cell> {
    const { top, left } = parse(await this.words(`/edge?at=${name(cell)}&down=${down}&right=${right}`));
    return { row: top, column: left };
  }

  /** What a cell shows; undefined while that is not known. */
  shown({ row, column }: Cell): Shown | null | undefined {
    const page = this.known.get(key(row, column));
    return page && (page.rows.get(row)?.find(({ at }) => at === column) ?? null);
  }

  /** The cells of a row between two columns, as far as they are known. */
  row(row: number, left: number, right: number): Shown[] {
    const found: Shown[] = [];
    for (let column = left - (left % WIDE); column <= right; column += WIDE) {
      const page = this.known.get(key(row, column));
      found.push(...(page?.rows.get(row) ?? []).filter(({ at }) => at >= left && at <= right));
    }
    return found;
  }

  isKnown(row: number, column: number): boolean {
    return this.known.has(key(row, column));
  }

  /** Fetches what is not known of a range. */
  async fetch(range: Range): Promise<void> {
    const waiting: Promise<void>[] = [];
    for (let top = range.top - (range.top % HIGH); top <= range.bottom; top += HIGH) {
      for (let left = range.left - (range.left % WIDE); left <= range.right; left += WIDE) {
        waiting.push(this.page(top, left));
      }
    }
    await Promise.all(waiting);
  }

  private page(top: number, left: number): Promise<void> {
    const at = key(top, left);
    const known = this.known.get(at);
    if (known) {
      this.known.delete(at);
      this.known.set(at, known);
      return Promise.resolve();
    }
    const coming = this.coming.get(at) ?? this.load(at, top, left).finally(() => this.coming.delete(at));
    this.coming.set(at, coming);
    return coming;
  }

  private async load(at: string, top: number, left: number): Promise<void> {
    const range = { top, left, bottom: top + HIGH - 1, right: left + WIDE - 1 };
    const rows = await this.get<{ row: number; cells: Shown[] }[]>(`/cells?range=${a1(range)}`);
    this.known.set(at, { rows: new Map(rows.map(({ row, cells }) => [row, cells])) });
    if (this.known.size > MOST) {
      this.known.delete(this.known.keys().next().value!);
    }
  }

  private async get<T>(path: string): Promise<T> {
    return (await this.ask(path)).json() as Promise<T>;
  }

  private async words(path: string): Promise<string> {
    return (await (await this.ask(path)).text()).replaceAll('"', '');
  }

  private async ask(path: string): Promise<Response> {
    const { signal } = this.stopping;
    const answer = await fetch(new URL(this.url + path, document.baseURI), { signal, credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) {
      throw new Error(`${path}: ${answer.status}`);
    }
    return answer;
  }
}

function name({ row, column }: Cell): string {
  return a1({ top: row, left: column, bottom: row, right: column });
}

function key(row: number, column: number): string {
  return `${Math.floor(row / HIGH)}:${Math.floor(column / WIDE)}`;
}
