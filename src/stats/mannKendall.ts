import { kendallDistribution } from "./kendallDistribution.ts";
import { kendallScore } from "./kendallScore.ts";
import { requireValues } from "./requireValues.ts";
import { tieSizes } from "./tieSizes.ts";

/**
 * Returns the Mann–Kendall trend test: Kendall's score and its exact two-sided probability, the share of all
 * orders of these values, ties as they are, whose score is at least as far from zero.
 * Assumes independent values; yearly series that wander give small probabilities too often.
 * The smallest probability possible is 0.333 for three values, 0.083 for four, 0.017 for five.
 *
 * @param values three or more finite numbers in time order, any unit and spacing
 * @returns `score`, a whole number, positive when the values rise, and `probability`, above 0 up to 1
 * @throws RangeError if there are fewer than three values or one is not finite
 * @see Mann (1945), Econometrica 13:245–259; Kendall (1970), Rank Correlation Methods
 * @example mannKendall([6.6, 6.75, 7, 7.17, 7.59]) // ≈ { score: 10, probability: 0.01667 }
 */
export function mannKendall(values: readonly number[]): { score: number; probability: number } {
  requireValues(values, 3, "Mann–Kendall test");
  const score = kendallScore(values);
  if (score === 0) return { score, probability: 1 };
  const distribution = kendallDistribution(tieSizes(values));
  const furthest = (distribution.length - 1 - Math.abs(score)) / 2;
  let tail = 0;
  for (const probability of distribution.slice(0, furthest + 1)) tail += probability;
  return { score, probability: Math.min(1, 2 * tail) };
}
