import type { RegionCode } from "./region.ts";
import type { Round, Series } from "./series.ts";

/** All series an edition knows, by region, indicator and round. */
export type SeriesSet = ReadonlyMap<string, Series>;

export function seriesKey(region: RegionCode, indicator: string, round: Round): string {
  return `${region}|${indicator}|${round}`;
}

/** The series, or `undefined` if the edition knows no figure of it. */
export function seriesOf(
  set: SeriesSet,
  region: RegionCode,
  indicator: string,
  round: Round,
): Series | undefined {
  return set.get(seriesKey(region, indicator, round));
}

/** The figure of one year, or `undefined` if it is missing. */
export function pointOf(series: Series | undefined, year: number) {
  return series?.points.find((point) => point.year === year);
}
