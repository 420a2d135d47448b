import type { Break } from "./break.ts";
import type { RelativePace } from "./relativePace.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** Whether a series moved with its reference, year by year and from end to end. */
export const RELEVANCE_DIRECTIONS = [
  "same direction",
  "same yearly direction, opposite net",
  "same at both ends only",
  "opposite",
  "one unchanged",
] as const;

export type RelevanceDirection = (typeof RELEVANCE_DIRECTIONS)[number];

/** From the first to the last year of the window. */
export interface Movement {
  readonly from: Point;
  readonly to: Point;
  /** In the unit of the series. */
  readonly difference: number;
  /** Relative to the first, in percent; `undefined` unless it is positive. */
  readonly percent: number | undefined;
}

/** A series beside its province's or country's, same years and same months (relevansi). */
export interface Relevance {
  readonly window: YearWindow;
  /** Of the window's `of` yearly changes, how many go the same way in both. */
  readonly agreeing: number;
  readonly of: number;
  readonly direction: RelevanceDirection;
  readonly own: Movement;
  readonly reference: Movement;
  /** `undefined` if the two went opposite ways, one did not move, or the reference moved by under one percent. */
  readonly pace: RelativePace | undefined;
  /** Own ÷ reference at both ends; `undefined` unless all four are positive. */
  readonly levelRatio: { readonly from: number; readonly to: number } | undefined;
  /** Whether the sources state the month of every figure; two unstated months count as the same. */
  readonly monthsStated: boolean;
  readonly notes: readonly Break[];
}
