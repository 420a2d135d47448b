import type { RowReference } from "./observation.ts";

/** How many regions moved which way between two years, by exact published integers. */
export interface Synchrony {
  readonly from: number;
  readonly to: number;
  readonly falling: number;
  readonly rising: number;
  readonly unchanged: number;
  readonly total: number;
  readonly rows: readonly RowReference[];
}
