import type { Indicator } from "./indicator.ts";
import type { RegionCode } from "./region.ts";
import type { Round } from "./series.ts";
import type { Target } from "./target.ts";

/**
 * A part of what an edition knows, small enough to be sent with a page: every region by name, all that is told
 * of poverty in a few of them, and less of the others.
 */
export interface KnowledgeTable {
  /** ISO date up to which figures are known. */
  readonly cutoff: string;
  readonly focus: RegionCode;
  readonly province: RegionCode;
  readonly country: RegionCode;
  readonly start: number;
  /**
   * By code: "3301 Cilacap", "Banyumas", "3371 Magelang": the code only where it is not the next one, the name
   * without the word that the code tells, or in full after "=".
   */
  readonly regions: readonly string[];
  readonly indicators: readonly TableIndicator[];
  readonly targets: readonly Target[];
  /** The data files that figures stand in. */
  readonly files: readonly string[];
}

export interface TableIndicator extends Pick<Indicator, "id" | "unit" | "decimals" | "polarity"> {
  readonly groups: readonly TableGroup[];
}

/** Series of an indicator that share everything but their figures. */
export type TableGroup = readonly [
  round: Round,
  firstYear: number,
  /** "2011:9 2015:3": the month of the figures from a year on; 0 where it is not known. */
  months: string,
  /** "2004:1 2015:2": the decimals of the figures from a year on. */
  decimals: string,
  /** "2011:putus 2015:acuan", without their notes. */
  breaks: string,
  /**
   * "3375 BKst_Dr 0:3240 2": the region, or nothing if its code is the next one; its figures in units of the most
   * decimals of the group, the first and then each year's step, in letters, "_" for a year without one; and where they
   * stand: the file, the line of the first (from the second series on as a step from the one before), and the
   * steps to the next lines, where not all are 1; nothing for regions elsewhere.
   */
  series: readonly string[],
];
