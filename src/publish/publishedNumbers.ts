import { printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import type { Finding } from "../model/finding.ts";
import type { PublishedNumbers } from "../model/publishedRecord.ts";
import { type FactRow, factRows, type RowIndex } from "./factRows.ts";
import { figureCsv } from "./figureCsv.ts";

/** What a report prints, in the order of its text. */
export interface PrintedReport {
  /** Language and name: "id/rakor". */
  readonly name: string;
  readonly values: readonly { readonly finding: string; readonly text: string }[];
}

/**
 * Every number an edition prints: of its findings, its figures and its reports, and the data they rest on.
 *
 * @throws RangeError if a finding rests on a row that was not given
 */
export function publishedNumbers(
  edition: Edition,
  figures: readonly Figure[],
  reports: readonly PrintedReport[],
  index: RowIndex,
): PublishedNumbers {
  const findings = [...edition.findings.values()];
  const rows = findings.flatMap((finding) => factRows(finding.rows, index));
  return {
    findings: sorted(findings.map((finding) => [finding.id, printed(finding)])),
    figures: sorted(
      figures.map((figure) => [figure.id, figureCsv(figure, edition).trimEnd().split("\n").slice(1)]),
    ),
    reports: sorted(
      reports.map(({ name, values }) => [name, values.map(({ finding, text }) => `${finding} ${text}`)]),
    ),
    rows: sorted(rows.map((row) => [rowKey(row), printDecimal(row.value, row.decimals)])),
  };
}

/** What a finding says: its value with interval and unit, or its verdict. */
function printed({ value, decimals, unit, interval, verdict }: Finding): string {
  const number = (each: number) => printDecimal(each, decimals);
  return [
    ...(value === null ? [] : [number(value), unit]),
    ...(interval === null ? [] : [`(${number(interval.lower)} – ${number(interval.upper)})`]),
    ...(verdict === null ? [] : [verdict]),
  ].join(" ");
}

/** What a row of the data is about: "3375 2025-3 headcount_ratio PS01". */
export function rowKey({ region, year, month, indicator, source }: FactRow): string {
  return [region, `${year ?? ""}${month === null ? "" : `-${month}`}`, indicator, source].join(" ");
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
