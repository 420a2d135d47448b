import type { FigureName, FigureValue, MovePhrase } from "../locales/statementWords.ts";
import { differenceAt } from "../model/decimal.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { pointOf, seriesOf } from "../model/seriesSet.ts";

/** A published figure with the series it belongs to. */
export interface Known {
  readonly region: RegionCode;
  readonly indicator: string;
  readonly series: Series;
  readonly point: Point;
}

const ROUNDS: readonly Round[] = ["march", "annual", "september"];

/** The figures of a year, March before September; of one month only if `month` is March or September. */
export function figuresOf(
  { series }: Knowledge,
  region: RegionCode,
  indicator: string,
  year: number,
  month?: number | undefined,
): Known[] {
  return ROUNDS.flatMap((round): Known[] => {
    const found = seriesOf(series, region, indicator, round);
    const point = pointOf(found, year);
    if (found === undefined || point === undefined) return [];
    if (month !== undefined && point.month !== undefined && point.month !== month) return [];
    return [{ region, indicator, series: found, point }];
  });
}

/** The newest year a region has a figure for. */
export function newestYear({ series }: Knowledge, region: RegionCode, indicator: string): number | undefined {
  const years = ROUNDS.flatMap(
    (round) => seriesOf(series, region, indicator, round)?.points.at(-1)?.year ?? [],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Years of the main spell of a region's yearly figures, newest first. */
export function mainYears(knowledge: Knowledge, region: RegionCode, indicator: string): number[] {
  const years = ROUNDS.flatMap(
    (round) => seriesOf(knowledge.series, region, indicator, round)?.points.map(({ year }) => year) ?? [],
  );
  return [...new Set(years)].filter((year) => year >= knowledge.start).sort((a, b) => b - a);
}

/** The year of a break that makes two years incomparable, or `undefined` if they may be compared. */
export function breakBetween({ breaks }: Series, from: number, to: number): number | undefined {
  return breaks.findLast(({ severity, year }) => severity !== "catatan" && year > from && year <= to)?.year;
}

/** Two figures of one series. */
export interface Pair {
  readonly from: Known;
  readonly to: Known;
}

/** The figures of one series at two years, for each round that has both. */
export function pairsOf(
  knowledge: Knowledge,
  region: RegionCode,
  indicator: string,
  from: number,
  to: number,
  month?: number | undefined,
): Pair[] {
  return ROUNDS.flatMap((round): Pair[] => {
    const series = seriesOf(knowledge.series, region, indicator, round);
    const [a, b] = [pointOf(series, from), pointOf(series, to)];
    if (series === undefined || a === undefined || b === undefined) return [];
    if (month !== undefined && b.month !== undefined && b.month !== month) return [];
    return [{ from: { region, indicator, series, point: a }, to: { region, indicator, series, point: b } }];
  });
}

export function nameOf(
  knowledge: Knowledge,
  indicator: string,
  region: RegionCode,
  year: number,
  month: number | undefined,
): FigureName | undefined {
  const place = knowledge.regions.get(region);
  return place === undefined ? undefined : { indicator, region: place, year, month };
}

/** A figure as sentences take it. */
export function figureValue(knowledge: Knowledge, { region, indicator, series, point }: Known): FigureValue {
  const place = knowledge.regions.get(region);
  if (place === undefined) throw new RangeError(`unknown region ${region}`);
  return {
    indicator,
    region: place,
    year: point.year,
    month: point.month,
    value: point.value,
    decimals: point.decimals,
    unit: series.unit,
  };
}

/** The difference of two figures, exact at their common decimals, and in percent. */
export function differenceOf({ from, to }: Pair): number {
  return differenceAt(to.point.value, from.point.value, Math.min(from.point.decimals, to.point.decimals));
}

export function moveOf(knowledge: Knowledge, pair: Pair): MovePhrase {
  const [from, to] = [figureValue(knowledge, pair.from), figureValue(knowledge, pair.to)];
  return { from, to, difference: differenceOf(pair), percent: percentOf(pair) };
}

/** The relative change in percent; 0 where the base is 0. */
export function percentOf({ from, to }: Pair): number {
  return from.point.value === 0 ? 0 : 100 * (to.point.value / from.point.value - 1);
}
