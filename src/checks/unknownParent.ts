import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";
import { entryRow } from "./reference.ts";

/** The parent of every region that has one is itself in the table of regions. */
export function unknownParent(given: Given): CheckResult {
  return checkResult(
    "unknown_parent",
    [...given.regions.values()].flatMap(({ code, parent }, i) =>
      parent === undefined || given.regions.has(parent)
        ? []
        : {
            severity: "error",
            code: "unknown_parent",
            row: entryRow("data/regions.csv", i),
            parameters: { region: code, parent },
          },
    ),
  );
}
