/** The page of public statements. */
export interface ClaimWords {
  readonly title: string;
  readonly lede: (focus: string) => string;
  /** Why there is such a page, how statements get in, how to ask for a correction. */
  readonly about: readonly { readonly name: string; readonly text: readonly string[] }[];
  readonly events: string;
  readonly counted: (statements: number, events: number) => string;
  /** Before a translation of what was said. */
  readonly rendering: string | undefined;
  /** "menurut angka yang sudah terbit pada 26 Juni 2025" */
  readonly knownAt: (date: string) => string;
  readonly noParts: string;
  /** Where the checker judges a statement otherwise than was recorded. */
  readonly differs: (verdict: string) => string;
  readonly instead: string;
  readonly source: string;
  readonly permalink: string;
}
