import type { Observation, RowReference } from "../model/observation.ts";

/** What a diagnostic about one cell always says; `month` is empty where the source does not state it. */
export function cellParameters(observation: Observation): {
  region: string;
  year: number;
  month: number | "";
  indicator: string;
  value: number;
} {
  const { region, year, month, indicator, value } = observation;
  return { region, year, month: month ?? "", indicator, value };
}

/**
 * The line of an entry of a table whose model keeps none: they are held in file order, one a line, below
 * the header.
 */
export function entryRow(file: string, index: number): RowReference {
  return { file, line: index + 2 };
}

/** What a diagnostic about a change says: the later figure as the cell, the earlier one as the other. */
export function changeParameters({
  before,
  after,
}: {
  before: Observation;
  after: Observation;
}): Readonly<Record<string, string | number>> {
  return {
    ...cellParameters(after),
    other_year: before.year,
    other_month: before.month ?? "",
    other_value: before.value,
    other_file: before.row.file,
    other_line: before.row.line,
  };
}
