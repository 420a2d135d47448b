import { meanAbsoluteError } from "./meanAbsoluteError.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns the mean absolute error in units of the usual yearly change (MASE); smaller is better,
 * 1 is as good as "same as last year" was one step ahead within the history.
 *
 * @param errors actual minus projected, one or more, in the unit of `history`
 * @param history what the projection knew, in time order, two values or more
 * @returns a number without unit, 0 or more
 * @throws RangeError if there is too little data, a value is not finite, or `history` never changes
 * @see Hyndman & Koehler (2006), Int. J. Forecasting 22:679–688
 * @example meanAbsoluteScaledError([0.3, -0.1], [7, 6.8, 7]) // ≈ 1
 */
export function meanAbsoluteScaledError(errors: readonly number[], history: readonly number[]): number {
  requireValues(history, 2, "mean absolute scaled error");
  const changes = history.slice(1).map((value, i) => value - (history[i] as number));
  const usualChange = meanAbsoluteError(changes);
  if (usualChange === 0) {
    throw new RangeError("mean absolute scaled error requires a history that changes, not a constant one");
  }
  return meanAbsoluteError(errors) / usualChange;
}
