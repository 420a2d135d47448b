import { differenceAt } from "./decimal.ts";
import type { Spell } from "./spell.ts";

/** Which way a figure went, whatever is better. */
export type Direction = "falling" | "unchanged" | "rising";

/**
 * How a spell went between two of its years, by exact published integers.
 *
 * @param decimals as published: a difference of one last place counts
 * @returns the difference in the unit of the spell and its direction; `undefined` if either year has no figure
 */
export function yearlyDirection(
  { points }: Pick<Spell, "points">,
  decimals: number,
  from: number,
  to: number,
): { readonly direction: Direction; readonly difference: number } | undefined {
  const [a, b] = [from, to].map((year) => points.find((point) => point.year === year)?.value);
  if (a === undefined || b === undefined) return undefined;
  const difference = differenceAt(b, a, decimals);
  return { difference, direction: difference < 0 ? "falling" : difference > 0 ? "rising" : "unchanged" };
}
