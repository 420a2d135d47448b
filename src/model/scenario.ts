import type { Interval } from "./interval.ts";
import type { Point } from "./series.ts";

/** Student's t around a centre, on the log-odds scale: intervals and chances are read from it. */
export interface Expectation {
  readonly middle: number;
  readonly spread: number;
  readonly degreesOfFreedom: number;
}

export interface ScenarioStep {
  readonly year: number;
  readonly leadTime: number;
  readonly value: number;
  readonly intervals: readonly Interval[];
  readonly expectation: Expectation;
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
  /**
   * What the country's districts did together over the same years, which the centre leans to: their mean
   * yearly change on the log-odds scale, and how far it is followed, 0 to 1. None where too few are known.
   */
  readonly course: { readonly change: number; readonly weight: number; readonly members: number } | undefined;
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
