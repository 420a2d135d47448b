import { unitsAt } from "../model/decimal.ts";
import type { Verdict } from "../model/verdict.ts";
import { mannKendall } from "../stats/mannKendall.ts";
import { mean } from "../stats/mean.ts";
import { median } from "../stats/median.ts";

/** The fewest values a direction can be read from. */
export const SHORTEST = 8;

/**
 * What may be said of the past of one comparable spell; two people print the same word.
 *
 * Fewer than eight values are too short to tell. A direction needs all of: exact Mann–Kendall p below
 * .05; p below .10 with the same sign without the first value, and without the last; a net change that,
 * without its largest single step, keeps its sign and exceeds one published unit; and means of the last
 * and first three values that differ the same way by at least the median yearly change.
 * Everything else is "no clear change": absence of evidence is not stability.
 *
 * @param values one per year, ascending, none missing, in the published unit
 * @param decimals published decimals, in which values are compared
 * @example seriesVerdict([8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71, 6.14], 2) // "falling"
 */
export function seriesVerdict(
  values: readonly number[],
  decimals: number,
): Extract<Verdict, "rising" | "falling" | "no clear change" | "too short to tell"> {
  if (values.length < SHORTEST) return "too short to tell";
  const units = values.map((value) => unitsAt(value, decimals));
  const { score, probability } = mannKendall(units);
  const sign = Math.sign(score);
  const holds =
    probability < 0.05 &&
    agrees(units.slice(1), sign) &&
    agrees(units.slice(0, -1), sign) &&
    netWithoutLargestStep(units) * sign > 1 &&
    (mean(units.slice(-3)) - mean(units.slice(0, 3))) * sign >= median(steps(units).map(Math.abs)) &&
    (mean(units.slice(-3)) - mean(units.slice(0, 3))) * sign > 0;
  if (!holds) return "no clear change";
  return sign > 0 ? "rising" : "falling";
}

function agrees(units: readonly number[], sign: number): boolean {
  const { score, probability } = mannKendall(units);
  return probability < 0.1 && Math.sign(score) === sign;
}

function steps(units: readonly number[]): number[] {
  return units.slice(1).map((value, i) => value - (units[i] ?? value));
}

function netWithoutLargestStep(units: readonly number[]): number {
  const all = steps(units);
  const largest = all.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  return all.reduce((sum, step) => sum + step, 0) - largest;
}
