import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** Every indicator's file is named after its id, and no two files define the same id. */
export function indicatorIds(given: Given): CheckResult {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, { id }] of given.indicators) {
    const file = `data/indicators/${name}.yaml`;
    const row = { file, line: 1 };
    const other_file = files.get(id);
    if (other_file !== undefined) {
      const parameters = { indicator: id, other_file, other_line: 1 };
      diagnostics.push({ severity: "error", code: "duplicate_indicator", row, parameters });
    }
    if (name !== id) {
      const parameters = { indicator: id, name };
      diagnostics.push({ severity: "error", code: "indicator_file_name", row, parameters });
    }
    if (other_file === undefined) files.set(id, file);
  }
  return checkResult("indicator_ids", diagnostics);
}
