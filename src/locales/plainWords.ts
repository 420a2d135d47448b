/** What makes a text in a language easy to read, as far as it can be counted. */
export interface PlainWords {
  /** The syllables of a word that holds no numeral: one or more. */
  readonly syllables: (word: string) => number;
  /** Terms that a plain text does without: a pattern of whole words. */
  readonly technical: string;
  /** How hard the words may be, beside what holds in every language. */
  readonly limit: PlainLimit;
}

/** By a formula where the language has one that was validated; else by the share of its long words. */
export type PlainLimit =
  | { readonly measure: "reading_ease"; readonly least: number }
  | { readonly measure: "many_syllables"; readonly most: number };
