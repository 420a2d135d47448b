import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** No decision is due or done before the meeting that made it. */
export function decisionDays({ meetings }: Given): CheckResult {
  return checkResult(
    "decision_days",
    meetings.flatMap(({ date, decisions = [] }) =>
      decisions.flatMap(({ id, due, done, row }): Diagnostic[] =>
        [
          { code: "due_before_meeting", found: due },
          { code: "done_before_meeting", found: done },
        ].flatMap(({ code, found }) =>
          found === undefined || found >= date
            ? []
            : [{ severity: "error" as const, code, row, parameters: { id, found, date } }],
        ),
      ),
    ),
  );
}
