import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** Nothing in the edition's own file is marked as still to be done. */
export function unfinishedDefinition({ definition: { id, unfinished = [] } }: Given): CheckResult {
  return checkResult(
    "unfinished_definition",
    unfinished.map(({ line, text, isPlaceholder = false }) => ({
      severity: "error",
      code: "unfinished",
      row: { file: `data/editions/${id}.yaml`, line },
      parameters: { found: text, place: isPlaceholder ? "words" : "line" },
    })),
  );
}
