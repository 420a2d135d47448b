import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

export interface PositionEntry {
  readonly region: RegionCode;
  readonly point: Point;
  /** Competition ranking: 1 is best by the indicator's polarity; ties share a rank. */
  readonly rank: number;
}

/** One region among its peers in one year. */
export interface Position {
  readonly indicator: string;
  readonly year: number;
  readonly focus: RegionCode;
  readonly rank: number;
  /** The other regions with the same published value. */
  readonly ties: readonly RegionCode[];
  /** Best first, then by code. */
  readonly entries: readonly PositionEntry[];
  /** How many peers there are, with or without a figure in that year. */
  readonly peers: number;
}
