import type { Options } from "csv-parse";
import { parse } from "csv-parse/sync";

/** The fields of one record with the physical line it begins on: a quoted field may hold line breaks. */
export interface NumberedRecord {
  readonly record: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/**
 * The records of a delimited text, header first, each with its line. Records may differ in length.
 *
 * @throws CsvError where the quoting is broken
 * @example numberedRecords('a,b\n"x\ny",1\nz,2\n').map(({ line }) => line) // [1, 2, 4]
 */
export function numberedRecords(text: string, options: Options = {}): NumberedRecord[] {
  const records = parse(text, { ...options, relax_column_count: true }) as unknown as string[][];
  let next = 1;
  return records.map((record) => {
    const line = next;
    next += 1;
    for (const field of record) next += lineBreaksIn(field);
    return { record, line };
  });
}

function lineBreaksIn(field: string): number {
  return /[\r\n]/.test(field) ? (field.match(/\r\n?|\n/g)?.length ?? 0) : 0;
}
