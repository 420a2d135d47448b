import { desc, from } from "arquero";
import type { Break } from "../model/break.ts";
import type { Indicator } from "../model/indicator.ts";
import { MARCH, SEPTEMBER } from "../model/month.ts";
import type { Observation } from "../model/observation.ts";
import type { Region } from "../model/region.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { type SeriesSet, seriesKey } from "../model/seriesSet.ts";

interface Cell extends Point {
  readonly region: string;
  readonly indicator: string;
  readonly round: Round;
}

/**
 * The yearly series in `observations`: one for each district and indicator, and separate March and
 * September series for provinces and the country, so that March never stands beside September.
 * A year without a figure has no point.
 */
export function assembleSeries(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
  indicators: ReadonlyMap<string, Indicator>,
): SeriesSet {
  const cells = observations.map(
    (each): Cell => ({
      region: each.region,
      indicator: each.indicator,
      round: roundOf(each, regions.get(each.region)?.level),
      year: each.year,
      month: each.month,
      value: each.value,
      decimals: each.decimals,
      source: each.source,
      row: each.row,
    }),
  );
  const ordered = from(cells)
    .orderby("region", "indicator", "round", "year", desc("month"))
    .objects() as unknown as Cell[];

  const set = new Map<string, { header: Cell; points: Point[] }>();
  for (const cell of ordered) {
    const key = seriesKey(cell.region, cell.indicator, cell.round);
    const { region: _, indicator: __, round: ___, ...point } = cell;
    const entry = set.get(key) ?? { header: cell, points: [] };
    if (entry.points.at(-1)?.year !== point.year) entry.points.push(point);
    set.set(key, entry);
  }
  return new Map(
    [...set].map(([key, { header, points }]): [string, Series] => {
      const indicator = indicators.get(header.indicator);
      const region = regions.get(header.region);
      return [
        key,
        {
          region: header.region,
          indicator: header.indicator,
          unit: indicator?.unit ?? "",
          decimals: indicator?.decimals ?? 0,
          round: header.round,
          points,
          breaks: region === undefined ? [] : breaksOf(indicator, region),
        },
      ];
    }),
  );
}

function roundOf(observation: Observation, level: Region["level"] | undefined): Round {
  if (level === "district") return "annual";
  if (observation.month === MARCH) return "march";
  return observation.month === SEPTEMBER ? "september" : "annual";
}

function breaksOf(indicator: Indicator | undefined, region: Region): Break[] {
  return (indicator?.breaks ?? [])
    .filter(
      (each) =>
        each.levels.includes(region.level) &&
        (each.within === undefined || region.code.startsWith(each.within)),
    )
    .sort((a, b) => a.year - b.year);
}
