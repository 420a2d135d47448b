/** The page of terms. */
export interface GlossaryWords {
  readonly title: string;
  readonly lede: string;
  readonly seeAlso: string;
  readonly indicator: (name: string) => string;
  readonly method: (name: string) => string;
}
