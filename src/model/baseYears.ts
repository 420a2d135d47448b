import type { Break } from "./break.ts";
import type { Move } from "./move.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** The newest figure against that of one base year. */
export interface BaseYear {
  readonly window: YearWindow;
  readonly from: Point;
  /** Newest minus base, in the unit of the series. */
  readonly difference: number;
  /** Relative to the base, in percent; `undefined` unless the base is positive. */
  readonly percent: number | undefined;
  readonly perYear: number;
  readonly move: Move;
  readonly notes: readonly Break[];
}

/** What the newest figure is called from every base year: the answer depends on where one begins. */
export interface BaseYears {
  readonly window: YearWindow;
  readonly to: Point;
  /** Oldest base year first. */
  readonly entries: readonly BaseYear[];
  readonly improving: number;
  readonly unchanged: number;
  readonly worsening: number;
  /** The first and last base year whose answer is the opposite of the last one before it that moved. */
  readonly flips: { readonly first: number; readonly last: number } | undefined;
}
