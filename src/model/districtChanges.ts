import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** How one region's figure moved between two years of one comparable spell. */
export interface RegionChange {
  readonly region: RegionCode;
  readonly from: Point;
  readonly to: Point;
  /** Later minus earlier in the unit of the series, exact at the published decimals. */
  readonly difference: number;
}

/** The change of a district among those of its province. */
export interface DistrictChange extends RegionChange {
  /** Competition ranking: 1 fell the most, or rose the least; equal changes share a rank. */
  readonly rank: number;
}

/** How every district of a province moved between two years. */
export interface DistrictChanges {
  readonly indicator: string;
  readonly window: YearWindow;
  /** Decimals of the differences. */
  readonly decimals: number;
  /** Largest fall first, then by code. */
  readonly entries: readonly DistrictChange[];
  /** Districts that lack one of the two figures, by code. */
  readonly missing: readonly RegionCode[];
  readonly province: RegionChange | undefined;
  readonly falling: number;
  readonly unchanged: number;
  readonly rising: number;
  /** The focus among them, and how many districts have a lower, the same, or a higher change than its own. */
  readonly focus:
    | {
        readonly change: DistrictChange;
        readonly below: number;
        readonly equal: number;
        readonly above: number;
      }
    | undefined;
}
