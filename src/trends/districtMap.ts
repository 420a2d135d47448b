import { unitsAt } from "../model/decimal.ts";
import { type DistrictMap, MAP_CLASSES, type MapClass } from "../model/districtMap.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Month } from "../model/month.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point } from "../model/series.ts";
import { equalCounts } from "../stats/equalCounts.ts";

/**
 * The figures of one year over a province's districts, by value, in fifths of about equal counts, by exact
 * published integers. Figures of another month than the year's are not among them.
 *
 * @param month the reference month of the year
 * @param districts every district of the province with its figure of that year, if it has one
 * @returns `undefined` if no district has a figure of that month
 */
export function districtMap(
  { id, polarity, decimals }: Pick<Indicator, "id" | "polarity" | "decimals">,
  year: number,
  month: Month,
  districts: readonly { readonly region: RegionCode; readonly point: Point | undefined }[],
): DistrictMap | undefined {
  const known = districts.flatMap(({ region, point }) =>
    point === undefined || point.year !== year || point.month !== month ? [] : [{ region, point }],
  );
  if (known.length === 0) return undefined;
  const units = known.map(({ point }) => unitsAt(point.value, decimals));
  const classes = equalCounts(units, MAP_CLASSES);
  const rankOf = (own: number) =>
    polarity === 0 ? undefined : 1 + units.filter((other) => (other - own) * polarity > 0).length;
  const entries = known
    .map((each, i) => ({ ...each, class: classes[i] ?? 1, rank: rankOf(units[i] ?? 0) }))
    .sort(
      (a, b) =>
        unitsAt(a.point.value, decimals) - unitsAt(b.point.value, decimals) || (a.region < b.region ? -1 : 1),
    );
  const found = new Set(known.map(({ region }) => region));
  return {
    indicator: id,
    year,
    month,
    entries,
    classes: Array.from({ length: MAP_CLASSES }, (_, i) => i + 1).flatMap((each): MapClass[] => {
      const members = entries.filter((entry) => entry.class === each);
      const [first, last] = [members[0], members.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ class: each, lowest: first.point, highest: last.point, count: members.length }];
    }),
    missing: districts.flatMap(({ region }) => (found.has(region) ? [] : [region])).sort(),
  };
}
