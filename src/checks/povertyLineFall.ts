import { unitsAt } from "../model/decimal.ts";
import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { cellsOf } from "./cells.ts";
import { checkResult } from "./check.ts";
import { openWarnings } from "./dismissals.ts";
import { changeParameters } from "./reference.ts";
import { yearlyPairs } from "./yearlyPairs.ts";

/** No poverty line falls from one year to the next: prices do not. */
export function povertyLineFall(given: Given): CheckResult {
  const lines = cellsOf(given.observations, "poverty_line");
  const warnings = yearlyPairs(given, lines, ["poverty_line"])
    .filter(({ before, after }) => {
      const decimals = Math.max(before.decimals, after.decimals);
      return unitsAt(after.value, decimals) < unitsAt(before.value, decimals);
    })
    .map(
      (pair): Diagnostic => ({
        severity: "warning",
        code: "poverty_line_fall",
        row: pair.after.row,
        parameters: changeParameters(pair),
      }),
    );
  return checkResult("poverty_line_fall", openWarnings(warnings, given.dismissals));
}
