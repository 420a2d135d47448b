import type { StatedNumber } from "./numbers.ts";

/** Indicators whose first figures are revised by a unit of the last decimal. */
const REVISED =
  /^(?:grdp_growth|grdp_per_capita|human_development_index|life_expectancy|mean_years_schooling|expected_years_schooling|unemployment_rate|adjusted_expenditure)$/;

/** How many single units make one unit of the indicator: thousands of people, millions of rupiah. */
export function unitSize(unit: string): number {
  if (unit.startsWith("thousand")) return 1e3;
  return unit.startsWith("million") ? 1e6 : 1;
}

/** A stated number in the unit of an indicator; a bare "21,16" of people is already in thousands. */
export function inUnit(
  number: StatedNumber,
  unit: string,
): { readonly value: number; readonly rounding: number } {
  const size = unitSize(unit);
  if (size > 1 && number.unit === "none" && !number.scaled && number.value < 1000)
    return { value: number.value, rounding: number.rounding };
  return { value: number.value / size, rounding: number.rounding / size };
}

export type Agreement = "exact" | "rounded" | "revised" | "no";

/**
 * Whether a published value is what a number says, at the decimals it is said with and as its hedge allows:
 * "about" gives 2.5 percent more, "nearly" 5 percent below, "more than" and "less than" are taken literally.
 */
export function agreement(
  number: Pick<StatedNumber, "hedge">,
  stated: { readonly value: number; readonly rounding: number },
  published: number,
  decimals: number,
  indicator: string,
): Agreement {
  const epsilon = 1e-9 * Math.max(1, Math.abs(published));
  const gap = Math.abs(stated.value - published);
  // "less than 19.49" is not said of 19.49.
  const isStrict = number.hedge === "less than" || number.hedge === "more than";
  if (gap <= epsilon) return isStrict ? "no" : "exact";
  switch (number.hedge) {
    case "more than":
      return published > stated.value - epsilon && published <= stated.value * 1.5 ? "rounded" : "no";
    case "less than":
      return published < stated.value + epsilon && published >= stated.value / 1.5 ? "rounded" : "no";
    case "nearly":
      return published <= stated.value + epsilon && published >= stated.value * 0.95 ? "rounded" : "no";
    default: {
      const isFine = stated.rounding + epsilon >= 0.5 * 10 ** -decimals;
      // A number rounded to a few digits must still be near: 20.000 is no rounding of 19.490.
      const relative = gap / Math.max(Math.abs(published), epsilon);
      if (isFine && gap <= stated.rounding + epsilon && (relative <= 0.025 || stated.value < 100))
        return "rounded";
      if (number.hedge === "about" && gap <= Math.max(stated.rounding, 0.025 * published) + epsilon)
        return "rounded";
      if (REVISED.test(indicator) && gap <= 1.01 * 10 ** -decimals) return "revised";
      return "no";
    }
  }
}
