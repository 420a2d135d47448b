import { unitsAt } from "../model/decimal.ts";
import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { Observation } from "../model/observation.ts";
import { cellsOf } from "./cells.ts";
import { checkResult } from "./check.ts";
import { cellParameters } from "./reference.ts";

/** From the highest to the lowest. */
const MEASURES = ["headcount_ratio", "poverty_gap_index", "poverty_severity_index"] as const;

/**
 * P2 < P1 < P0 for the same region, year and month; a measure that is missing is skipped. Two zeros pass:
 * small figures round to them. Two other equal figures do not: rounding could make them, but no two of
 * those published for 2011–2025 are equal, so a copied column is the likelier cause.
 */
export function povertyOrder(given: Given): CheckResult {
  const [highest, ...rest] = MEASURES.map((indicator) => cellsOf(given.observations, indicator));
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, Observation>(highest);
  for (const cells of rest) {
    for (const [key, lower] of cells) {
      const higher = seen.get(key);
      seen.set(key, lower);
      if (higher === undefined || isBelow(lower, higher)) continue;
      diagnostics.push({
        severity: "error",
        code: "poverty_order",
        row: lower.row,
        parameters: {
          ...cellParameters(lower),
          other_indicator: higher.indicator,
          other_value: higher.value,
          other_file: higher.row.file,
          other_line: higher.row.line,
        },
      });
    }
  }
  return checkResult("poverty_order", diagnostics);
}

function isBelow(lower: Observation, higher: Observation): boolean {
  if (lower.value === 0 && higher.value === 0) return true;
  const decimals = Math.max(lower.decimals, higher.decimals);
  return unitsAt(lower.value, decimals) < unitsAt(higher.value, decimals);
}
