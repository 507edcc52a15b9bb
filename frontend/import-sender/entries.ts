/** A file that is to be sent, with the folders in which it lies. */
export interface Found {
  readonly path: string;
  readonly file: File;
}

/** What was dropped, as the browser knows it in the moment of the drop only. */
export function droppedEntries(drop: DragEvent): FileSystemEntry[] {
  return [...(drop.dataTransfer?.items ?? [])]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry): entry is FileSystemEntry => entry !== null);
}

/** All files in folders and theirs. What cannot be read is passed over: the browser tells nothing of it. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<Found[]> {
  const found: Found[] = [];
  const left = [...entries];
  for (let entry = left.shift(); entry; entry = left.shift()) {
    if (entry.isDirectory) {
      left.push(...(await everythingIn(entry as FileSystemDirectoryEntry)));
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) {
        found.push({ path: entry.fullPath, file });
      }
    }
  }
  return found;
}

/** A reader answers a hundred at a time, until it has none. */
async function everythingIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) {
      return all;
    }
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
