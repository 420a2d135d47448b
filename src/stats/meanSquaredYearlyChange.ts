import { requireValues } from "./requireValues.ts";
import type { Scale } from "./scale.ts";

/**
 * Returns the mean squared change of one year, on a scale, also where years are missing: each squared
 * change is divided by the years it took, as for a series whose yearly changes are independent.
 * Without a missing year it is `meanSquaredChange`.
 *
 * @param years two or more whole numbers, ascending; years may be missing
 * @param values one finite number per year, in the unit `scale` expects
 * @param scale on which the changes are measured
 * @returns a number in the squared unit of the scale, per year, 0 or more
 * @throws RangeError if there are fewer than two values, one is not finite, the lengths differ or the years do not ascend
 * @example meanSquaredYearlyChange([2020, 2021, 2025], [7, 6, 8], linearScale) // 1
 */
export function meanSquaredYearlyChange(
  years: readonly number[],
  values: readonly number[],
  scale: Scale,
): number {
  requireValues(values, 2, "mean squared yearly change");
  if (years.length !== values.length) {
    throw new RangeError(
      `mean squared yearly change requires one year per value, not ${years.length} for ${values.length}`,
    );
  }
  let sum = 0;
  let before = scale.forward(values[0] as number);
  for (let i = 1; i < values.length; i += 1) {
    const distance = (years[i] as number) - (years[i - 1] as number);
    if (!(distance > 0)) {
      throw new RangeError(`mean squared yearly change requires ascending years, not ${years.join(", ")}`);
    }
    const value = scale.forward(values[i] as number);
    sum += (value - before) ** 2 / distance;
    before = value;
  }
  return sum / (values.length - 1);
}
