/** The originals of sources, as the page of data tells them. */
export interface OriginalWords {
  /** For how many of the sources shown an original is kept. */
  readonly text: (kept: number, sources: number) => string;
  readonly column: string;
  /** For a source without an original. */
  readonly none: string;
  /** One original; `published` is missing where that is not known. */
  readonly kept: (original: {
    readonly name: string;
    /** The first digits of its SHA-256. */
    readonly hash: string;
    readonly published: string | undefined;
    readonly accessed: string;
    readonly licence: string;
  }) => string;
}
