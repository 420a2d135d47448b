import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";
import { cellParameters } from "./reference.ts";

/** Every figure is in the unit its indicator is defined in. */
export function unitDiffers(given: Given): CheckResult {
  return checkResult(
    "unit_differs",
    given.observations.flatMap((each) => {
      const wanted = given.indicators.get(each.indicator)?.unit;
      if (wanted === undefined || each.unit === wanted) return [];
      return {
        severity: "error",
        code: "unit_differs",
        row: each.row,
        parameters: { ...cellParameters(each), unit: each.unit, wanted },
      };
    }),
  );
}
