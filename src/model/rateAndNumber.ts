import type { Move } from "./move.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** A rate and a number of one year; one that is not known is `undefined`. */
export interface RateAndNumberYear {
  readonly year: number;
  readonly rate: Point | undefined;
  readonly number: Point | undefined;
}

/** How a rate and a number moved from one year to the next: 1 rising, −1 falling, 0 no move. */
export interface JointMove {
  readonly from: number;
  readonly to: number;
  readonly rate: Move;
  readonly number: Move;
  /** Relative to the earlier year, in percent. */
  readonly ratePercent: number;
  readonly numberPercent: number;
}

/** The rate beside the number of poor people, and in how many yearly changes both moved the same way. */
export interface RateAndNumber {
  readonly window: YearWindow;
  /** Every year of the window. */
  readonly years: readonly RateAndNumberYear[];
  /** Only between consecutive years in which both are known. */
  readonly moves: readonly JointMove[];
  readonly agreeing: number;
}
