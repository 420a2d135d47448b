import { differenceAt } from "../model/decimal.ts";
import type { Point } from "../model/series.ts";

/**
 * Later minus earlier figure, exact at the decimals of the coarser of the two. Unlike `change` it asks for
 * no positive base, so that it also holds for growth rates.
 *
 * @example pointDifference(2024: 6.71, 2025: 6.14) // -0.57
 */
export function pointDifference(from: Point, to: Point): number {
  return differenceAt(to.value, from.value, Math.min(from.decimals, to.decimals));
}
