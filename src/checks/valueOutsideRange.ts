import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";
import { cellParameters } from "./reference.ts";

/** Every figure lies within its indicator's range, both ends included: catches a lost decimal comma. */
export function valueOutsideRange(given: Given): CheckResult {
  return checkResult(
    "value_outside_range",
    given.observations.flatMap((each) => {
      const range = given.indicators.get(each.indicator)?.range;
      if (range === undefined) return [];
      const [lowest, highest] = range;
      if (lowest <= each.value && each.value <= highest) return [];
      return {
        severity: "error",
        code: "value_outside_range",
        row: each.row,
        parameters: { ...cellParameters(each), lowest, highest },
      };
    }),
  );
}
