import type { ImportDiagnostic } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { importError, importRemark, importWarning } from "./importRemarks.ts";

/** A table under one header row. */
export interface NamedColumns {
  /** Headers as they stand there, trimmed; empty where a column has neither a name nor any text. */
  readonly headers: readonly string[];
  readonly rows: readonly DelimitedRow[];
  readonly notes: readonly string[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

const NOTE = /^\W{0,3}(catatan|sumber|source|keterangan|ket|note|notes|footnote)\b/i;

/**
 * Whether a row is an explanation below a table: only its first cell says anything, and no place is named so.
 * Where the first column holds codes, any words there are an explanation.
 */
export function isNoteRow(row: DelimitedRow, hasCodesFirst = false): boolean {
  const [first = "", ...others] = row.cells;
  if (others.some((cell) => cell.trim() !== "")) return false;
  const text = first.trim();
  if (hasCodesFirst && /\p{L}{3}/u.test(text)) return true;
  return NOTE.test(text) || text.length > 80 || /^[-–—*]+$/.test(text) || /^(\*+|\w\))\s/.test(text);
}

/**
 * `rows` as columns with names. Two columns of one name, a column of data without a name, a column of
 * residents' numbers, and a row of another width are errors.
 */
export function namedColumns(
  rows: readonly DelimitedRow[],
  noteSeverity: "warning" | "remark",
): NamedColumns {
  const [header, ...body] = rows;
  if (header === undefined) return { headers: [], rows: [], notes: [], diagnostics: [] };
  const headers = header.cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  const diagnostics: ImportDiagnostic[] = [];
  const firstOf = new Map<string, number>();
  headers.forEach((name, i) => {
    const place = { row: header.line, column: name === "" ? String(i + 1) : name };
    if (name === "") {
      const isFilled = body.some(({ cells }) => (cells[i] ?? "").trim() !== "");
      if (isFilled) diagnostics.push(importError("HEADER_EMPTY", place, { number: i + 1 }));
      return;
    }
    if (/^nik$/i.test(name)) diagnostics.push(importError("SECRET", place));
    const other = firstOf.get(name.toLowerCase());
    if (other === undefined) firstOf.set(name.toLowerCase(), i);
    else diagnostics.push(importError("HEADER_DUP", place, { name, first: other + 1, second: i + 1 }));
  });

  const hasCodesFirst = /^(kode|code|region)\b/i.test((headers[0] ?? "").replace(/_/g, " "));
  const notes: string[] = [];
  const kept: DelimitedRow[] = [];
  const said = noteSeverity === "warning" ? importWarning : importRemark;
  for (const row of body) {
    if (isNoteRow(row, hasCodesFirst)) {
      const text = (row.cells[0] ?? "").trim();
      notes.push(text);
      diagnostics.push(said("NOTE_ROW", { row: row.line }, { found: text.slice(0, 200) }));
      continue;
    }
    if (row.cells.length !== headers.length) {
      const parameters = { found: row.cells.length, wanted: headers.length };
      diagnostics.push(importError("ROW_WIDTH", { row: row.line }, parameters));
      continue;
    }
    kept.push(row);
  }
  return { headers, rows: kept, notes, diagnostics };
}
