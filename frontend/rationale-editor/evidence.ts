/** A piece of the claim's evidence that a rationale can point to. */
export type Evidence = { id: string; number: number; stance: string; shape: string; words: string };

/** What the editor says, in the language of whoever looks. */
export type Texts = {
  label: string;
  bold: string;
  italic: string;
  bullets: string;
  numbered: string;
  link: string;
  linkAddress: string;
  linkApply: string;
  linkRemove: string;
  linkRefused: string;
  reference: string;
  references: string;
  nothing: string;
  gone: string;
};
