/** A stretch of text: offset of the first UTF-16 code unit, and the one after the last. */
export type Stretch = readonly [start: number, end: number];

/** A mark as the server tells it; offsets count over the whole text. */
export interface Mark {
  id: string;
  spans: Stretch[];
  state: string;
  label?: string;
}

/** Something that can be done with selected words. */
export interface Action {
  id: string;
  label: string;
  /** One letter that does the same while the text has the focus. */
  key?: string;
  /** The words are painted as a mark at once, until the server answers. */
  marks?: boolean;
  /** The words are put on the clipboard; the server is not asked. */
  copies?: boolean;
}

/** Everything that is said to a person. {0} and {1} are filled in. */
export interface Texts {
  label: string;
  help: string;
  actions: string;
  selected: string;
  copied: string;
  marking: string;
  failed: string;
  /** The server has no text to give that it could vouch for. */
  lost: string;
  retry: string;
  find: string;
  findCount: string;
  findNone: string;
  findNext: string;
  findPrevious: string;
  findClose: string;
}

export function fill(pattern: string, ...values: (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''));
}
