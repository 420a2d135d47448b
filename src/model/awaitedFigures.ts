import type { Month } from "./month.ts";
import type { RegionCode, RegionLevel } from "./region.ts";

/** Figures that were out by an edition's cut-off, as the calendar has it, and are not in the data. */
export interface AwaitedFigures {
  readonly indicator: string;
  readonly level: RegionLevel;
  readonly year: number;
  readonly month: Month;
  /** ISO date of their release. */
  readonly date: string;
  /** Those that lack it; the edition's own district first. */
  readonly regions: readonly RegionCode[];
}
