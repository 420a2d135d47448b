import { unitsAt } from "../model/decimal.ts";
import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { cellsOf } from "./cells.ts";
import { checkResult } from "./check.ts";
import { openWarnings } from "./dismissals.ts";
import { changeParameters } from "./reference.ts";
import { type YearlyPair, yearlyPairs } from "./yearlyPairs.ts";

/** Percent of the year before, either way. */
const LIMIT = 15;

/** No poverty line moves by more than 15 percent, up or down, from one year to the next. */
export function povertyLineJump(given: Given): CheckResult {
  const lines = cellsOf(given.observations, "poverty_line");
  const warnings = yearlyPairs(given, lines, ["poverty_line"])
    .filter(isJump)
    .map(
      (pair): Diagnostic => ({
        severity: "warning",
        code: "poverty_line_jump",
        row: pair.after.row,
        parameters: {
          ...changeParameters(pair),
          percent: 100 * (pair.after.value / pair.before.value - 1),
          limit: LIMIT,
        },
      }),
    );
  return checkResult("poverty_line_jump", openWarnings(warnings, given.dismissals));
}

function isJump({ before, after }: YearlyPair): boolean {
  const decimals = Math.max(before.decimals, after.decimals);
  const was = unitsAt(before.value, decimals);
  return 100 * Math.abs(unitsAt(after.value, decimals) - was) > LIMIT * was;
}
