import type { Indicator } from "../model/indicator.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Position } from "../model/position.ts";
import type { Region } from "../model/region.ts";
import type { Point } from "../model/series.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { latestSpell } from "../model/spells.ts";
import type { Synchrony } from "../model/synchrony.ts";
import { change } from "./change.ts";
import { comparison, roundOfMonth } from "./comparison.ts";
import { periodMean } from "./periodMean.ts";
import { position } from "./position.ts";
import { seriesVerdict } from "./seriesVerdict.ts";
import { synchrony } from "./synchrony.ts";
import { usualChange } from "./usualChange.ts";

/** The regions an indicator is read in. */
export interface Places {
  readonly focus: Region;
  readonly province: Region;
  readonly country: Region;
  /** The province's districts, the focus among them. */
  readonly peers: readonly Region[];
}

/**
 * Everything said of one indicator of the focus region, inside its main spell.
 * `undefined` if the edition knows no figure of it.
 */
export function analyseIndicator(
  indicator: Indicator,
  places: Places,
  set: SeriesSet,
): IndicatorAnalysis | undefined {
  const { focus, province, country, peers } = places;
  const series = seriesOf(set, focus.code, indicator.id, "annual");
  const spell = latestSpell(series);
  const latest = spell?.points.at(-1);
  if (series === undefined || spell === undefined || latest === undefined) return undefined;

  const previous = spell.points.at(-2);
  const first = spell.points[0];
  const wider = latestSpell(series, "sensitivity");
  const round = roundOfMonth(latest.month);
  const values = (points: readonly Point[]) => points.map(({ value }) => value);

  const rank = (year: number, among: readonly Region[]): Position | undefined => {
    if (indicator.polarity === 0) return undefined;
    const figures = figuresOf(set, among, indicator.id, year);
    if (!figures.some(({ region }) => region === focus.code)) return undefined;
    return position(indicator.id, indicator.polarity, indicator.decimals, focus.code, figures, among.length);
  };

  return {
    indicator,
    series,
    spell,
    latest,
    previous,
    change: previous === undefined ? undefined : change(previous, latest),
    sinceStart: first === undefined || first === latest ? undefined : change(first, latest),
    verdict: seriesVerdict(values(spell.points), indicator.decimals),
    sensitivity:
      wider === undefined || wider.from === spell.from
        ? undefined
        : { from: wider.from, verdict: seriesVerdict(values(wider.points), indicator.decimals) },
    usualChange: usualChange(spell.points.slice(0, -1), indicator.decimals),
    threeYearMean: periodMean(spell.points, latest.year, 3),
    previousThreeYearMean: periodMean(spell.points, latest.year - 1, 3),
    position: rank(latest.year, peers),
    previousPosition: previous === undefined ? undefined : rank(previous.year, peers),
    cityPosition:
      focus.kind === "kota"
        ? rank(
            latest.year,
            peers.filter(({ kind }) => kind === "kota"),
          )
        : undefined,
    synchrony: pairsOfYears(spell.points).map(([from, to]) => synchronyOf(set, peers, indicator, from, to)),
    province: comparison(
      spell,
      indicator.decimals,
      province,
      seriesOf(set, province.code, indicator.id, round),
    ),
    country: comparison(spell, indicator.decimals, country, seriesOf(set, country.code, indicator.id, round)),
  };
}

function figuresOf(set: SeriesSet, among: readonly Region[], indicator: string, year: number) {
  return among.flatMap(({ code }) => {
    const point = pointOf(seriesOf(set, code, indicator, "annual"), year);
    return point === undefined ? [] : [{ region: code, point }];
  });
}

function pairsOfYears(points: readonly Point[]): [number, number][] {
  return points.slice(1).flatMap((point, i): [number, number][] => {
    const before = points[i]?.year;
    return before === point.year - 1 ? [[before, point.year]] : [];
  });
}

function synchronyOf(
  set: SeriesSet,
  peers: readonly Region[],
  indicator: Indicator,
  from: number,
  to: number,
): Synchrony {
  const pairs = peers.flatMap(({ code }): [Point, Point][] => {
    const series = seriesOf(set, code, indicator.id, "annual");
    const a = pointOf(series, from);
    const b = pointOf(series, to);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return synchrony(pairs, indicator.decimals, [from, to]);
}
