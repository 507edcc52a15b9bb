/** A stretch of a file: first byte, and the one after the last. */
type Bytes = readonly [begin: number, end: number];

interface Question {
  range: Bytes;
  answer: (bytes: Uint8Array) => void;
}

interface Piece {
  begin: number;
  bytes: Uint8Array;
}

/** What is asked for within so many milliseconds goes into as few requests as possible. */
const GATHER = 3;

/** A single question is answered with its neighbourhood, which is mostly asked for next. */
const NEIGHBOURHOOD = 65_536;

/** More places at once are not read on from; they are fetched as they are asked for. */
const MANY = 8;

/** As many ranges as servers take in one request. */
const MOST_IN_ONE = 50;

/** Neighbourhoods that are kept for the next questions. */
const KEPT = 24;

const OK = 206;

/** The file can't be had; `status` is 0 where the desk did not answer. */
export class FileLost extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The file: ${status}`);
    this.status = status;
  }
}

/** Fetches parts of one file, and nothing that nobody asked for but its neighbourhood. */
export class FileRanges {
  private readonly url: string;
  private readonly size: number;
  private readonly failed: (failure: FileLost) => void;
  private readonly stopped = new AbortController();
  private questions: Question[] = [];
  private kept: Piece[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, size: number, failed: (failure: FileLost) => void) {
    this.url = url;
    this.size = size;
    this.failed = failed;
  }

  ask(begin: number, end: number, answer: (bytes: Uint8Array) => void): void {
    this.questions.push({ range: [begin, Math.min(end, this.size)], answer });
    this.timer ??= setTimeout(() => this.fetchAll(), GATHER);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stopped.abort();
    this.questions = [];
    this.kept = [];
  }

  private fetchAll(): void {
    this.timer = undefined;
    const open = this.questions.filter((question) => !this.answerFrom(this.kept, question));
    this.questions = [];
    if (open.length === 0) {
      return;
    }
    const places = merged(open.map(({ range }) => range));
    const ranges = places.length > MANY ? places : merged(places.map((range) => this.around(range)));
    for (let at = 0; at < ranges.length; at += MOST_IN_ONE) {
      const some = ranges.slice(at, at + MOST_IN_ONE);
      void this.fetch(some, open.filter(({ range }) => some.some((part) => holds(part, range))));
    }
  }

  private async fetch(ranges: Bytes[], open: Question[]): Promise<void> {
    try {
      const pieces = await this.request(ranges);
      if (ranges.length <= MANY) {
        this.kept = [...this.kept, ...pieces].slice(-KEPT);
      }
      if (!open.every((question) => this.answerFrom(pieces, question))) {
        throw new FileLost(OK);
      }
    } catch (failure) {
      if (!this.stopped.signal.aborted) {
        this.failed(failure instanceof FileLost ? failure : new FileLost(0));
      }
    }
  }

  private async request(ranges: Bytes[]): Promise<Piece[]> {
    const answer = await fetch(this.url, {
      headers: { Range: `bytes=${ranges.map(([begin, end]) => `${begin}-${end - 1}`).join(',')}` },
      signal: this.stopped.signal,
      credentials: 'same-origin',
    });
    if (answer.status !== OK || answer.redirected) {
      throw new FileLost(answer.status);
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const isOne = !answer.headers.get('Content-Type')?.startsWith('multipart/byteranges');
    return isOne ? [{ begin: ranges[0][0], bytes }] : parts(bytes);
  }

  private answerFrom(pieces: Piece[], { range: [begin, end], answer }: Question): boolean {
    const piece = pieces.find((one) => one.begin <= begin && one.begin + one.bytes.length >= end);
    if (piece) {
      // A copy: whoever gets it may give it away to another thread.
      answer(piece.bytes.slice(begin - piece.begin, end - piece.begin));
    }
    return piece !== undefined;
  }

  private around([begin, end]: Bytes): Bytes {
    const from = Math.floor(begin / NEIGHBOURHOOD) * NEIGHBOURHOOD;
    return [from, Math.min(this.size, Math.max(end, from + NEIGHBOURHOOD))];
  }
}

/** The same bytes in order, what touches as one. */
function merged(ranges: Bytes[]): Bytes[] {
  const found: [number, number][] = [];
  for (const [begin, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && begin <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      found.push([begin, end]);
    }
  }
  return found;
}

function holds(outer: Bytes, inner: Bytes): boolean {
  return outer[0] <= inner[0] && outer[1] >= inner[1];
}

/** Takes an answer of several ranges apart: each has a head that says where it begins and ends. */
function parts(bytes: Uint8Array): Piece[] {
  const found: Piece[] = [];
  const latin = new TextDecoder('latin1');
  for (let at = 0; at < bytes.length; ) {
    const head = headEnd(bytes, at);
    const place = /content-range:\s*bytes (\d+)-(\d+)/i.exec(latin.decode(bytes.subarray(at, head)));
    if (!place) {
      break;
    }
    const [begin, length] = [Number(place[1]), Number(place[2]) - Number(place[1]) + 1];
    found.push({ begin, bytes: bytes.subarray(head, head + length) });
    at = head + length;
  }
  return found;
}

function headEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 3 < bytes.length; at++) {
    if (bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) {
      return at + 4;
    }
  }
  return bytes.length;
}
