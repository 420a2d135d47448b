import type { Indicator } from "./indicator.ts";
import type { Region, RegionCode } from "./region.ts";
import type { SeriesSet } from "./seriesSet.ts";
import type { Target } from "./target.ts";

/** What statements are judged by: the figures known at one cut-off, and the targets of documents. */
export interface Knowledge {
  /** The district that is meant where none is named. */
  readonly focus: RegionCode;
  readonly province: RegionCode;
  readonly country: RegionCode;
  /** First year of the main spell of the focus. */
  readonly start: number;
  readonly regions: ReadonlyMap<RegionCode, Region>;
  readonly indicators: ReadonlyMap<string, Pick<Indicator, "id" | "name" | "unit" | "decimals" | "polarity">>;
  readonly series: SeriesSet;
  readonly targets: readonly Target[];
}
