import type { Decimal } from "../../model/decimal.ts";
import type { Point } from "../../model/series.ts";
import { isSevered } from "../../model/spells.ts";
import type { RequiredWay } from "../../model/targetLedgers.ts";
import { requiredWay, type WayMaterial } from "../../projections/requiredWay.ts";

/** A target as it was set: the number and the decimals it was written with. */
export type TargetValue = Pick<Decimal, "value" | "decimals">;

/**
 * What a target in a year would take, or why that is not said: a break that severs lies on the way, or the
 * newest figure stands at the target or on its better side already.
 */
export type PaceAnswer =
  | { readonly status: "open"; readonly way: RequiredWay }
  | { readonly status: "reached"; readonly latest: Point }
  | { readonly status: "severed" };

/**
 * The answer to a target and a year; table and form both ask it.
 *
 * @param year after that of the newest figure
 * @throws RangeError if it is not, or no figure is known
 */
export function paceAnswer(target: TargetValue, year: number, material: WayMaterial): PaceAnswer {
  const { series, polarity } = material;
  const way = requiredWay({ bound: target.value, decimals: target.decimals, by: year }, material);
  if (way === undefined) throw new RangeError(`${year} is not after the newest figure`);
  if (isSevered(series, way.latest.year, year)) return { status: "severed" };
  if (polarity * (way.latest.value - target.value) >= 0) return { status: "reached", latest: way.latest };
  return { status: "open", way };
}
