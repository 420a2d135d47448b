import type { RegionCode, RegionLevel } from "./region.ts";
import type { Words } from "./words.ts";

/**
 * How much a break in a series severs:
 * - `putus`: nothing is drawn, differenced, fitted or said across it;
 * - `acuan`: the reference changes; crossed only in a result labelled as sensitivity;
 * - `catatan`: the note goes with everything that spans it.
 */
export type Severity = "putus" | "acuan" | "catatan";

export interface Break {
  /** The first year that is no longer comparable with the one before. */
  readonly year: number;
  readonly severity: Severity;
  /** The levels of region it concerns. */
  readonly levels: readonly RegionLevel[];
  /** The province it is limited to, or `undefined` for the whole country. */
  readonly within: RegionCode | undefined;
  readonly note: Words;
}
