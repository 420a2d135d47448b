/** What differs between two editions, in the command and on the page of changes. */
export interface EditionDiffWords {
  readonly key: string;
  readonly added: (count: number) => string;
  readonly revised: string;
  readonly withdrawn: string;
  readonly verdicts: string;
  readonly noVerdicts: string;
  /** Findings that only one of the editions has. */
  readonly findings: (came: number, gone: number) => string;
  readonly words: string;
  readonly counted: (kept: number, gone: number, came: number) => string;
  /** Changes that were recorded after an edition was published. */
  readonly recorded: string;
  readonly entry: (edition: string, date: string, kind: string, numbers: number, reason: string) => string;
  readonly gone: string;
  readonly none: string;
}
