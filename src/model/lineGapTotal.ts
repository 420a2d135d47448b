import type { RowReference } from "./observation.ts";
import type { YearWindow } from "./yearWindow.ts";

/** What the range assumes; printed with it, in the same sentence. */
export interface LineGapAssumptions {
  /** Households that answered the survey in the district: assumed, not published. */
  readonly households: number;
  /** How much less than a simple sample of as many households the survey tells: assumed. */
  readonly designEffect: number;
  readonly level: number;
  /** Months the gap of the survey's month is taken to last. */
  readonly months: number;
}

/**
 * The yearly sum that would lift every poor person exactly to the line, if it reached each of them, nobody
 * else and without any expense. Only ever a range with its assumptions, never beside a budget.
 */
export interface LineGapTotal {
  readonly window: YearWindow;
  /** Rupiah a year. */
  readonly lower: number;
  readonly upper: number;
  readonly assumptions: LineGapAssumptions;
  readonly rows: readonly RowReference[];
}
