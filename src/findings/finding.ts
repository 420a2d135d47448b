import type { Finding } from "../model/finding.ts";
import type { Month } from "../model/month.ts";
import type { RowReference } from "../model/observation.ts";
import type { Point } from "../model/series.ts";

type Given = Pick<Finding, "id" | "measure" | "indicator" | "region" | "unit" | "decimals"> &
  Partial<Finding>;

/** A finding with everything it does not say left empty, and its rows in order without repeats. */
export function finding(given: Given): Finding {
  return {
    year: null,
    month: null,
    value: null,
    interval: null,
    verdict: null,
    window: null,
    note: null,
    related: [],
    ...given,
    rows: orderedRows(given.rows ?? []),
  };
}

/** A published figure as a finding. */
export function level(id: string, indicator: string, region: string, unit: string, point: Point): Finding {
  return finding({
    id,
    measure: "level",
    indicator,
    region,
    unit,
    decimals: point.decimals,
    year: point.year,
    month: monthOf(point),
    value: point.value,
    rows: [point.row],
  });
}

export function monthOf(point: Point): Month | null {
  return point.month ?? null;
}

/** The unit of a difference: percent becomes percentage points, everything else keeps its unit. */
export function differenceUnit(unit: string): string {
  return unit === "percent" ? "percentage points" : unit;
}

export function rowsOf(points: readonly Point[]): RowReference[] {
  return points.map(({ row }) => row);
}

function orderedRows(rows: readonly RowReference[]): RowReference[] {
  const unique = new Map(rows.map((row) => [`${row.file}:${row.line}`, row]));
  return [...unique.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
