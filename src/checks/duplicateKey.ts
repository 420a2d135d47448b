import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { Observation } from "../model/observation.ts";
import { cellKey } from "./cells.ts";
import { checkResult } from "./check.ts";
import { cellParameters } from "./reference.ts";

/** No region, year, month and indicator has two figures, within one observation file or across them. */
export function duplicateKey(given: Given): CheckResult {
  const first = new Map<string, Observation>();
  const diagnostics: Diagnostic[] = [];
  for (const each of given.observations) {
    const key = `${each.indicator} ${cellKey(each.region, each.year, each.month)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, each);
      continue;
    }
    diagnostics.push({
      severity: "error",
      code: "duplicate_key",
      row: each.row,
      parameters: {
        ...cellParameters(each),
        other_value: other.value,
        other_file: other.row.file,
        other_line: other.row.line,
      },
    });
  }
  return checkResult("duplicate_key", diagnostics);
}
