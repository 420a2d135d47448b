import type { Interval } from "./interval.ts";
import type { Month } from "./month.ts";
import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";
import type { Verdict } from "./verdict.ts";

/** What a finding's number is; the language formats by it. */
export type Measure =
  | "level"
  /** Between two years: it has a direction. */
  | "difference"
  /** A size, or how far apart two things are: it has none. */
  | "distance"
  | "percent change"
  | "ratio"
  | "rank"
  | "count"
  | "verdict"
  | "nowcast"
  | "scenario"
  | "target"
  | "stated";

/** A named fact: the only thing that sentences and figures may say. */
export interface Finding {
  /** Dotted: `headcount_ratio.latest`. */
  readonly id: string;
  readonly measure: Measure;
  readonly indicator: string;
  readonly region: RegionCode;
  readonly year: number | null;
  readonly month: Month | null;
  /** `null` where the figure is not published or cannot be said; `note` then says which. */
  readonly value: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly interval: Interval | null;
  readonly verdict: Verdict | null;
  /** First and last year it spans, if it spans any. */
  readonly window: readonly [number, number] | null;
  /** What must be known beside it: a code the languages word. */
  readonly note: string | null;
  /** Other regions it concerns: those that share a rank. */
  readonly related: readonly RegionCode[];
  /** The rows it was computed from, in the order of file and line. */
  readonly rows: readonly RowReference[];
}
