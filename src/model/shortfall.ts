import type { RowReference } from "./observation.ts";

/** How far the average poor person is below the line, in one year. */
export interface Shortfall {
  readonly year: number;
  /** Rupiah per poor person per month. */
  readonly value: number;
  readonly rows: readonly RowReference[];
}
