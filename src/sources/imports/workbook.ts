import type { ImportDiagnostic } from "../../model/imported.ts";
import { cellPlace, columnLetters } from "./columnLetters.ts";
import { importError, importWarning } from "./importRemarks.ts";
import { Refusal } from "./refusal.ts";
import { serialDate } from "./serialDate.ts";
import type { MergedRange, Sheet, SheetCell, SheetRow } from "./sheet.ts";
import { type ListedSheet, type WorkbookParts, workbookParts } from "./workbookParts.ts";
import { xmlElements } from "./xmlElements.ts";
import { guardedZip } from "./zipGuard.ts";

const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;
const LONGEST_TEXT = 32 * 1024;

/** More ranges, or ranges of more rows, are no header and are left as they are. */
const MOST_MERGED = 5000;
const HIGHEST_MERGED = 1000;

/** A cell while it is read. */
interface OpenCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
  value: string;
  hasFormula: boolean;
}

/**
 * The visible sheets of a workbook (`.xlsx`). Numbers keep the digits they are stored with, as far as a
 * spreadsheet shows them; formulas are never computed; hidden sheets are never read; nothing outside the file
 * is followed.
 *
 * @param remarks receives what is to be said of the file: `FORMULA`, `FORMULA_NO_VALUE`, `CELL_ERROR`,
 *   `HIDDEN`, `EXTERNAL_LINK`, `ZIP_PATH`
 * @throws Refusal what `guardedZip` throws, `XML_DTD`, `XLSX_CORRUPT`, `TOO_MANY_COLUMNS`, `TOO_MANY_ROWS`
 */
export function readWorkbook(bytes: Uint8Array, remarks: ImportDiagnostic[] = []): Sheet[] {
  const zip = guardedZip(bytes);
  remarks.push(...zip.diagnostics);
  const links = [...zip.names].filter((name) => /(^|\/)externalLinks\/[^/]+\.xml$/i.test(name));
  if (links.length > 0) remarks.push(importWarning("EXTERNAL_LINK", {}, { count: links.length }));
  const parts = workbookParts(zip);
  return parts.sheets.flatMap((listed) => {
    if (listed.isHidden) {
      remarks.push(importWarning("HIDDEN", {}, { what: "sheet", name: listed.name, sheet: listed.name }));
      return [];
    }
    const content = zip.read(listed.part);
    return content === undefined ? [] : [sheetOf(content, listed, parts, remarks)];
  });
}

function sheetOf(
  bytes: Uint8Array,
  listed: ListedSheet,
  parts: WorkbookParts,
  remarks: ImportDiagnostic[],
): Sheet {
  const rows = new Map<number, (SheetCell | undefined)[]>();
  const merged: MergedRange[] = [];
  let rowNumber = 0;
  let columnNumber = 0;
  let cell: OpenCell | undefined;
  let inside: "value" | "text" | undefined;
  let isReading = false;
  const hidden = (what: "row" | "column", name: string) =>
    remarks.push(
      importWarning("HIDDEN", what === "row" ? { row: Number(name) } : { column: name }, {
        what,
        name,
        sheet: listed.name,
      }),
    );

  xmlElements(bytes, listed.part, {
    opens: (name, attributes) => {
      if (name === "row") {
        rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
        columnNumber = 0;
        if (!Number.isInteger(rowNumber) || rowNumber < 1)
          throw new Refusal("XLSX_CORRUPT", { part: listed.part });
        if (isTrue(attributes.hidden)) hidden("row", String(rowNumber));
      } else if (name === "col" && isTrue(attributes.hidden)) {
        hidden("column", columnLetters(Math.min(Number(attributes.min) || 1, MOST_COLUMNS)));
      } else if (name === "c") {
        const place = attributes.r === undefined ? undefined : cellPlace(attributes.r);
        columnNumber = place?.column ?? columnNumber + 1;
        cell = {
          name: attributes.r ?? `${columnLetters(columnNumber)}${rowNumber}`,
          row: place?.row ?? rowNumber,
          column: columnNumber,
          type: attributes.t ?? "n",
          isDate: parts.dateStyles[Number(attributes.s ?? -1)] ?? false,
          value: "",
          hasFormula: false,
        };
      } else if (name === "f" && cell !== undefined) cell.hasFormula = true;
      else if (name === "v") inside = "value";
      else if (name === "rPh") isReading = true;
      else if (name === "t" && !isReading) inside = "text";
      else if (name === "mergeCell") merged.push(...rangeOf(attributes.ref ?? ""));
    },
    closes: (name) => {
      if (name === "v" || name === "t") inside = undefined;
      if (name === "rPh") isReading = false;
      if (name !== "c" || cell === undefined) return;
      put(rows, cell, listed, parts, remarks);
      cell = undefined;
    },
    text: (piece) => {
      if (cell === undefined || inside === undefined) return;
      cell.value += piece;
      if (cell.value.length > LONGEST_TEXT) {
        throw new Refusal(
          "FIELD_TOO_LONG",
          { found: cell.value.length, limit: LONGEST_TEXT },
          { row: cell.row, column: columnLetters(cell.column) },
        );
      }
    },
  });
  spread(rows, merged);
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return { name: listed.name, rows: ordered.map(([row, cells]): SheetRow => ({ row, cells })), merged };
}

function put(
  rows: Map<number, (SheetCell | undefined)[]>,
  cell: OpenCell,
  listed: ListedSheet,
  parts: WorkbookParts,
  remarks: ImportDiagnostic[],
): void {
  const column = columnLetters(cell.column);
  const place = { row: cell.row, column };
  const named = { cell: `${listed.name}!${cell.name}` };
  if (cell.hasFormula) {
    if (cell.value.trim() === "") remarks.push(importError("FORMULA_NO_VALUE", place, named));
    else remarks.push(importWarning("FORMULA", place, named));
  }
  if (cell.type === "e")
    remarks.push(importError("CELL_ERROR", place, { ...named, found: cell.value.slice(0, 40) }));
  const read = readCell(cell, listed, parts);
  if (read.text.trim() === "") return;
  if (cell.column > MOST_COLUMNS) {
    throw new Refusal("TOO_MANY_COLUMNS", { found: cell.column, limit: MOST_COLUMNS, ...named }, place);
  }
  const row = rows.get(cell.row) ?? [];
  rows.set(cell.row, row);
  if (rows.size > MOST_ROWS) throw new Refusal("TOO_MANY_ROWS", { found: rows.size, limit: MOST_ROWS });
  while (row.length < cell.column) row.push(undefined);
  row[cell.column - 1] = read;
}

function readCell(cell: OpenCell, listed: ListedSheet, parts: WorkbookParts): SheetCell {
  const { type, value, isDate } = cell;
  const text = (said: string): SheetCell => ({ text: said, kind: "text", isSpanned: false });
  if (type === "s") {
    const shared = /^\d+$/.test(value.trim()) ? parts.strings[Number(value)] : undefined;
    if (shared === undefined && value.trim() !== "") throw new Refusal("XLSX_CORRUPT", { part: listed.part });
    return text(shared ?? "");
  }
  if (type === "d") return { text: value.slice(0, 10), kind: "date", isSpanned: false };
  if (type !== "n" || value.trim() === "") return text(value);
  if (!/^-?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(value.trim()))
    throw new Refusal("XLSX_CORRUPT", { part: listed.part });
  const date = isDate ? serialDate(Number(value), parts.countsFrom1904) : undefined;
  if (date !== undefined) return { text: date, kind: "date", isSpanned: false };
  return { text: shownDigits(value.trim()), kind: "number", isSpanned: false };
}

/**
 * A stored number with the fifteen digits a spreadsheet shows at most: 8.949999999999999 is what a computer
 * makes of 8.95. Shorter ones stay as they are.
 */
function shownDigits(stored: string): string {
  const digits = stored.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "");
  const number = Number(stored);
  if (number === 0 || !Number.isFinite(number) || (digits.length <= 15 && !/e/i.test(stored))) return stored;
  const places = 14 - Math.floor(Math.log10(Math.abs(number)));
  if (places < 0 || places > 22) return stored;
  return String(Math.round(number * 10 ** places) / 10 ** places);
}

/** Gives each place of a merged range the text of its first cell. */
function spread(rows: Map<number, (SheetCell | undefined)[]>, merged: readonly MergedRange[]): void {
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged.slice(0, MOST_MERGED)) {
    const first = rows.get(firstRow)?.[firstColumn - 1];
    if (first === undefined || first.isSpanned) continue;
    for (let row = firstRow; row <= lastRow; row++) {
      const cells = rows.get(row);
      if (cells === undefined) continue;
      for (let column = firstColumn; column <= Math.min(lastColumn, MOST_COLUMNS); column++) {
        while (cells.length < column) cells.push(undefined);
        cells[column - 1] ??= { ...first, isSpanned: true };
      }
    }
  }
}

function rangeOf(reference: string): MergedRange[] {
  const [from = "", to = ""] = reference.split(":");
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (first === undefined || last === undefined || last.row - first.row > HIGHEST_MERGED) return [];
  return [{ firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column }];
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
