import type { Month } from "./month.ts";
import type { RegionLevel } from "./region.ts";

/**
 * Where the day of a release is from: `recorded` on its table or by who quoted it, `announced` before it,
 * by `custom` of earlier years, or `assumed` here.
 */
export type ReleaseBasis = "recorded" | "announced" | "custom" | "assumed";

/** Figures of one period and level, and the day they are taken to be out by. */
export interface DatedRelease {
  readonly level: RegionLevel;
  readonly year: number;
  readonly month: Month;
  /** In the order an edition tells them. */
  readonly indicators: readonly string[];
  /** ISO date: the latest day, where only a habit is known. */
  readonly date: string;
  readonly basis: ReleaseBasis;
}

/** What came out, and what is expected to. */
export interface ReleaseCalendar {
  /** Soonest first. */
  readonly expected: readonly DatedRelease[];
  /** Newest first. */
  readonly past: readonly DatedRelease[];
}
