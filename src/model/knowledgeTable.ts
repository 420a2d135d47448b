import type { Indicator } from "./indicator.ts";
import type { RegionCode } from "./region.ts";
import type { Round } from "./series.ts";
import type { Target } from "./target.ts";

/**
 * A part of what an edition knows, small enough to be sent with a page: every region by name, and all series
 * of a few of them.
 */
export interface KnowledgeTable {
  /** ISO date up to which figures are known. */
  readonly cutoff: string;
  readonly focus: RegionCode;
  readonly province: RegionCode;
  readonly country: RegionCode;
  readonly start: number;
  /** "3375 Kota Pekalongan": level, kind and parent follow from code and name. */
  readonly regions: readonly string[];
  /** The regions whose every series is here; of the others at most a few are. */
  readonly whole: readonly RegionCode[];
  readonly indicators: readonly TableIndicator[];
  readonly targets: readonly Target[];
  /** The data files that figures stand in. */
  readonly files: readonly string[];
}

export interface TableIndicator extends Pick<Indicator, "id" | "name" | "unit" | "decimals" | "polarity"> {
  readonly series: readonly TableSeries[];
}

/** One series as short texts, most of which are the same for many series. */
export type TableSeries = readonly [
  region: RegionCode,
  round: Round,
  /** "2023 6.81 6.71 - 6.14": the first year, then each year's figure as published, "-" where there is none. */
  figures: string,
  /** "2011:9 2015:3": the month of the figures from a year on; 0 where it is not known. */
  months: string,
  /** "2011:putus 2015:acuan", without their notes. */
  breaks: string,
  /** "0:3222 2": the file, the line of the first figure, and the steps to the next ones, where not all are 1. */
  rows: string,
];
