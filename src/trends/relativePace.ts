import type { RelativePace } from "../model/relativePace.ts";

/**
 * Whether a series moved more slowly or faster than a reference that moved the same way.
 * Slower below 0.9, faster above 1.1, similar between: a rule of this project, stated on its method page.
 *
 * @param own first and last value, positive
 * @param reference first and last value over the same years, positive
 * @returns `undefined` if the two moved opposite ways, either did not move, or the reference's relative
 *   change is below one percent
 * @example relativePace([6.71, 6.14], [10.47, 9.48]) // { ratio: 0.894, pace: "slower" }
 */
export function relativePace(
  own: readonly [number, number],
  reference: readonly [number, number],
): RelativePace | undefined {
  const ownChange = Math.log(own[1] / own[0]);
  const referenceChange = Math.log(reference[1] / reference[0]);
  if (Math.abs(referenceChange) < 0.01 || ownChange * referenceChange <= 0) return undefined;
  const ratio = ownChange / referenceChange;
  return { ratio, pace: ratio < 0.9 ? "slower" : ratio > 1.1 ? "faster" : "similar" };
}
