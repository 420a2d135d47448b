import { printDecimal } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import type { FactRow } from "./factRows.ts";

/**
 * What a fact says and rests on, as plain data: the finding, and its rows with their values as published.
 * Where the rows stand is left out, so that the content is the same while the figures are.
 */
export function factContent(finding: Finding, rows: readonly FactRow[]) {
  const { id, measure, indicator, region, year, month, value, unit, decimals } = finding;
  const { interval, verdict, window, note, related } = finding;
  return {
    finding: {
      id,
      measure,
      indicator,
      region,
      year,
      month,
      value,
      unit,
      decimals,
      interval,
      verdict,
      window,
      note,
      related,
    },
    rows: rows.map((row) => ({
      region: row.region,
      year: row.year,
      month: row.month,
      indicator: row.indicator,
      value: printDecimal(row.value, row.decimals),
      unit: row.unit,
      source: row.source,
    })),
  };
}
