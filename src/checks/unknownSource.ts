import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** Every figure, conflicting figure, target, claim, programme, part of a line and import names a source in the table of sources. */
export function unknownSource(given: Given): CheckResult {
  return checkResult(
    "unknown_source",
    [
      ...given.observations,
      ...given.conflicts,
      ...given.targets,
      ...given.claims,
      ...given.programmes,
      ...given.lineParts,
      ...given.imports,
    ]
      .filter(({ source }) => !given.sources.has(source))
      .map(({ source, row }) => ({ severity: "error", code: "unknown_source", row, parameters: { source } })),
  );
}
