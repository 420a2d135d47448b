import { CsvError } from "csv-parse";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { GivenSeries, SeriesUnit } from "../model/forecast.ts";
import type { Files } from "./files.ts";
import { type NumberedRecord, numberedRecords } from "./numberedRecords.ts";
import { readText } from "./readText.ts";

/** The fewest years a series needs. */
const FEWEST = 3;

const REQUIRED = ["series_id", "year", "value"] as const;
const COLUMNS = [...REQUIRED, "unit"] as const;
type Column = (typeof COLUMNS)[number];

const YEAR = /^-?\d{1,4}$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A series while its rows are read. */
interface Gathered {
  readonly id: string;
  readonly line: number;
  /** Of the first row; `undefined` if that is unknown. */
  readonly unit: SeriesUnit | undefined;
  rows: number;
  readonly points: Map<number, { readonly value: number | undefined; readonly line: number }>;
}

/**
 * The yearly series of a comma-separated file with the columns `series_id,year,value[,unit]`, found by
 * name in any order; other columns and blank lines are passed over. Rows may stand in any order. A unit
 * is `level` or `percent`, `level` if empty or absent. Numbers are plain or scientific, with a decimal
 * point; years are whole numbers of up to four digits. Names are kept exactly as they stand.
 *
 * @returns the series in the order of their first rows, each with its years ascending
 * @throws DataError with every fault of the file: `missing_column`, `repeated_column`, `no_rows`,
 *   `wrong_field_count`, `empty` (a name), and with the name of the series `series_year`, `series_value`,
 *   `series_percent`, `series_unit`, `series_unit_changes`, `series_year_repeated` and, at its first row,
 *   `series_too_short`; `not_utf8` or `broken_row` alone, since nothing after it can be read
 */
export function seriesTable(files: Files, path: string): GivenSeries[] {
  const [header, ...records] = recordsOf(readText(files, path).replace(/^\uFEFF+/, ""), path);
  const names = header?.record ?? [];
  const faults: Diagnostic[] = [];
  const fault = (line: number, code: string, parameters: Diagnostic["parameters"]) => {
    faults.push({ severity: "error", code, row: { file: path, line }, parameters });
  };

  const headerLine = header?.line ?? 1;
  for (const column of REQUIRED) {
    if (!names.includes(column)) fault(headerLine, "missing_column", { column, wanted: REQUIRED.join(",") });
  }
  for (const column of COLUMNS) {
    if (names.indexOf(column) !== names.lastIndexOf(column)) {
      fault(headerLine, "repeated_column", { column, wanted: COLUMNS.join(",") });
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  if (records.length === 0) fault(headerLine, "no_rows", {});

  const places = new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
  const gathered = new Map<string, Gathered>();
  for (const { record, line } of records) {
    if (record.length !== names.length) {
      fault(line, "wrong_field_count", { found: record.length, wanted: names.length });
      continue;
    }
    const field = (column: Column) => record[places.get(column) ?? -1] ?? "";
    const id = field("series_id");
    if (id === "") {
      fault(line, "empty", { column: "series_id", found: id });
      continue;
    }
    const unit = unitOf(field("unit"));
    let series = gathered.get(id);
    if (series === undefined) {
      series = { id, line, unit, rows: 0, points: new Map() };
      gathered.set(id, series);
    }
    series.rows += 1;
    for (const { code, ...parameters } of addRow(series, field, unit, line)) {
      fault(line, code, { series: printable(id), ...parameters });
    }
  }
  for (const { id, line, rows } of gathered.values()) {
    if (rows < FEWEST)
      fault(line, "series_too_short", { series: printable(id), found: rows, wanted: FEWEST });
  }
  if (faults.length > 0)
    throw new DataError(faults.sort((first, second) => first.row.line - second.row.line));

  return [...gathered.values()].map(({ id, unit = "level", points }) => {
    const sorted = [...points].sort(([first], [second]) => first - second);
    return {
      id,
      unit,
      years: sorted.map(([year]) => year),
      values: sorted.map(([, { value }]) => value as number),
    };
  });
}

/** Adds a row to its series; returns the codes and parameters of what is wrong with it. */
function addRow(
  series: Gathered,
  field: (column: Column) => string,
  unit: SeriesUnit | undefined,
  line: number,
): { code: string; [parameter: string]: string | number }[] {
  const faults: { code: string; [parameter: string]: string | number }[] = [];
  const yearText = field("year");
  const valueText = field("value");
  if (unit === undefined) {
    faults.push({ code: "series_unit", found: printable(field("unit")) });
  } else if (series.unit !== undefined && unit !== series.unit) {
    faults.push({ code: "series_unit_changes", found: unit, wanted: series.unit, other_line: series.line });
  }
  const number = NUMBER.test(valueText) ? Number(valueText) : Number.NaN;
  const value = Number.isFinite(number) ? number : undefined;
  if (value === undefined) {
    faults.push({ code: "series_value", year: printable(yearText), found: printable(valueText) });
  } else if (unit === "percent" && (value < 0 || value > 100)) {
    faults.push({ code: "series_percent", year: printable(yearText), found: printable(valueText) });
  }
  if (!YEAR.test(yearText)) {
    faults.push({ code: "series_year", found: printable(yearText) });
    return faults;
  }
  const year = Number(yearText);
  const earlier = series.points.get(year);
  if (earlier === undefined) series.points.set(year, { value, line });
  else faults.push({ code: "series_year_repeated", year, other_line: earlier.line });
  return faults;
}

function unitOf(text: string): SeriesUnit | undefined {
  if (text === "" || text === "level") return "level";
  return text === "percent" ? "percent" : undefined;
}

/** Text from outside on one line of a message: control and direction characters visible, at most 60 letters. */
function printable(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return visible.length > 60 ? `${[...visible].slice(0, 60).join("")}…` : visible;
}

function recordsOf(text: string, path: string): NumberedRecord[] {
  try {
    const numbered = numberedRecords(text, { record_delimiter: ["\r\n", "\n", "\r"] });
    return numbered.filter(({ record }) => record.length > 1 || record[0]?.trim() !== "");
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    throw new DataError([
      { severity: "error", code: "broken_row", row: { file: path, line }, parameters: { found: error.code } },
    ]);
  }
}
