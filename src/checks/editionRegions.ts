import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { checkResult } from "./check.ts";

/** The edition's focus, province and country are known, and the focus lies in the province. */
export function editionRegions(given: Given): CheckResult {
  const { id, focus, province, country } = given.definition;
  const row = { file: `data/editions/${id}.yaml`, line: 1 };
  const diagnostics: Diagnostic[] = Object.entries({ focus, province, country })
    .filter(([, region]) => !given.regions.has(region))
    .map(([column, region]) => ({
      severity: "error",
      code: "unknown_edition_region",
      row,
      parameters: { edition: id, column, region },
    }));
  const parent = given.regions.get(focus)?.parent;
  if (given.regions.has(focus) && parent !== province) {
    diagnostics.push({
      severity: "error",
      code: "focus_outside_province",
      row,
      parameters: { edition: id, region: focus, province, parent: parent ?? "" },
    });
  }
  return checkResult("edition_regions", diagnostics);
}
