import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** Every figure, every conflicting figure and every target is of a defined indicator. */
export function unknownIndicator(given: Given): CheckResult {
  return checkResult(
    "unknown_indicator",
    [...given.observations, ...given.conflicts, ...given.targets]
      .filter(({ indicator }) => !given.indicators.has(indicator))
      .map(({ indicator, row }) => ({
        severity: "error",
        code: "unknown_indicator",
        row,
        parameters: { indicator },
      })),
  );
}
