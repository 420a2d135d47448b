import { unitsAt } from "./decimal.ts";
import type { Spell } from "./spell.ts";

/** Which way a figure went, whatever is better. */
export type Direction = "falling" | "unchanged" | "rising";

/**
 * Which way a spell went between two of its years, by exact published integers.
 *
 * @param decimals as published: a difference of one last place counts
 * @returns `undefined` if either year has no figure
 */
export function yearlyDirection(
  { points }: Pick<Spell, "points">,
  decimals: number,
  from: number,
  to: number,
): Direction | undefined {
  const [a, b] = [from, to].map((year) => points.find((point) => point.year === year)?.value);
  if (a === undefined || b === undefined) return undefined;
  const units = unitsAt(b, decimals) - unitsAt(a, decimals);
  return units < 0 ? "falling" : units > 0 ? "rising" : "unchanged";
}
