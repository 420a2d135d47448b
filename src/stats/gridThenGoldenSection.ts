import { goldenSection } from "./goldenSection.ts";

/**
 * Returns where a function of one number is smallest on a grid, refined between the neighbours of the
 * best grid point. Safe for a function with several valleys, as long as each is wider than a step.
 * Of equal values the earliest grid point wins, so the result does not depend on chance.
 *
 * @param objective the function; must return a finite number between the ends of the grid
 * @param grid two or more numbers, ascending; its ends are the bounds
 * @param tolerance how narrow the final bracket is
 * @returns a number between the ends of `grid`
 * @throws RangeError if the grid has fewer than two points
 * @example gridThenGoldenSection((x) => Math.cos(x), [0, 2, 4, 6], 1e-8) // ≈ 3.14159
 */
export function gridThenGoldenSection(
  objective: (x: number) => number,
  grid: readonly number[],
  tolerance: number,
): number {
  if (grid.length < 2) throw new RangeError(`a grid requires at least 2 points, not ${grid.length}`);
  let best = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [i, x] of grid.entries()) {
    const value = objective(x);
    if (value < smallest) {
      smallest = value;
      best = i;
    }
  }
  const lower = grid[Math.max(best - 1, 0)] as number;
  const upper = grid[Math.min(best + 1, grid.length - 1)] as number;
  const refined = goldenSection(objective, lower, upper, tolerance);
  // On a bound the bracket's middle is always a little worse than the bound itself.
  return objective(refined) < smallest ? refined : (grid[best] as number);
}
