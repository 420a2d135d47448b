import { requireValues } from "./requireValues.ts";
import type { Scale } from "./scale.ts";

/**
 * Returns the mean squared change from one value to the next, on a scale: how far the series usually
 * moves in one step, squared. The mean change is not taken out.
 *
 * @param values two or more finite numbers in time order at equal steps, in the unit `scale` expects
 * @param scale on which the changes are measured
 * @returns a number in the squared unit of the scale, 0 or more; 0 only for a constant series
 * @throws RangeError if there are fewer than two values or one is not finite
 * @example meanSquaredChange([7, 6.9, 6.6], linearScale) // ≈ 0.05
 */
export function meanSquaredChange(values: readonly number[], scale: Scale): number {
  requireValues(values, 2, "mean squared change");
  const scaled = values.map((value) => scale.forward(value));
  let sum = 0;
  for (const [i, value] of scaled.entries()) {
    if (i > 0) sum += (value - (scaled[i - 1] as number)) ** 2;
  }
  return sum / (values.length - 1);
}
