import type { LineGapAssumptions, LineGapTotal } from "../model/lineGapTotal.ts";
import type { Point } from "../model/series.ts";
import { normalQuantile } from "../stats/normalQuantile.ts";
import { averageShortfall } from "./averageShortfall.ts";

/**
 * The yearly sum of all gaps to the line as a range: number × average shortfall × months, which is
 * proportional to P1, give or take the sampling error of P1. Its relative variance is
 * (P2 ÷ P1² − 1) · design effect ÷ households, P1 and P2 as shares: P2 is the mean square of the gap whose
 * mean is P1. Line and population are taken as known, gaps of the survey's month as lasting all year.
 *
 * @param figures of one region and year: number in thousand people, P0, P1 and P2 in percent, line in rupiah
 *   a month
 * @returns `undefined` if one is missing, their months differ, or nobody is poor
 * @example lineGapTotal({ 19.49, 6.14, 639402, 0.97, 0.27 }, { households: 627, designEffect: 2.24, level: 0.95, months: 12 }) // Rp9.06–38.19 billion
 */
export function lineGapTotal(
  figures: {
    readonly headcount: Point | undefined;
    readonly headcountRatio: Point | undefined;
    readonly line: Point | undefined;
    readonly gap: Point | undefined;
    readonly severity: Point | undefined;
  },
  assumptions: LineGapAssumptions,
): LineGapTotal | undefined {
  const { headcount, headcountRatio, line, gap, severity } = figures;
  if (
    headcount === undefined ||
    headcountRatio === undefined ||
    line === undefined ||
    gap === undefined ||
    severity === undefined
  )
    return undefined;
  const all = [headcount, headcountRatio, line, gap, severity];
  if (all.some(({ year, month }) => year !== headcount.year || month !== headcount.month)) return undefined;
  if (!(headcountRatio.value > 0 && gap.value > 0)) return undefined;

  const people = 1000 * headcount.value;
  const sum = people * averageShortfall(line.value, gap.value, headcountRatio.value) * assumptions.months;
  const relativeVariance =
    (((100 * severity.value) / gap.value ** 2 - 1) * assumptions.designEffect) / assumptions.households;
  const half = normalQuantile((1 + assumptions.level) / 2) * Math.sqrt(Math.max(0, relativeVariance));
  return {
    window: [headcount.year, headcount.year],
    lower: Math.max(0, sum * (1 - half)),
    upper: sum * (1 + half),
    assumptions,
    rows: all.map(({ row }) => row),
  };
}
