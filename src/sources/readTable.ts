import { CsvError } from "csv-parse";
import type { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { RowReference } from "../model/observation.ts";
import type { Files } from "./files.ts";
import { type NumberedRecord, numberedRecords } from "./numberedRecords.ts";
import { readText } from "./readText.ts";

export type Row<Fields> = Fields & { readonly row: RowReference };

/**
 * The rows of a comma-separated file, each checked against `schema` and carrying its line.
 * Strict: the header must hold exactly the schema's columns, every row exactly as many fields.
 *
 * @throws DataError with every fault of the file (`missing_column`, `unknown_column`, `repeated_column`,
 *   `wrong_field_count`, or the code the schema gives a field), naming line, column and what was found;
 *   `broken_row` alone if the quoting is broken, since nothing after it can be read
 */
export function readTable<Fields extends object>(
  files: Files,
  path: string,
  schema: z.ZodObject<z.ZodRawShape, z.core.$strict> & z.ZodType<Fields>,
): Row<Fields>[] {
  const [header, ...records] = parseRecords(readText(files, path), path);
  const faults: Diagnostic[] = headerFaults(path, header?.record ?? [], Object.keys(schema.shape));
  if (faults.length > 0 || header === undefined) throw new DataError(faults);

  const rows: Row<Fields>[] = [];
  for (const { record, line } of records) {
    const row = { file: path, line };
    if (record.length !== header.record.length) {
      const parameters = { found: record.length, wanted: header.record.length };
      faults.push({ severity: "error", code: "wrong_field_count", row, parameters });
      continue;
    }
    const parsed = schema.safeParse(Object.fromEntries(header.record.map((name, i) => [name, record[i]])));
    if (parsed.success) {
      rows.push({ ...parsed.data, row });
      continue;
    }
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? "");
      const found = record[header.record.indexOf(column)] ?? "";
      faults.push({ severity: "error", code: issue.message, row, parameters: { column, found } });
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  return rows;
}

function parseRecords(text: string, path: string): NumberedRecord[] {
  try {
    return numberedRecords(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    throw new DataError([
      { severity: "error", code: "broken_row", row: { file: path, line }, parameters: { found: error.code } },
    ]);
  }
}

function headerFaults(path: string, found: readonly string[], wanted: readonly string[]): Diagnostic[] {
  const fault = (code: string, column: string): Diagnostic => ({
    severity: "error",
    code,
    row: { file: path, line: 1 },
    parameters: { column, wanted: wanted.join(",") },
  });
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => fault("missing_column", name)),
    ...found.filter((name) => !wanted.includes(name)).map((name) => fault("unknown_column", name)),
    ...found.filter((name, i) => found.indexOf(name) !== i).map((name) => fault("repeated_column", name)),
  ];
}
