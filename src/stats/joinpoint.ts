import { bestHinge, hingesOf } from "./hinges.ts";
import { ordinaryLeastSquares } from "./ordinaryLeastSquares.ts";
import { requireValues } from "./requireValues.ts";

/** Two straight pieces that meet at a knot, beside the one straight line. */
export type Joinpoint = {
  /** The year at which the pieces meet. */
  readonly knot: number;
  /** Change per year up to the knot, in the unit of the values. */
  readonly slopeBefore: number;
  /** Change per year from the knot on. */
  readonly slopeAfter: number;
  /** The height at the knot, in the unit of the values. */
  readonly heightAtKnot: number;
  /** The sum of squared residuals of the two pieces, in the squared unit. */
  readonly sumOfSquares: number;
  /** The same of the one straight line. */
  readonly lineSumOfSquares: number;
};

/**
 * Returns the continuous two-piece line of least squares: the knot is the whole year, with at least three
 * years on either side of it (its own counts on both), that leaves the smallest sum of squares; of equal
 * ones the earliest. There is always a best knot, also in noise: `joinpointTest` says whether to believe it.
 *
 * @param years five or more whole numbers, ascending; years may be missing
 * @param values one finite number per year, any unit
 * @returns the knot, both slopes and the sums of squares with and without it
 * @throws RangeError if there are fewer than five values, one is not finite, or the years are not ascending whole numbers, one per value
 * @see Kim, Fay, Feuer & Midthune (2000), Statistics in Medicine 19:335–351
 * @example joinpoint([2018, 2019, 2020, 2021, 2022, 2023], [9, 8, 7, 7, 7, 7]).knot // 2020
 */
export function joinpoint(years: readonly number[], values: readonly number[]): Joinpoint {
  requireValues(values, 5, "joinpoint");
  if (years.length !== values.length) {
    throw new RangeError(`joinpoint requires one year per value, not ${years.length} for ${values.length}`);
  }
  const hinges = hingesOf(years);
  const origin = years[0] as number;
  const times = years.map((year) => year - origin);
  const line = ordinaryLeastSquares(times, values);
  const lineResiduals = values.map((value, i) => value - line.intercept - line.slope * (times[i] as number));
  const { hinge, projection } = bestHinge(hinges, lineResiduals);
  const bend = projection / hinge.length;
  const slopeBefore = line.slope - bend * hinge.slope;
  const heightAtStart = line.intercept - bend * hinge.intercept;
  let sumOfSquares = 0;
  let lineSumOfSquares = 0;
  for (const [i, residual] of lineResiduals.entries()) {
    lineSumOfSquares += residual * residual;
    sumOfSquares += (residual - projection * (hinge.direction[i] as number)) ** 2;
  }
  return {
    knot: hinge.knot,
    slopeBefore,
    slopeAfter: slopeBefore + bend,
    heightAtKnot: heightAtStart + slopeBefore * (hinge.knot - origin),
    sumOfSquares,
    lineSumOfSquares,
  };
}
