import type { PeriodMean } from "../model/indicatorAnalysis.ts";
import type { Point } from "../model/series.ts";
import { mean } from "../stats/mean.ts";

/**
 * The mean of `length` consecutive yearly figures ending in `to`, unrounded.
 *
 * @param points of one spell, ascending
 * @returns `undefined` if any of the years is missing
 */
export function periodMean(points: readonly Point[], to: number, length: number): PeriodMean | undefined {
  const from = to - length + 1;
  const inside = points.filter(({ year }) => year >= from && year <= to);
  if (inside.length !== length) return undefined;
  return { from, to, value: mean(inside.map(({ value }) => value)), points: inside };
}
