import type { Point } from "./series.ts";

/** The difference between two published figures of one comparable spell. */
export interface Change {
  readonly from: Point;
  readonly to: Point;
  /** In the unit of the series (percentage points for a percent), exact at the published decimals. */
  readonly difference: number;
  readonly decimals: number;
  /** Relative to the earlier figure, in percent. */
  readonly percent: number;
  /** What `percent` can be, given that both figures were rounded before publication. */
  readonly percentRange: readonly [lower: number, upper: number];
}
