import type { Interval } from "./interval.ts";
import type { Point } from "./series.ts";

export interface ScenarioStep {
  readonly year: number;
  readonly leadTime: number;
  readonly value: number;
  readonly intervals: readonly Interval[];
}

/** How far a method and "the same as last year" were off at one lead time, over the same origins. */
export interface LeadTimeScore {
  readonly leadTime: number;
  readonly origins: number;
  readonly meanAbsoluteError: number;
  readonly naiveError: number;
}

/** Pooled over the province's districts: how often the published figure fell inside. */
export interface PooledCoverage {
  readonly level: number;
  readonly n: number;
  readonly share: number;
}

/** A mechanical continuation of the series: not a forecast, not a target. */
export interface Scenario {
  readonly from: number;
  readonly lastObserved: Point;
  /** The value it continues from when a nowcast covers the first year. */
  readonly startsFromNowcast: { readonly year: number; readonly value: number } | undefined;
  readonly steps: readonly ScenarioStep[];
  /** "Tetap": the last published figure, unchanged. */
  readonly steady: number;
  readonly decimals: number;
  readonly scores: readonly LeadTimeScore[];
  readonly coverage: readonly PooledCoverage[];
  readonly points: readonly Point[];
}
