import { unitsAt } from "../../model/decimal.ts";
import type { TargetValue } from "./paceAnswer.ts";

/** From one target of the tables to the next, in hundredths, and how many there are. */
const STEP = 25;
const COUNT = 13;

/**
 * Round targets below a figure, the highest first.
 *
 * @param latest in percent
 * @returns multiples of a quarter above 0; fewer than thirteen for a low figure, none for one below a quarter
 * @example steppedTargets(6.14)[0] // { value: 6, decimals: 2 }
 */
export function steppedTargets(latest: number): TargetValue[] {
  const highest = Math.ceil(unitsAt(latest, 2) / STEP) - 1;
  return Array.from({ length: Math.max(0, Math.min(COUNT, highest)) }, (_, i) => ({
    value: ((highest - i) * STEP) / 100,
    decimals: 2,
  }));
}
