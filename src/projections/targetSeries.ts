import type { Month } from "../model/month.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import type { TargetScope } from "../model/targetLedgers.ts";

const ROUNDS: readonly Round[] = ["march", "september", "annual"];

/** The figures a region's targets are judged by, and those of other months that only stand beside them. */
export interface TargetSeries {
  readonly series: Series;
  readonly otherMonths: (year: number) => readonly Point[];
}

/**
 * The figures that an indicator's targets may be held against: a district's yearly ones; of a province
 * or the country those of March, where there are any, else those of the month that is published most
 * often, so that an August is never followed by a February.
 *
 * @returns `undefined` if no figure is known
 */
export function targetSeries(
  set: SeriesSet,
  scope: TargetScope,
  region: RegionCode,
  indicator: string,
): TargetSeries | undefined {
  const known = ROUNDS.flatMap((round) => seriesOf(set, region, indicator, round) ?? []);
  const annual = known.find(({ round }) => round === "annual");
  const chosen =
    scope === "focus"
      ? annual
      : (known.find(({ round }) => round === "march") ??
        (annual === undefined ? known[0] : ofOneMonth(annual)));
  if (chosen === undefined) return undefined;
  return {
    series: chosen,
    otherMonths: (year) =>
      known
        .flatMap((series) => pointOf(series, year) ?? [])
        .filter((point) => !chosen.points.includes(point)),
  };
}

/** Only the points of the month that has most of them; of equals, the month of the newest. */
function ofOneMonth(series: Series): Series {
  const counts = new Map<Month, number>();
  for (const { month } of series.points) counts.set(month, (counts.get(month) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const month = series.points.findLast((point) => counts.get(point.month) === most)?.month;
  return { ...series, points: series.points.filter((point) => point.month === month) };
}
