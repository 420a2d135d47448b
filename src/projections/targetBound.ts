import type { Polarity } from "../model/indicator.ts";
import type { Target } from "../model/target.ts";
import type { TargetBound } from "../model/targetLedgers.ts";

/**
 * The bound a target is judged by. A range is met inside it or on its better side, so that its weaker
 * bound decides: the upper where lower is better, the lower where higher is.
 *
 * @returns `undefined` where neither side is better: nothing can meet or miss it
 * @example targetBound({ low: 7, high: 8 }, -1) // { side: "high", value: 8 }
 */
export function targetBound(
  { low, high }: Pick<Target, "low" | "high">,
  polarity: Polarity,
): TargetBound | undefined {
  if (polarity === 0) return undefined;
  if (low === high) return { side: "single", value: low };
  return polarity === -1 ? { side: "high", value: high } : { side: "low", value: low };
}
