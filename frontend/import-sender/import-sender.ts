import { droppedEntries, filesIn, type Found } from './entries';

interface Waiting {
  readonly run: string;
  readonly ordinal: number;
  readonly file: File;
}

interface Desk {
  begin(name: string, upload: string, choice: string): Promise<string>;
  announce(run: string, names: string[], sizes: number[]): Promise<number>;
  close(run: string): Promise<void>;
  lost(run: string, ordinal: number): Promise<void>;
}

/** What one place on a screen that takes files is made of. */
interface Uploads extends HTMLElement {
  manager?: EventTarget & { addFiles(files: FileList | File[]): void };
}

/** Above as many, files become an import, which is listed; the others are shown one by one. */
const FEW = 5;
const AT_ONCE = 2;
const NAMES_AT_ONCE = 500;
const TRIES = 3;
const PAUSE_MS = 2_000;

/**
 * Sends many files, two at a time, to the address in its attribute `target`. It belongs to the window and
 * not to a page of it: sending goes on while the person works elsewhere on the desk.
 */
class ImportSender extends HTMLElement {
  /** Set by Flow. */
  declare readonly $server: Desk;

  private waiting: Waiting[] = [];
  private readonly zones = new Map<string, HTMLElement>();
  /** How the choice of a restriction stood when a file was added. */
  private readonly choices = new WeakMap<File, string>();
  private readonly requests = new Map<Waiting, AbortController>();
  private readonly dropped = new Set<string>();

  connectedCallback(): void {
    window.addEventListener('beforeunload', this.ask);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.ask);
  }

  /** Takes what is dropped on the zone, or chosen for its list, when it is much or a folder. */
  serve(zone: HTMLElement, list: Uploads, upload: string): void {
    this.zones.set(upload, zone);
    zone.addEventListener(
      'drop',
      (drop) => {
        const entries = droppedEntries(drop);
        if (entries.length > FEW || entries.some((entry) => entry.isDirectory)) {
          drop.preventDefault();
          drop.stopImmediatePropagation();
          zone.removeAttribute('dragover');
          const choice = choiceIn(zone);
          void filesIn(entries).then((found) => this.take(found, upload, choice));
        }
      },
      { capture: true },
    );
    customElements.whenDefined('vaadin-upload-file-list').then(() => this.divert(list, upload));
  }

  /** The manager comes a little after its list. */
  private divert(list: Uploads, upload: string): void {
    const manager = list.manager;
    if (!manager) {
      if (list.isConnected) {
        setTimeout(() => this.divert(list, upload), 50);
      }
      return;
    }
    const few = manager.addFiles.bind(manager);
    manager.addFiles = (files) => {
      const choice = choiceIn(this.zones.get(upload));
      if (files.length > FEW) {
        void this.take(named([...files]), upload, choice);
      } else {
        [...files].forEach((file) => this.choices.set(file, choice));
        few(files);
      }
    };
    manager.addEventListener('upload-request', (request) => {
      const { file, xhr } = (request as CustomEvent<{ file: File; xhr: XMLHttpRequest }>).detail;
      xhr.setRequestHeader('X-Restriction', this.choices.get(file) ?? '');
    });
  }

  /** Opens the browser's choice of a folder. */
  chooseFolder(upload: string): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.className = 'folder-choice';
    input.hidden = true;
    input.addEventListener('change', () => {
      void this.take(named([...(input.files ?? [])]), upload, choiceIn(this.zones.get(upload)));
      input.remove();
    });
    input.addEventListener('cancel', () => input.remove());
    this.append(input);
    input.click();
  }

  private async take(found: readonly Found[], upload: string, choice: string): Promise<void> {
    if (found.length === 0) {
      this.dispatchEvent(new CustomEvent('nothing-found'));
      return;
    }
    const run = await this.$server.begin(folderOf(found), upload, choice);
    for (let from = 0; from < found.length && !this.dropped.has(run); from += NAMES_AT_ONCE) {
      const some = found.slice(from, from + NAMES_AT_ONCE);
      const ordinal = await this.$server.announce(
        run,
        some.map(({ path }) => path.replace(/^\//, '')),
        some.map(({ file }) => file.size),
      );
      if (!this.dropped.has(run)) {
        this.waiting.push(...some.map(({ file }, i) => ({ run, ordinal: ordinal + i, file })));
        this.sendNext();
      }
    }
    this.dropped.delete(run);
    await this.$server.close(run);
  }

  /** Of this run, or of this one file of it, nothing more is sent. */
  drop(run: string, ordinal?: number): void {
    if (ordinal === undefined) {
      this.dropped.add(run);
    }
    const isMeant = (file: Waiting): boolean =>
      file.run === run && (ordinal === undefined || file.ordinal === ordinal);
    this.waiting = this.waiting.filter((file) => !isMeant(file));
    [...this.requests].filter(([file]) => isMeant(file)).forEach(([, request]) => request.abort());
  }

  private sendNext(): void {
    while (this.requests.size < AT_ONCE) {
      const next = this.waiting.shift();
      if (!next) {
        return;
      }
      const request = new AbortController();
      this.requests.set(next, request);
      void this.send(next, request.signal).finally(() => {
        this.requests.delete(next);
        this.sendNext();
      });
    }
  }

  /** What the desk answered it knows; only when it did not, it has to be told. */
  private async send(next: Waiting, stopped: AbortSignal): Promise<void> {
    for (let tries = 1; !stopped.aborted; tries++) {
      if (await this.isAnswered(next, stopped)) {
        return;
      }
      if (tries === TRIES) {
        await this.$server.lost(next.run, next.ordinal).catch(() => {});
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private async isAnswered({ run, ordinal, file }: Waiting, signal: AbortSignal): Promise<boolean> {
    try {
      const answer = await fetch(this.getAttribute('target') ?? '', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-Filename': `${run}-${ordinal}`,
          'X-Import': `${run}/${ordinal}`,
        },
        body: file,
        signal,
      });
      return answer.status < 500;
    } catch {
      return signal.aborted;
    }
  }

  private readonly ask = (leaving: BeforeUnloadEvent): void => {
    if (this.waiting.length > 0 || this.requests.size > 0) {
      leaving.preventDefault();
    }
  };
}

/** Its number, as the desk counts them, and whether the box is ticked, which the desk may not know yet. */
function choiceIn(zone?: HTMLElement): string {
  const choice = zone?.querySelector<HTMLElement>('.restriction-choice');
  const box = choice?.querySelector<HTMLElement & { checked: boolean }>('vaadin-checkbox');
  return choice ? `${choice.dataset.choice ?? '0'}/${box?.checked ?? false}` : '';
}

function named(files: readonly File[]): Found[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The folder in which all of them lay; nothing where they came without one, or from several. */
function folderOf(found: readonly Found[]): string {
  const [first = '', ...within] = (found[0]?.path ?? '').replace(/^\//, '').split('/');
  const isTheirs = ({ path }: Found): boolean => path.replace(/^\//, '').startsWith(`${first}/`);
  return within.length > 0 && found.every(isTheirs) ? first : '';
}

customElements.define('import-sender', ImportSender);
