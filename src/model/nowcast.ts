import type { Interval } from "./interval.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

/** Which of the province's figures a nowcast leans on: this year's March, or last year's September. */
export type Anchor = "march" | "september";

/** How well a nowcast would have done over the province's districts. */
export interface NowcastRecord {
  readonly anchor: Anchor;
  readonly years: readonly {
    readonly year: number;
    readonly n: number;
    readonly meanAbsoluteError: number;
    /** Of "the same as last year". */
    readonly naiveError: number;
  }[];
  readonly n: number;
  readonly meanAbsoluteError: number;
  readonly naiveError: number;
  /** Years in which "the same as last year" was closer. */
  readonly losingYears: readonly number[];
  /** Leave-one-year-out: the share of published figures inside the interval made without their year. */
  readonly coverage: readonly {
    readonly level: number;
    readonly share: number;
    readonly meanWidth: number;
  }[];
}

/** What could have been said of one past year before the district's figure was published. */
export interface PastNowcast {
  readonly year: number;
  readonly anchor: Anchor;
  readonly value: number;
  readonly actual: Point;
  /** Value minus actual, at published decimals. */
  readonly error: number;
  /** The same for "the same as last year". */
  readonly steadyError: number;
}

/** What the statistics office is expected to publish next for a district, worked out from its province. */
export interface Nowcast {
  readonly year: number;
  readonly anchor: Anchor;
  readonly value: number;
  readonly decimals: number;
  readonly intervals: readonly Interval[];
  /** The district's last figure. */
  readonly base: Point;
  /** The province's March figure of the base year. */
  readonly anchorBase: Point;
  /** The province's figure that is already known. */
  readonly anchorPoint: Point;
  readonly record: NowcastRecord;
  readonly past: readonly PastNowcast[];
  /** Past relative errors of the province's districts: actual / nowcast − 1, ascending. */
  readonly relativeErrors: readonly number[];
}

/** The next figure of one district, without the record that the districts of its province share. */
export interface DistrictNowcast {
  readonly region: RegionCode;
  readonly year: number;
  readonly anchor: Anchor;
  readonly value: number;
  readonly decimals: number;
  readonly intervals: readonly Interval[];
  readonly base: Point;
  readonly anchorBase: Point;
  readonly anchorPoint: Point;
}
