import type { Given } from "../model/given.ts";
import { MARCH, SEPTEMBER } from "../model/month.ts";
import type { Observation } from "../model/observation.ts";
import type { Region } from "../model/region.ts";
import { type Cells, cellKey } from "./cells.ts";

export interface YearlyPair {
  readonly before: Observation;
  readonly after: Observation;
}

/** District figures agree with the province's September until this year, with its March from the next. */
const LAST_SEPTEMBER_YEAR = 2014;

/**
 * The figures of consecutive years that may be compared: same region and month, no `putus` break of any
 * of `indicators` between them. For districts the change of reference from September 2014 to March 2015
 * is crossed, since no other figure of 2014 exists. A month that is not stated equals one that is not
 * stated. Ordered as `cells` are, by the later figure.
 */
export function yearlyPairs(given: Given, cells: Cells, indicators: readonly string[]): YearlyPair[] {
  const pairs: YearlyPair[] = [];
  for (const after of cells.values()) {
    const region = given.regions.get(after.region);
    if (region === undefined) continue;
    const before = yearBefore(cells, after, region);
    if (before === undefined || isSevered(given, indicators, region, after.year)) continue;
    pairs.push({ before, after });
  }
  return pairs;
}

function yearBefore(cells: Cells, after: Observation, region: Region): Observation | undefined {
  const year = after.year - 1;
  const sameMonth = cells.get(cellKey(after.region, year, after.month));
  if (sameMonth !== undefined) return sameMonth;
  const referenceMoves = region.level === "district" && year === LAST_SEPTEMBER_YEAR && after.month === MARCH;
  return referenceMoves ? cells.get(cellKey(after.region, year, SEPTEMBER)) : undefined;
}

/** Whether the figures of `year` cannot be compared with the year before. */
function isSevered(given: Given, indicators: readonly string[], region: Region, year: number): boolean {
  return indicators.some((id) =>
    given.indicators
      .get(id)
      ?.breaks.some(
        (each) =>
          each.severity === "putus" &&
          each.year === year &&
          each.levels.includes(region.level) &&
          (each.within === undefined || each.within === region.code || each.within === region.parent),
      ),
  );
}
