import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";

/** One promise about the data: looks at everything given, changes nothing. */
export type Check = (given: Given) => CheckResult;

/** The result of the check named `check`: it passes if it found nothing. */
export function checkResult(check: string, diagnostics: readonly Diagnostic[]): CheckResult {
  return { check, outcome: diagnostics.length === 0 ? "pass" : "fail", diagnostics };
}
