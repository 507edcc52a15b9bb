import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { FileLost, FileRanges } from './file-ranges';
import { Waiting } from './waiting';
import type { PDFDocumentProxy } from 'pdfjs-dist';

type Pdfjs = typeof import('pdfjs-dist');

/** What is asked for at a time: small, since the pages of many files are listed page by page. */
const CHUNK = 4_096;

/** Pixels of the largest picture that is unpacked; four bytes each. */
const LARGEST_PICTURE = 80_000_000;

/** What the desk answers where a picture can't be drawn. */
const NOT_DRAWABLE = 422;

/** Why a file can't be shown as it looks. */
export type Obstacle = 'password' | 'undrawable' | 'damaged' | 'altered' | 'unreachable';

export class NotShown extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle);
    this.obstacle = obstacle;
  }
}

/** An open file. Nothing in it is run, nothing of it leads anywhere, and no form in it takes words. */
export interface PdfFile {
  pdfjs: Pdfjs;
  document: PDFDocumentProxy;
  close(): void;
}

/**
 * Opens a file of which only the parts are fetched that are asked for.
 *
 * @param size in bytes; 0 for one that is made on demand, which is fetched as a whole
 * @param lost told when a part could not be had later on
 */
export async function openPdf(url: string, size: number, lost: (failure: NotShown) => void): Promise<PdfFile> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const failing = new Waiting<never>();
  failing.promise.catch((failure: NotShown) => lost(failure));
  const ranges = new FileRanges(url, size, (failure) => failing.reject(explainLoss(failure)));
  const source = size === 0 ? { data: await fetchWhole(url) } : { range: inRanges(pdfjs, size, ranges) };
  const own = new URL('claimdesk/pdf/', document.baseURI).href;
  const task = pdfjs.getDocument({
    ...source,
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    useSystemFonts: false,
    cMapUrl: `${own}cmaps/`,
    standardFontDataUrl: `${own}standard_fonts/`,
    wasmUrl: `${own}wasm/`,
    iccUrl: `${own}iccs/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = () => {
    ranges.stop();
    void task.destroy();
  };
  task.onPassword = () => failing.reject(new NotShown('password'));
  try {
    return { pdfjs, document: await Promise.race([task.promise, failing.promise]), close };
  } catch (failure) {
    close();
    throw failure instanceof NotShown ? failure : new NotShown('damaged');
  }
}

function inRanges(pdfjs: Pdfjs, size: number, ranges: FileRanges): InstanceType<Pdfjs['PDFDataRangeTransport']> {
  const transport = new pdfjs.PDFDataRangeTransport(size, null);
  transport.requestDataRange = (begin, end) => ranges.ask(begin, end, (bytes) => transport.onDataRange(begin, bytes));
  transport.abort = () => ranges.stop();
  return transport;
}

async function fetchWhole(url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { credentials: 'same-origin' }).catch(() => undefined);
  if (!answer?.ok || answer.redirected) {
    throw answer?.status === NOT_DRAWABLE ? new NotShown('undrawable') : explainLoss(new FileLost(answer?.status ?? 0));
  }
  return new Uint8Array(await answer.arrayBuffer());
}

function explainLoss({ status }: FileLost): NotShown {
  return new NotShown(status === 410 || status === 404 ? 'altered' : 'unreachable');
}
