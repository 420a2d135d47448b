import { bestHinge, hingesOf } from "./hinges.ts";
import { joinpoint } from "./joinpoint.ts";
import { ordinaryLeastSquares } from "./ordinaryLeastSquares.ts";
import { requireValues } from "./requireValues.ts";

/** Whether a series has shown a break in its slope. */
export type JoinpointTest = {
  /**
   * How much smaller the two pieces make the sum of squares, as a share of what they leave:
   * (line − pieces) / pieces. 0 if nothing is left to explain, infinite if the pieces leave nothing.
   */
  readonly statistic: number;
  /** The share of permutations whose statistic is at least as large; `undefined` below fourteen values. */
  readonly probability: number | undefined;
  /** True only with fourteen values or more and a probability of 0.01 or less. */
  readonly claimsBreak: boolean;
};

/** Below this the best knot is found in noise too often to be looked at. */
const SHORTEST = 14;
/** A strict level, since yearly series wander and the test takes their errors as independent. */
const LARGEST_PROBABILITY = 0.01;

/**
 * Returns the permutation test of a joinpoint: the residuals of the one straight line are put in random
 * order again and again, and the best knot is searched each time, as it was in the series. False is "no
 * break claimed", never "no break". Assumes errors independent of each other: under those about one series
 * in a hundred is claimed to break, but 45 in a hundred random walks of twenty years are.
 *
 * @param years five or more whole numbers, ascending; years may be missing
 * @param values one finite number per year, any unit
 * @param random gives numbers from 0 up to 1, such as `seededRandom(1)`; it decides the orders
 * @param permutations how many orders are tried, 99 or more; the smallest probability is 1 / (permutations + 1)
 * @returns the statistic, its probability and whether a break may be claimed
 * @throws RangeError as `joinpoint`, or if `permutations` is not a whole number of 99 or more
 * @see Kim, Fay, Feuer & Midthune (2000), Statistics in Medicine 19:335–351
 * @example joinpointTest([2018, 2019, 2020, 2021, 2022, 2023], [9, 8, 7, 7, 7, 7.1], seededRandom(1)).claimsBreak // false
 */
export function joinpointTest(
  years: readonly number[],
  values: readonly number[],
  random: () => number,
  permutations = 999,
): JoinpointTest {
  if (!(Number.isInteger(permutations) && permutations >= 99)) {
    throw new RangeError(`joinpoint test requires 99 or more permutations, not ${permutations}`);
  }
  requireValues(values, 5, "joinpoint test");
  const { sumOfSquares, lineSumOfSquares } = joinpoint(years, values);
  // What rounding leaves of a perfect line is nothing to explain.
  const largest = Math.max(...values.map(Math.abs));
  const isLine = lineSumOfSquares <= values.length * (largest * 1e-14) ** 2;
  const statistic = isLine ? 0 : (lineSumOfSquares - sumOfSquares) / sumOfSquares;
  if (values.length < SHORTEST) return { statistic, probability: undefined, claimsBreak: false };
  if (isLine) return { statistic, probability: 1, claimsBreak: false };

  const hinges = hingesOf(years);
  const times = years.map((year) => year - (years[0] as number));
  const { slope, intercept } = ordinaryLeastSquares(times, values);
  const residuals = values.map((value, i) => value - intercept - slope * (times[i] as number));
  const share = (order: readonly number[]) => explainedShare(order, times, hinges);
  // Shares and statistics are in the same order, and shares are finite; equal ones count whatever the rounding.
  const threshold = share(residuals) * (1 - 1e-12);
  let reached = 1;
  for (let i = 0; i < permutations; i += 1) {
    shuffle(residuals, random);
    if (share(residuals) >= threshold) reached += 1;
  }
  const probability = reached / (permutations + 1);
  return { statistic, probability, claimsBreak: probability <= LARGEST_PROBABILITY };
}

/** The share of the squares around their own straight line that the best hinge explains. */
function explainedShare(
  values: readonly number[],
  times: readonly number[],
  hinges: ReturnType<typeof hingesOf>,
): number {
  const { slope, intercept } = ordinaryLeastSquares(times, values);
  let squares = 0;
  for (const [i, value] of values.entries())
    squares += (value - intercept - slope * (times[i] as number)) ** 2;
  return squares === 0 ? 0 : bestHinge(hinges, values).projection ** 2 / squares;
}

/** Puts values in a random order, every order equally likely (Fisher and Yates). */
function shuffle(values: number[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i] as number;
    values[i] = values[j] as number;
    values[j] = kept;
  }
}
