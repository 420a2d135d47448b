/** When a kind of figure becomes known; empty fields stand for any. */
export interface Release {
  readonly level: string;
  readonly indicator: string;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** `YYYY-MM-DD`, or `MM-DD` with an optional shift of years from the reference year (` +1`, ` -1`). */
  readonly released: string;
  readonly basis: string;
}
