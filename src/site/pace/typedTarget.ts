import { parseDecimal } from "../../model/decimal.ts";
import type { TargetValue } from "./paceAnswer.ts";

/** What is wrong with a typed target. */
export type TypingProblem = "empty" | "not_a_number" | "too_fine" | "out_of_range";

/** Decimals that published rates have; a finer target could not be told from its neighbour. */
const DECIMALS = 2;

/**
 * The percentage someone typed, with a comma or a point, with or without "%", "persen" or "percent".
 *
 * @example typedTarget("5,5") // { value: 5.5, decimals: 1 }
 */
export function typedTarget(text: string): TargetValue | TypingProblem {
  const written = text.trim().replace(/\s*(?:%|persen|percent)$/i, "");
  if (written === "") return "empty";
  const found = parseDecimal(written.replace(/[\u2212\u2013]/, "-").replace(",", "."));
  if (found === undefined) return "not_a_number";
  if (!(found.value > 0 && found.value <= 100)) return "out_of_range";
  return found.decimals > DECIMALS ? "too_fine" : { value: found.value, decimals: found.decimals };
}
