import { unitsAt } from "../model/decimal.ts";
import { QUADRANTS, type Quadrant, type QuadrantEntry, type QuadrantMap } from "../model/quadrant.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point } from "../model/series.ts";
import { mean } from "../stats/mean.ts";

/**
 * A province's districts by rate and number of one year (kuadran): rates against the province's published
 * rate, numbers against their mean over the districts. Strictly greater is high; on a line is low and marked.
 *
 * @param rateLine the province's published rate
 * @param districts every district with its figures of that year; those without both, of the province's
 *   month, are listed as missing
 * @returns `undefined` if no district has both
 */
export function quadrant(
  rateLine: Point,
  districts: readonly {
    readonly region: RegionCode;
    readonly rate: Point | undefined;
    readonly number: Point | undefined;
  }[],
): QuadrantMap | undefined {
  const isOfLine = (point: Point | undefined): point is Point =>
    point !== undefined && point.year === rateLine.year && point.month === rateLine.month;
  const known = districts.flatMap(({ region, rate, number }) =>
    isOfLine(rate) && isOfLine(number) ? [{ region, rate, number }] : [],
  );
  if (known.length === 0) return undefined;
  const decimals = Math.max(...known.map(({ number }) => number.decimals));
  const total = known.reduce((sum, { number }) => sum + unitsAt(number.value, decimals), 0);

  const entries = known
    .map(({ region, rate, number }): QuadrantEntry => {
      const places = Math.max(rate.decimals, rateLine.decimals);
      const high = unitsAt(rate.value, places) - unitsAt(rateLine.value, places);
      // Whole numbers on both sides: a number on the mean is on it exactly.
      const many = unitsAt(number.value, decimals) * known.length - total;
      return {
        region,
        rate,
        number,
        quadrant: quadrantOf(high > 0, many > 0),
        onRateLine: high === 0,
        onNumberLine: many === 0,
      };
    })
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const inQuadrant = (id: Quadrant) => entries.filter((each) => each.quadrant === id);
  const found = new Set(known.map(({ region }) => region));
  return {
    window: [rateLine.year, rateLine.year],
    rateLine,
    numberLine: mean(known.map(({ number }) => number.value)),
    entries,
    counts: Object.fromEntries(QUADRANTS.map((id) => [id, inQuadrant(id).length])) as Record<
      Quadrant,
      number
    >,
    first: inQuadrant("I").map(({ region }) => region),
    missing: districts.flatMap(({ region }) => (found.has(region) ? [] : [region])).sort(),
  };
}

function quadrantOf(isHigh: boolean, isMany: boolean): Quadrant {
  if (isHigh) return isMany ? "I" : "II";
  return isMany ? "III" : "IV";
}
