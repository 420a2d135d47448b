import type { ImpliedPopulation } from "./impliedPopulation.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** A part of a change, with what it can be given that the figures were rounded before publication. */
export interface SplitPart {
  /** In the unit of the headcount. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The change of a number of poor people as two parts that add up to it: arithmetic, no explanation. */
export interface NumberSplit {
  readonly window: YearWindow;
  readonly from: { readonly count: Point; readonly rate: Point; readonly population: ImpliedPopulation };
  readonly to: { readonly count: Point; readonly rate: Point; readonly population: ImpliedPopulation };
  /** Last minus first number, exact at the published decimals. */
  readonly total: number;
  /** What the change of the rate makes at the mean of both implied populations. */
  readonly rate: SplitPart;
  /** What the change of the implied population makes at the mean of both rates. */
  readonly population: SplitPart;
}
