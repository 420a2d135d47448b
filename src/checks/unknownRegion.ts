import type { CheckResult } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** Every figure, every conflicting figure and every target is of a region in the table of regions. */
export function unknownRegion(given: Given): CheckResult {
  return checkResult(
    "unknown_region",
    [...given.observations, ...given.conflicts, ...given.targets]
      .filter(({ region }) => !given.regions.has(region))
      .map(({ region, row }) => ({ severity: "error", code: "unknown_region", row, parameters: { region } })),
  );
}
