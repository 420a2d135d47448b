/** Named sets of series on which the projections are scored, in the order they are told. */
export const SERIES_SETS = [
  "headcount_ratio_2015",
  "headcount_ratio_2011",
  "poverty_line_2015",
  "poverty_line_2011",
  "poverty_gap_index_2015",
  "poverty_severity_index_2015",
  "provinces_march",
  "provinces_september",
  "province_districts_2015",
] as const;

export type SeriesSetId = (typeof SERIES_SETS)[number];

/**
 * What is scored: the scenario's rule with the set's common course, the scaled combination of each series
 * alone, the reference combination, and "the same as last year".
 */
export const SET_METHODS = ["course", "scaled", "reference", "steady"] as const;

export type SetMethod = (typeof SET_METHODS)[number];

/** Scores of one method over every origin and lead time of a set. */
export interface SetMethodScore {
  readonly method: SetMethod;
  /** Mean absolute error, each divided by the mean yearly change the origin knew; smaller is better. */
  readonly meanAbsoluteScaledError: number;
  /** The same, divided by that of "the same as last year". */
  readonly relative: number;
  /** The share of published figures inside, by level; none for a method without intervals of its own. */
  readonly coverage: readonly { readonly level: number; readonly share: number }[];
}

export interface SeriesSetScore {
  readonly set: SeriesSetId;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** Origins times lead times. */
  readonly n: number;
  readonly methods: readonly SetMethodScore[];
}
