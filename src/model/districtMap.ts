import type { Month } from "./month.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

/** How many classes the districts of a map fall into, of about equal counts: fifths. */
export const MAP_CLASSES = 5;

/** One district in a map. */
export interface DistrictMapEntry {
  readonly region: RegionCode;
  readonly point: Point;
  /** 1 is the class of the lowest values, `MAP_CLASSES` that of the highest. */
  readonly class: number;
  /** Competition ranking, 1 by the indicator's better side; none where it has no better side. */
  readonly rank: number | undefined;
}

/** The published values that a class reaches from and to, both of them figures of a district. */
export interface MapClass {
  readonly class: number;
  readonly lowest: Point;
  readonly highest: Point;
  readonly count: number;
}

/** The figures of one indicator over a province's districts in one year, in classes of about equal counts. */
export interface DistrictMap {
  readonly indicator: string;
  readonly year: number;
  /** The same for every district. */
  readonly month: Month;
  /** Lowest value first, then by code. */
  readonly entries: readonly DistrictMapEntry[];
  /** Lowest first; where many share a value, some class may be without a district and is left out. */
  readonly classes: readonly MapClass[];
  /** Districts of the province without a figure of that year and month, by code. */
  readonly missing: readonly RegionCode[];
}
