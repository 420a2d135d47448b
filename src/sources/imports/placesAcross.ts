import type { ImportDiagnostic, ImportLayout, RawTable } from "../../model/imported.ts";
import { columnLetters } from "./columnLetters.ts";
import { importRemark } from "./importRemarks.ts";
import { rawCell } from "./rawCell.ts";
import type { SheetRow } from "./sheet.ts";
import { isYearHeading } from "./yearHeading.ts";

/** So far down the row of the places is looked for. */
const HIGHEST_HEADER = 20;

const PLACE = /^(kota|kab\.?|kabupaten)\s+[^\s/]/i;
const OVER_PLACES = /^(kabupaten|kab\.?|regency)\s*\/\s*(kota|municipality|city)/i;

/**
 * The table of a sheet with places in columns and years or indicators in rows; `undefined` if no row names at
 * least two places. Where a merged heading says which columns are places, the others are left out.
 */
export function placesAcross(rows: readonly SheetRow[], layout: ImportLayout): RawTable | undefined {
  const at = rows
    .slice(0, HIGHEST_HEADER)
    .findIndex(({ cells }) => cells.filter((cell) => PLACE.test(cell?.text.trim() ?? "")).length >= 2);
  const places = rows[at];
  if (places === undefined) return undefined;
  const above = rows.slice(0, at);
  const isNamedPlace = (index: number) =>
    above.some((row) => OVER_PLACES.test(row.cells[index]?.text.trim() ?? ""));
  const candidates = places.cells.flatMap((cell, index) =>
    index > 0 && cell !== undefined && !cell.isSpanned && cell.text.trim() !== "" ? [index] : [],
  );
  const named = candidates.filter(isNamedPlace);
  const columns = named.length > 0 ? named : candidates;
  const lines = above.flatMap(({ cells }) => {
    const texts = new Set(cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()])));
    return texts.size === 1 ? [...texts] : [];
  });
  const years = new Set(lines.flatMap((line) => line.match(/\b(?:19|20)\d\d\b/g) ?? []));
  const commonYear = years.size === 1 ? ([...years][0] ?? "") : "";

  const notes = [...lines];
  const diagnostics: ImportDiagnostic[] = [];
  const cells = rows.slice(at + 1).flatMap((row) => {
    const label = row.cells[0]?.text.trim() ?? "";
    if (columns.every((index) => (row.cells[index]?.text ?? "").trim() === "")) {
      notes.push(label);
      diagnostics.push(importRemark("NOTE_ROW", { row: row.row }, { found: label.slice(0, 200) }));
      return [];
    }
    const isYear = isYearHeading(label);
    return columns.map((index) => {
      const cell = row.cells[index];
      return rawCell({
        regionName: places.cells[index]?.text.trim() ?? "",
        year: isYear ? label : commonYear,
        indicator: isYear ? lines.join(" ") : label,
        value: cell === undefined || cell.isSpanned ? "" : cell.text.trim(),
        row: row.row,
        column: columnLetters(index + 1),
        isStoredNumber: cell?.kind === "number",
      });
    });
  });
  return { layout, cells, notes, diagnostics };
}
