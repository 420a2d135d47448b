import type { Break } from "./break.ts";
import type { Month } from "./month.ts";
import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";

/** Which of a year's figures a series takes: a district's only one, or a province's March or September. */
export type Round = "annual" | "march" | "september";

export interface Point {
  readonly year: number;
  readonly month: Month;
  readonly value: number;
  readonly decimals: number;
  readonly source: string;
  readonly row: RowReference;
}

/** Yearly figures of one indicator in one region, ascending by year; a missing year has no point. */
export interface Series {
  readonly region: RegionCode;
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly round: Round;
  readonly points: readonly Point[];
  /** The breaks that concern this region's level, ascending. */
  readonly breaks: readonly Break[];
}
