/** What is said of pages as they look, beside what is said of every text. {0} and {1} are filled in. */
export interface SaidTexts {
  help: string;
  tools: string;
  page: string;
  of: string;
  smaller: string;
  larger: string;
  fit: string;
  opening: string;
  pageOf: string;
  linked: string;
  noText: string;
  noWords: string;
  notDrawn: string;
  empty: string;
  unmatched: string;
  twoPages: string;
  pictured: string;
  notHere: string;
  toText: string;
  link: string;
  password: string;
  undrawable: string;
  damaged: string;
  altered: string;
  unreachable: string;
}
