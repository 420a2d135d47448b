import type { ProvinceSplit } from "../model/provinceSplit.ts";
import type { SeriesSet } from "../model/seriesSet.ts";

/**
 * The series of a set, those of provinces without the years in which they covered another territory: a
 * province that was cut out of another, and the one it was cut from, begin in the year of the split. A
 * province whose newest figure is older than its split keeps what there is.
 *
 * @param splits all splits of provinces, in any order
 * @example ownTerritory(set, splits).get("94|headcount_ratio|march")?.points[0]?.year // 2024
 */
export function ownTerritory(set: SeriesSet, splits: readonly ProvinceSplit[]): SeriesSet {
  const cut = new Map(set);
  for (const [key, series] of set) {
    const last = series.points.at(-1)?.year ?? 0;
    const from = Math.max(
      0,
      ...splits
        .filter(({ province, parent }) => province === series.region || parent === series.region)
        .map((split) => split.from)
        .filter((year) => year <= last),
    );
    if (from > 0) {
      cut.set(key, { ...series, points: series.points.filter(({ year }) => year >= from) });
    }
  }
  return cut;
}
