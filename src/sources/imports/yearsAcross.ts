import type { ImportDiagnostic, ImportLayout, RawObservation, RawTable } from "../../model/imported.ts";
import { columnLetters } from "./columnLetters.ts";
import { importRemark } from "./importRemarks.ts";
import { longColumnRole } from "./longTable.ts";
import { isNoteRow } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";
import type { SheetRow } from "./sheet.ts";
import { isMonthHeading, isYearHeading } from "./yearHeading.ts";

/** So far down the row of the years is looked for. */
const HIGHEST_HEADER = 20;

const SECTION = /^(kabupaten|kota|regency|municipality|kabupaten ?\/ ?regency|kota ?\/ ?municipality)$/i;

/** A column of values: what its headings say. */
interface ValueColumn {
  readonly index: number;
  readonly year: string;
  readonly month: string;
  readonly title: string;
}

type LabelRole = "code" | "name" | "unit" | "indicator";

/**
 * The table of a sheet with places in rows and years in columns, under titles of indicators that may span
 * several years; `undefined` if no row of years stands above the numbers. Without such titles the lines above
 * the table say what it measures.
 */
export function yearsAcross(rows: readonly SheetRow[], layout: ImportLayout): RawTable | undefined {
  const yearsAt = yearsRow(rows);
  if (yearsAt === undefined) return undefined;
  const years = rows[yearsAt]?.cells ?? [];
  const firstYear = years.findIndex((cell) => isYearHeading(cell?.text ?? ""));
  const isTitleLine = (row: SheetRow) => {
    const texts = new Set(row.cells.map((cell) => cell?.text.trim() ?? "").filter((text) => text !== ""));
    return texts.size === 1 && textAt(row, 0) !== "";
  };
  const above = rows.slice(0, yearsAt);
  const titleLines = above.filter(isTitleLine).map((row) => textAt(row, 0));
  const below = rows.slice(yearsAt + 1);
  const dataAt = below.findIndex((row) => !isHeadingBelow(row, firstYear));
  const data = below.slice(dataAt === -1 ? below.length : dataAt);
  const headings = [...above.filter((row) => !isTitleLine(row)), ...below.slice(0, Math.max(0, dataAt))];
  const columns = valueColumns(years, firstYear, headings);
  const diagnostics: ImportDiagnostic[] = [];
  const labels = labelColumns(
    data,
    [...headings, ...rows.slice(yearsAt, yearsAt + 1)],
    firstYear,
    diagnostics,
  );
  const common = titleLines.join(" ");
  const notes: string[] = columns.every(({ title }) => title !== "") ? titleLines : [];

  const cells = data.flatMap((row): RawObservation[] => {
    const values = columns.map(({ index }) => row.cells[index]);
    const first = row.cells.map((cell) => cell?.text.trim() ?? "").find((text) => text !== "") ?? "";
    if (values.every((cell) => cell === undefined || cell.isSpanned || cell.text.trim() === "")) {
      if (isNoteRow({ cells: [first], line: row.row }) || SECTION.test(first)) {
        notes.push(first);
        diagnostics.push(importRemark("NOTE_ROW", { row: row.row }, { found: first.slice(0, 200) }));
        return [];
      }
    }
    return columns.map(({ index, year, month, title }, i) => {
      const value = values[i];
      const label = (role: LabelRole) => textAt(row, labels.get(role) ?? -1);
      return rawCell({
        regionCode: label("code"),
        regionName: label("name"),
        year,
        month,
        indicator: [label("indicator"), title].filter((text) => text !== "").join(" ") || common,
        value: value === undefined || value.isSpanned ? "" : value.text.trim(),
        unit: label("unit"),
        row: row.row,
        column: columnLetters(index + 1),
        isStoredNumber: value?.kind === "number",
      });
    });
  });
  return { layout, cells, notes, diagnostics };
}

function textAt(row: SheetRow, index: number): string {
  return (row.cells[index]?.text ?? "").replace(/\s+/g, " ").trim();
}

/** The first row that names years and, from its first year on, nothing else; no number stands above it. */
function yearsRow(rows: readonly SheetRow[]): number | undefined {
  for (const [i, { cells }] of rows.slice(0, HIGHEST_HEADER).entries()) {
    const first = cells.findIndex((cell) => isYearHeading(cell?.text ?? ""));
    const later = cells
      .slice(Math.max(first, 0))
      .flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
    if (first > 0 && later.every((text) => text === "" || isYearHeading(text))) return i;
    if (cells.some((cell) => cell?.kind === "number")) return undefined;
  }
  return undefined;
}

/** Whether a row below the years is still heading: numbers of columns in brackets, or words without a label. */
function isHeadingBelow(row: SheetRow, firstYear: number): boolean {
  const own = row.cells.filter((cell) => cell !== undefined && !cell.isSpanned && cell.text.trim() !== "");
  if (own.length > 1 && own.every((cell) => /^\(\d{1,2}\)$/.test(cell?.text.trim() ?? ""))) return true;
  const hasLabel = row.cells.slice(0, firstYear).some((cell) => cell !== undefined && !cell.isSpanned);
  return !hasLabel && own.every((cell) => cell?.kind === "text" && !/^[-–.…]|^\d/.test(cell.text.trim()));
}

function valueColumns(
  years: SheetRow["cells"],
  firstYear: number,
  headings: readonly SheetRow[],
): ValueColumn[] {
  const lastSaid = new Map<SheetRow, string>();
  const columns: ValueColumn[] = [];
  for (let index = firstYear; index < years.length; index++) {
    const year = years[index]?.text.trim() ?? "";
    if (year === "") continue;
    // A title holds for the empty places to its right.
    const said = headings.map((row) => {
      const text = textAt(row, index) || (lastSaid.get(row) ?? "");
      lastSaid.set(row, text);
      return text;
    });
    const words = [...new Set(said)].filter((text) => text !== "" && !/^\(\d{1,2}\)$/.test(text));
    columns.push({
      index,
      year,
      month: words.find(isMonthHeading) ?? "",
      // The lower heading first: a part ("Perkotaan") is never taken for the whole above it.
      title: words
        .filter((text) => !isMonthHeading(text))
        .toReversed()
        .join(": "),
    });
  }
  return columns;
}

/** What the columns before the first year hold: by their headings, or by what stands in them. */
function labelColumns(
  data: readonly SheetRow[],
  headings: readonly SheetRow[],
  firstYear: number,
  diagnostics: ImportDiagnostic[],
): Map<LabelRole, number> {
  const found = new Map<LabelRole, number>();
  for (let index = 0; index < firstYear; index++) {
    const named = headings
      .map((row) => longColumnRole(textAt(row, index)))
      .find((role) => role !== undefined);
    const texts = data.map((row) => textAt(row, index)).filter((text) => text !== "");
    if (texts.length === 0) continue;
    const isCode = texts.every((text) => /^(\d{4}|\d{2}\.\d{2}|\d{7})$/.test(text));
    const isNumbers = texts.every((text) => /^\d+$/.test(text));
    const role = named ?? (isCode ? "code" : isNumbers ? "ignored" : "name");
    if ((role === "code" || role === "name" || role === "unit" || role === "indicator") && !found.has(role)) {
      found.set(role, index);
    } else {
      const name = headings.map((row) => textAt(row, index)).find((text) => text !== "") ?? "";
      diagnostics.push(importRemark("COLUMN_IGNORED", { column: columnLetters(index + 1) }, { name }));
    }
  }
  return found;
}
