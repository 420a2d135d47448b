import { differenceAt } from "../model/decimal.ts";
import type { Point } from "../model/series.ts";
import { mean } from "../stats/mean.ts";

/**
 * The mean absolute yearly change between consecutive years of one spell: what is usual for the series.
 *
 * @param points ascending; the change under judgement must not be among them
 * @returns in the unit of the series; `undefined` if no two years are consecutive
 */
export function usualChange(points: readonly Point[], decimals: number): number | undefined {
  const sizes = points.slice(1).flatMap((point, i) => {
    const before = points[i];
    if (before === undefined || before.year !== point.year - 1) return [];
    return [Math.abs(differenceAt(point.value, before.value, decimals))];
  });
  return sizes.length === 0 ? undefined : mean(sizes);
}
