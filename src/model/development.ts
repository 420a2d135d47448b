import type { Break } from "./break.ts";
import type { Month } from "./month.ts";
import type { Point } from "./series.ts";
import type { Verdict } from "./verdict.ts";
import type { YearWindow } from "./yearWindow.ts";

/** How a series moved over a window of one comparable spell (perkembangan antarwaktu). */
export interface Development {
  readonly window: YearWindow;
  readonly from: Point;
  readonly to: Point;
  /** Last minus first, in the unit of the series (percentage points for a percent). */
  readonly total: number;
  /** `total` a year. */
  readonly perYear: number;
  /** Percent a year, compounded; `undefined` unless both ends are positive. */
  readonly geometricPercent: number | undefined;
  /** The last yearly changes that go the same way; `undefined` if the year before the last is missing. */
  readonly run:
    | { readonly direction: "rising" | "falling" | "unchanged"; readonly years: number }
    | undefined;
  /** How many times the yearly changes turn from rising to falling or back. */
  readonly turns: number;
  /** The Theil–Sen slope: in the unit of the series, a year. */
  readonly slope: number;
  /** Kendall's score S: positive when the values rise. */
  readonly score: number;
  /**
   * Exact two-sided Mann–Kendall probability, for the method annex only; it is too small for values that
   * depend on each other, as these do. `undefined` for fewer than three values.
   */
  readonly probability: number | undefined;
  readonly verdict: Verdict;
  /** Years of the window without a figure: nothing stands in for them. */
  readonly missing: readonly number[];
  /** The distinct months of the figures, in order of appearance; more than one must be said. */
  readonly months: readonly Month[];
  /** Breaks after the first year and not after the last: their notes go with everything said of the window. */
  readonly notes: readonly Break[];
}
