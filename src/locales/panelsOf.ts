import type { AccessRow } from "../model/access.ts";
import { roundTicks } from "../model/axisTicks.ts";
import type { Edition } from "../model/edition.ts";
import type { JointMove } from "../model/rateAndNumber.ts";
import type { Point } from "../model/series.ts";
import type { SeriesComparison, YearValue } from "../model/seriesComparison.ts";
import { pointOf } from "../model/seriesSet.ts";

/** The axis of the indices; it holds the 100 and need not begin at zero. */
export function indexTicks({ own, references }: SeriesComparison): number[] {
  const values = [own, ...references].flatMap(({ index }) => index.map(({ value }) => value));
  return ticksAround([100, ...values], 10);
}

/** The axis of the ratios, which need not begin at zero. */
export function ratioTicks({ references }: SeriesComparison): number[] {
  return ticksAround(
    references.flatMap(({ ratios }) => ratios.map(({ value }) => value)),
    0.1,
  );
}

/** The axis of the share of food in percent, which need not begin at zero. */
export function shareTicks(edition: Edition): number[] {
  return ticksAround(
    edition.analyses.lineCompositions.map(({ foodShare }) => foodShare),
    1,
  );
}

/**
 * How many decimals the values of an axis need: none where all are whole.
 *
 * @example tickDecimals([0, 2.5, 5]) // 1
 */
export function tickDecimals(ticks: readonly number[]): number {
  const areWhole = (power: number) =>
    ticks.every((tick) => Math.abs(tick * power - Math.round(tick * power)) < 1e-6);
  return [0, 1, 2].find((decimals) => areWhole(10 ** decimals)) ?? 3;
}

/** Round values around some values; a range of at least `least`, so that no change fills it by being alone. */
function ticksAround(values: readonly number[], least: number): number[] {
  if (values.length === 0) return [0, 1];
  const lowest = Math.min(...values);
  return roundTicks(lowest, Math.max(...values, lowest + least));
}

/** The lowest and the highest of some values with their years; the earlier of equals. */
export function valueExtremes(
  values: readonly YearValue[],
): { readonly lowest: YearValue; readonly highest: YearValue } | undefined {
  const sorted = values.toSorted((a, b) => a.value - b.value || a.year - b.year);
  const lowest = sorted[0];
  const highest = sorted.find(({ value }) => value === sorted.at(-1)?.value);
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}

/** Whether a rate and a number went the same way. */
export function jointDirection({ rate, number }: JointMove): "same_direction" | "opposite" | "one_unchanged" {
  if (rate === number) return "same_direction";
  return rate === 0 || number === 0 ? "one_unchanged" : "opposite";
}

/** The focus's own line in the years whose parts are shown, where it is of the same month. */
export function ownLines(edition: Edition): Point[] {
  const series = edition.analyses.indicators.get("poverty_line")?.series;
  return edition.analyses.lineCompositions.flatMap(({ year, food }) => {
    const point = pointOf(series, year);
    return point !== undefined && point.month === food.month ? [point] : [];
  });
}

/** What is told of an indicator of access beside the province. */
export type AccessSide = "better" | "same" | "worse" | "none" | "not_compared" | "unknown";

/**
 * The side of a row: `none` has no better side, `not_compared` no figure of the province beside it, and of
 * an `unknown` one the focus itself has no figure.
 */
export function accessSide({ points, againstProvince }: AccessRow): AccessSide {
  if (points.length === 0) return "unknown";
  return againstProvince === undefined ? "not_compared" : (againstProvince.side ?? "none");
}
