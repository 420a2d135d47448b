import { CsvError } from "csv-parse";
import type { ImportDiagnostic } from "../../model/imported.ts";
import { numberedRecords } from "../numberedRecords.ts";
import { importError } from "./importRemarks.ts";

/** One record with the physical line it begins on: a quoted field may hold line breaks. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface DelimitedRows {
  readonly rows: readonly DelimitedRow[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

const SEPARATORS = [",", ";", "\t", "|"] as const;
const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;
const LONGEST_FIELD = 32 * 1024;
/** In letters; a record beyond it is not read to its end. */
const LONGEST_RECORD = 1_000_000;
/** Sixteen digits in a row are as long as a resident's number: never read, never shown. */
const RESIDENT_NUMBER = /(?<![\d.,])\d{16}(?![\d.,])/;
const ACCESS_KEY = /key[/=][0-9a-f]{32}/i;

/**
 * The records of `text` (line ends "\n"), separated by what the first record uses: comma, semicolon, tab or
 * bar. Strict about quotes: nothing after a broken one is read. Rows without any text are left out.
 */
export function delimitedRows(text: string): DelimitedRows {
  const declared = /^sep=(.)\n/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const separator = declared?.[1] ?? separatorOf(body);
  const offset = declared === null ? 0 : 1;
  const columns = separatorsIn(firstRecord(body), separator) + 1;
  if (columns > MOST_COLUMNS) {
    const parameters = { found: columns, limit: MOST_COLUMNS };
    return { rows: [], diagnostics: [importError("TOO_MANY_COLUMNS", { row: 1 }, parameters)] };
  }
  if (isLongerThan(MOST_ROWS, body)) {
    return { rows: [], diagnostics: [importError("TOO_MANY_ROWS", {}, { limit: MOST_ROWS })] };
  }
  const parsed = parsedRows(body, separator, offset);
  if (!("length" in parsed)) return { rows: [], diagnostics: [parsed] };
  return { rows: parsed, diagnostics: limitFaults(parsed) };
}

/** Whether a text has more rows than `limit`, without reading them: line ends outside quotes. */
function isLongerThan(limit: number, text: string): boolean {
  let rows = 1;
  let isQuoted = false;
  for (let i = 0; i < text.length && rows <= limit + 1; i += 1) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === "\n" && !isQuoted && i < text.length - 1) rows += 1;
  }
  // The heading is no row of the table.
  return rows > limit + 1;
}

function parsedRows(text: string, separator: string, offset: number): DelimitedRow[] | ImportDiagnostic {
  try {
    const options = { delimiter: separator, record_delimiter: "\n", max_record_size: LONGEST_RECORD };
    return numberedRecords(text, options)
      .map(({ record, line }) => ({ cells: record, line: line + offset }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    if (error.code === "CSV_MAX_RECORD_SIZE") {
      const parameters = { found: LONGEST_RECORD, limit: LONGEST_FIELD };
      return importError("FIELD_TOO_LONG", { row: lines + offset }, parameters);
    }
    const row = error.code === "CSV_QUOTE_NOT_CLOSED" ? openQuoteLine(text) : lines;
    return importError("CSV_QUOTE", { row: row + offset }, { found: error.code });
  }
}

/** The line on which the last quote was opened. */
function openQuoteLine(text: string): number {
  let line = 1;
  let opened = 1;
  let isQuoted = false;
  for (const character of text) {
    if (character === "\n") line += 1;
    if (character !== '"') continue;
    if (!isQuoted) opened = line;
    isQuoted = !isQuoted;
  }
  return opened;
}

/** The first record that holds text, up to a line break outside quotes. */
function firstRecord(text: string): string {
  const start = text.search(/\S/);
  let isQuoted = false;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === "\n" && !isQuoted) return text.slice(start, i);
  }
  return text.slice(start);
}

function separatorsIn(record: string, separator: string): number {
  let count = 0;
  let isQuoted = false;
  for (const character of record) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) count += 1;
  }
  return count;
}

function separatorOf(text: string): string {
  const record = firstRecord(text);
  const counted = SEPARATORS.map((separator) => ({ separator, count: separatorsIn(record, separator) }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

function limitFaults(rows: readonly DelimitedRow[]): ImportDiagnostic[] {
  const faults: ImportDiagnostic[] = [];
  for (const { cells, line } of rows) {
    if (cells.length > MOST_COLUMNS) {
      const parameters = { found: cells.length, limit: MOST_COLUMNS };
      faults.push(importError("TOO_MANY_COLUMNS", { row: line }, parameters));
    }
    cells.forEach((cell, i) => {
      const place = { row: line, column: String(i + 1) };
      if (cell.length > LONGEST_FIELD) {
        faults.push(importError("FIELD_TOO_LONG", place, { found: cell.length, limit: LONGEST_FIELD }));
      }
      if (RESIDENT_NUMBER.test(cell) || ACCESS_KEY.test(cell)) faults.push(importError("SECRET", place));
    });
  }
  return faults;
}
