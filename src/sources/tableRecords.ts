import { parse } from "csv-parse/sync";

/** A record of a table with the text it was written as, so that everything else can stay to the byte. */
export interface TableRecord {
  readonly fields: readonly string[];
  /** As it stands in the file, with its line end. */
  readonly raw: string;
  /** The physical line it begins on, 1-based. */
  readonly line: number;
}

/** The records of a comma-separated text, header first; joined, their `raw` is the text again. */
export function tableRecords(text: string): TableRecord[] {
  const parsed = parse(text, { raw: true, relax_column_count: true }) as unknown as {
    record: string[];
    raw: string;
  }[];
  let next = 1;
  return parsed.map(({ record, raw }) => {
    const line = next;
    next += raw.match(/\r\n?|\n/g)?.length ?? 0;
    return { fields: record, raw, line };
  });
}

/** Fields as one line of a table; those that need it are quoted. */
export function tableLine(fields: readonly string[]): string {
  const quoted = fields.map((field) =>
    /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(",")}\n`;
}
