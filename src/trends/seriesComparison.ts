import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Point, Series } from "../model/series.ts";
import type { ComparedSeries, SeriesComparison, YearValue } from "../model/seriesComparison.ts";
import { latestSpell } from "../model/spells.ts";

/**
 * The main spell of an indicator beside the province and the country three ways: published levels, indices
 * with the spell's first year as 100, and own figure over reference. Only years and months of the own spell
 * count; what a reference lacks is missing in its lines.
 *
 * @param start the year before which nothing is shown
 * @returns `undefined` without a reference or with fewer than two own figures
 */
export function seriesComparison(
  { indicator, series, spell, province, country }: IndicatorAnalysis,
  start: number,
): SeriesComparison | undefined {
  const points = spell.points.filter(({ year }) => year >= start);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const references = [province, country].flatMap((each): ComparedSeries[] => {
    if (each === undefined) return [];
    const theirs = sameMonths(points, each.series);
    return [
      {
        region: each.region.code,
        points: theirs,
        index: index(theirs, first.year),
        ratios: ratios(points, theirs),
      },
    ];
  });
  if (references.length === 0) return undefined;
  return {
    indicator: indicator.id,
    window: [first.year, last.year],
    base: first.year,
    own: { region: series.region, points, index: index(points, first.year), ratios: [] },
    references,
  };
}

/** The figures of a reference's newest comparable stretch that have a counterpart of the same month. */
function sameMonths(own: readonly Point[], reference: Series): Point[] {
  const months = new Map(own.map(({ year, month }) => [year, month]));
  return (latestSpell(reference)?.points ?? []).filter(
    ({ year, month }) => months.has(year) && months.get(year) === month,
  );
}

/**
 * Figures relative to that of a base year, which is 100.
 *
 * @param points of one comparable stretch, ascending
 * @returns empty without a positive figure of the base year
 * @example index([2015: 8.09, 2025: 6.14], 2015) // [{ 2015, 100 }, { 2025, 75.9 }]
 */
export function index(points: readonly Point[], base: number): YearValue[] {
  const start = points.find(({ year }) => year === base)?.value ?? 0;
  return start > 0 ? points.map(({ year, value }) => ({ year, value: (100 * value) / start })) : [];
}

/**
 * Own figure over the reference's, of every year both have; a reference of zero or less has no ratio.
 *
 * @example ratios([2025: 6.14], [2025: 9.48]) // [{ 2025, 0.648 }]
 */
export function ratios(own: readonly Point[], reference: readonly Point[]): YearValue[] {
  return own.flatMap(({ year, value }) => {
    const theirs = reference.find((point) => point.year === year)?.value ?? 0;
    return theirs > 0 ? [{ year, value: value / theirs }] : [];
  });
}
