import type { Interval } from "./interval.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

/**
 * What is held against what was published, each at the same origins:
 * - `nowcast_march`, `nowcast_september`: worked out from the province's figure, one year ahead only;
 * - `scenario_from_nowcast`: the scenario as it is published, continuing from the March nowcast;
 * - `steady_from_nowcast`: the March nowcast, unchanged;
 * - `scenario`: the scenario from published figures alone;
 * - `steady`: the last published figure, unchanged;
 * - `drift`: the mean yearly change of the past, continued;
 * - `line`: a straight line fitted by least squares, continued.
 */
export const COMPETITORS = [
  "nowcast_march",
  "nowcast_september",
  "scenario_from_nowcast",
  "steady_from_nowcast",
  "scenario",
  "steady",
  "drift",
  "line",
] as const;

export type Competitor = (typeof COMPETITORS)[number];

/** One statement that could have been made from the figures up to `origin`, and what was published. */
export interface AccuracyTrial {
  readonly region: RegionCode;
  readonly competitor: Competitor;
  /** The newest published year it knew. */
  readonly origin: number;
  readonly leadTime: number;
  readonly value: number;
  readonly intervals: readonly Interval[];
  readonly actual: Point;
}

/** How far a competitor was off on average at one lead time. */
export interface AccuracyScore {
  readonly competitor: Competitor;
  readonly leadTime: number;
  readonly n: number;
  /** In the unit of the series. */
  readonly meanAbsoluteError: number;
}

/** How often intervals of one level held the figure published later. */
export interface IntervalRecord {
  readonly competitor: Competitor;
  readonly level: number;
  readonly leadTime: number;
  readonly n: number;
  /** Between 0 and 1. */
  readonly share: number;
  /** In the unit of the series. */
  readonly meanWidth: number;
}

/** Scores over all years, and over those whose figure is not of the pandemic's years. */
export interface ScoreTable {
  readonly all: readonly AccuracyScore[];
  readonly withoutShock: readonly AccuracyScore[];
}

/** How the projections of an edition did before, for its focus and for the province's districts together. */
export interface Accuracy {
  /** Years left out of `withoutShock`. */
  readonly shockYears: readonly number[];
  readonly focus: ScoreTable;
  readonly districts: ScoreTable;
  /** Pooled over the districts, which share each year's shock. */
  readonly intervals: readonly IntervalRecord[];
  /** The focus's own trials, oldest first: what earlier editions would have said. */
  readonly statements: readonly AccuracyTrial[];
}
