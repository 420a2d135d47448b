import type { Month } from "../model/month.ts";
import type { Observation } from "../model/observation.ts";

/** Observations of one indicator by region, year and month. */
export type Cells = ReadonlyMap<string, Observation>;

/** The key of a cell within one indicator. */
export function cellKey(region: string, year: number, month: Month): string {
  return `${region} ${year} ${month ?? ""}`;
}

/** The cells of one indicator; of a repeated key the first, since another check reports the rest. */
export function cellsOf(observations: readonly Observation[], indicator: string): Cells {
  const cells = new Map<string, Observation>();
  for (const each of observations) {
    if (each.indicator !== indicator) continue;
    const key = cellKey(each.region, each.year, each.month);
    if (!cells.has(key)) cells.set(key, each);
  }
  return cells;
}
