import type { ImportDiagnostic } from "../../model/imported.ts";
import type { ComparedCell } from "./comparedCells.ts";
import type { ImportKnowledge } from "./importOptions.ts";
import { importError } from "./importRemarks.ts";

/**
 * Why values that were read cannot be written, whatever the reason given: their indicator has no definition, or they
 * bear another unit than it. One for each indicator, at its first row.
 */
export function importRefusals(
  compared: readonly ComparedCell[],
  { indicators }: Pick<ImportKnowledge, "indicators">,
): ImportDiagnostic[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const told = new Set<string>();
  return compared.flatMap(({ observation: { indicator, unit, row } }) => {
    const wanted = units.get(indicator);
    if (wanted === unit || told.has(indicator)) return [];
    told.add(indicator);
    return wanted === undefined
      ? [importError("NOT_DEFINED", { row }, { indicator })]
      : [importError("UNIT_UNKNOWN", { row }, { found: unit, indicator, wanted })];
  });
}
