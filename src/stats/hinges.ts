import { ordinaryLeastSquares } from "./ordinaryLeastSquares.ts";

/** What one possible knot adds to a straight line: max(0, year − knot), less its own straight line. */
export type Hinge = {
  readonly knot: number;
  /** The addition at each year, scaled to a sum of squares of 1; at right angles to every straight line. */
  readonly direction: readonly number[];
  /** The square root of the sum of squares before scaling. */
  readonly length: number;
  /** The straight line taken off, from the first year. */
  readonly slope: number;
  readonly intercept: number;
};

/** At least this many years on either side, the knot's own year counting on both. */
const FEWEST_A_SIDE = 3;

/**
 * Returns the hinges of all knots that leave three years on either side. They do not depend on the values, so that
 * a test by permutation computes them once.
 *
 * @param years five or more whole numbers, ascending; years may be missing
 * @returns one hinge for every whole year between the third and the last but two, ascending
 * @throws RangeError if there are fewer than five years or they are not ascending whole numbers
 * @example hingesOf([2020, 2021, 2022, 2023, 2024]).map(({ knot }) => knot) // [2022]
 */
export function hingesOf(years: readonly number[]): Hinge[] {
  const isAscending = years.every(
    (year, i) => Number.isSafeInteger(year) && (i === 0 || year > (years[i - 1] as number)),
  );
  if (years.length < 2 * FEWEST_A_SIDE - 1 || !isAscending) {
    throw new RangeError(`a joinpoint requires five or more ascending whole years, not ${years.join(", ")}`);
  }
  const origin = years[0] as number;
  const times = years.map((year) => year - origin);
  const first = times[FEWEST_A_SIDE - 1] as number;
  const last = times[times.length - FEWEST_A_SIDE] as number;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const knot = first + i;
    const raw = times.map((time) => Math.max(0, time - knot));
    const { slope, intercept } = ordinaryLeastSquares(times, raw);
    const rest = raw.map((height, j) => height - intercept - slope * (times[j] as number));
    const length = Math.sqrt(rest.reduce((sum, each) => sum + each * each, 0));
    return { knot: origin + knot, direction: rest.map((each) => each / length), length, slope, intercept };
  });
}

/**
 * Returns the hinge along which residuals of a straight line reach furthest, and how far: the square of
 * `projection` is what the hinge takes off their sum of squares. The earliest of equal ones.
 *
 * @param hinges one or more
 * @param residuals one per year of the hinges, any unit; a straight line in them has no influence
 * @returns the hinge and the signed projection, in the unit of the residuals
 */
export function bestHinge(
  hinges: readonly Hinge[],
  residuals: readonly number[],
): { hinge: Hinge; projection: number } {
  let best = { hinge: hinges[0] as Hinge, projection: 0 };
  for (const hinge of hinges) {
    let projection = 0;
    for (let i = 0; i < residuals.length; i += 1) {
      projection += (residuals[i] as number) * (hinge.direction[i] as number);
    }
    if (Math.abs(projection) > Math.abs(best.projection)) best = { hinge, projection };
  }
  return best;
}
