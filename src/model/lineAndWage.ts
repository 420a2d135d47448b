import type { Month } from "./month.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** The growth of line and wage from one base year to the newest common year. */
export interface LineAndWageEntry {
  readonly window: YearWindow;
  readonly line: Point;
  readonly wage: Point;
  /** Percent over the window. */
  readonly lineGrowth: number;
  readonly wageGrowth: number;
  /** Line growth minus wage growth, in percentage points. */
  readonly difference: number;
  /** 1: the line grew more; −1: the wage did; 0: equally. */
  readonly sign: -1 | 0 | 1;
}

/** The poverty line beside the minimum wage, from every common base year: the sign depends on it. */
export interface LineAndWage {
  readonly window: YearWindow;
  readonly line: Point;
  readonly wage: Point;
  /** Oldest base year first. */
  readonly entries: readonly LineAndWageEntry[];
  /** Whether both signs occur. */
  readonly signFlips: boolean;
  /** Years between the first and the last in which one of the two is missing. */
  readonly missing: readonly number[];
  /** The month of the line's newest figure; a wage holds for its whole year. */
  readonly lineMonth: Month;
}
