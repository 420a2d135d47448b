import type { Month } from "./month.ts";
import type { RegionCode } from "./region.ts";

/** Where a figure stands in the data: the file relative to the project, and its 1-based line. */
export interface RowReference {
  readonly file: string;
  readonly line: number;
}

/** One published figure, as the observation files hold it. */
export interface Observation {
  readonly region: RegionCode;
  readonly year: number;
  readonly month: Month;
  readonly indicator: string;
  readonly value: number;
  /** Decimals it was published with; older counts have fewer than today's. */
  readonly decimals: number;
  readonly unit: string;
  readonly source: string;
  readonly note: string;
  readonly row: RowReference;
}
