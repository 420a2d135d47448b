/** The words inside the pictures and tables of the province's districts. */
export interface DistrictWords {
  /** Heads a column of changes since a year. */
  readonly changeSince: (year: number) => string;
  readonly change: string;
  /** Heads the column of ranks of changes: which end is 1. */
  readonly changeRank: string;
  /** Names the lines of the districts that are not the focus. */
  readonly others: string;
  /** What every small panel spans: years, and values from zero to `top`. */
  readonly panel: (years: string, top: string) => string;
}
