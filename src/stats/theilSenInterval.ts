import type { Interval } from "./interval.ts";
import { kendallDistribution } from "./kendallDistribution.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { pairwiseSlopes } from "./pairwiseSlopes.ts";
import { tieSizes } from "./tieSizes.ts";

/**
 * Returns a confidence interval for the Theil–Sen slope between two order statistics of the slopes of all
 * pairs. Without ties the ranks come from the exact distribution of Kendall's score, so the interval covers
 * at least its level; with ties from its normal approximation with tie-corrected variance, with
 * interpolation between slopes. Assumes independent values, as the Mann–Kendall test does.
 *
 * @param years distinct integers, ascending, any spacing
 * @param values one per year, any unit; none missing
 * @param level what the interval is to cover, between 0 and 1; 0.95 unless given
 * @returns bounds in the unit of `values` per year, lower first
 * @throws RangeError if the years are too few for the level (95% needs five without ties), they are not ascending
 *   integers, the lengths differ or a value is not finite
 * @see Hollander & Wolfe (1999), Nonparametric Statistical Methods, section 9.3; Gilbert (1987), Statistical
 *   Methods for Environmental Pollution Monitoring, section 16.5
 * @example theilSenInterval([2018, 2019, 2020, 2021, 2022, 2023, 2024], [6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71]) // ≈ { lower: -0.19, upper: 0.28 }
 */
export function theilSenInterval(
  years: readonly number[],
  values: readonly number[],
  level = 0.95,
): Interval {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`Theil–Sen interval requires a level between 0 and 1, not ${level}`);
  }
  const slopes = pairwiseSlopes(years, values);
  const sizes = tieSizes(values);
  const tied = sizes.length < values.length;
  const rank = tied ? normalRank(sizes, slopes.length, level) : exactRank(sizes, level);
  if (!(rank >= 1)) {
    throw new RangeError(`Theil–Sen interval at level ${level} requires more than ${values.length} years`);
  }
  return { lower: atRank(slopes, rank), upper: atRank(slopes, slopes.length + 1 - rank) };
}

/** The largest rank below which the true slope falls with at most half of 1 − level; 0 if there is none. */
function exactRank(sizes: readonly number[], level: number): number {
  let below = 0;
  let rank = 0;
  for (const probability of kendallDistribution(sizes)) {
    below += probability;
    if (below > (1 - level) / 2) break;
    rank += 1;
  }
  return rank;
}

function normalRank(sizes: readonly number[], slopes: number, level: number): number {
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  let n = 0;
  let ties = 0;
  for (const size of sizes) {
    n += size;
    ties += term(size);
  }
  const deviation = Math.sqrt((term(n) - ties) / 18);
  return (slopes - normalQuantile((1 + level) / 2) * deviation) / 2;
}

/** The slope at a rank, the smallest at 1, with interpolation between whole ranks. */
function atRank(slopes: readonly number[], rank: number): number {
  const below = slopes[Math.floor(rank) - 1] as number;
  const above = slopes[Math.ceil(rank) - 1] as number;
  return below + (rank - Math.floor(rank)) * (above - below);
}
