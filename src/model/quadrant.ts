import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** I: rate and number high; II: rate only; III: number only; IV: neither. */
export const QUADRANTS = ["I", "II", "III", "IV"] as const;

export type Quadrant = (typeof QUADRANTS)[number];

export interface QuadrantEntry {
  readonly region: RegionCode;
  readonly rate: Point;
  readonly number: Point;
  readonly quadrant: Quadrant;
  /** On a line counts as low, and is marked. */
  readonly onRateLine: boolean;
  readonly onNumberLine: boolean;
}

/** A province's districts by rate and number of one year (kuadran). */
export interface QuadrantMap {
  readonly window: YearWindow;
  /** The province's published rate: the line between low and high rates. */
  readonly rateLine: Point;
  /** The mean number over the districts, not weighted: the line between small and large numbers. */
  readonly numberLine: number;
  /** By region code. */
  readonly entries: readonly QuadrantEntry[];
  readonly counts: Readonly<Record<Quadrant, number>>;
  /** The districts of quadrant I, by code. */
  readonly first: readonly RegionCode[];
  /** Districts without both figures of the province's month. */
  readonly missing: readonly RegionCode[];
}
