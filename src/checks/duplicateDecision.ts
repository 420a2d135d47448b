import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** No two decisions of a meeting have the same id. */
export function duplicateDecision({ meetings }: Given): CheckResult {
  return checkResult(
    "duplicate_decision",
    meetings.flatMap(({ decisions = [] }) =>
      decisions.flatMap(({ id, row }, i): Diagnostic[] => {
        const first = decisions.findIndex((other) => other.id === id);
        const line = decisions[first]?.row.line ?? 0;
        return first === i
          ? []
          : [{ severity: "error", code: "duplicate_decision", row, parameters: { id, other_line: line } }];
      }),
    ),
  );
}
