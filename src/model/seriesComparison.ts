import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** A number computed for a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** One region's series as it is compared: as published, indexed, and as the divisor of the own series. */
export interface ComparedSeries {
  readonly region: RegionCode;
  readonly points: readonly Point[];
  /** The base year is 100; empty without a positive figure in it. */
  readonly index: readonly YearValue[];
  /** Own figure over this one, same year and month; empty for the own series. */
  readonly ratios: readonly YearValue[];
}

/** A series beside its references, three ways: levels, indices, ratios. */
export interface SeriesComparison {
  readonly indicator: string;
  readonly window: YearWindow;
  /** The year that is 100 in every index. */
  readonly base: number;
  readonly own: ComparedSeries;
  readonly references: readonly ComparedSeries[];
}
