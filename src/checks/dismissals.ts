import type { Diagnostic, Dismissal } from "../model/diagnostic.ts";

/**
 * Whether `dismissal` covers `warning`: same code and indicator, its region or the beginning of it, and
 * the warning's year (for a change between two years the later one) from the first to the last, both
 * included. Errors cannot be dismissed.
 *
 * @example
 * // region "33*", years [2010, 2012] covers a warning for 3375 in 2012, not in 2013, not for 3475
 */
export function isDismissed(warning: Diagnostic, dismissal: Dismissal): boolean {
  const { region, indicator, year } = warning.parameters;
  if (warning.severity !== "warning" || warning.code !== dismissal.code) return false;
  if (indicator !== dismissal.indicator || typeof region !== "string" || typeof year !== "number")
    return false;
  const [from, to] = dismissal.years;
  return from <= year && year <= to && coversRegion(dismissal.region, region);
}

/** The warnings that no dismissal covers. */
export function openWarnings(
  warnings: readonly Diagnostic[],
  dismissals: readonly Dismissal[],
): Diagnostic[] {
  return warnings.filter((warning) => !dismissals.some((each) => isDismissed(warning, each)));
}

function coversRegion(pattern: string, region: string): boolean {
  return pattern.endsWith("*") ? region.startsWith(pattern.slice(0, -1)) : region === pattern;
}
