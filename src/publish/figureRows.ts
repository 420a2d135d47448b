import { type Decimal, printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import type { Datum, Figure } from "../model/figure.ts";
import type { FigureColumn } from "../model/figureColumns.ts";

/** A number with the decimals it is printed with, a text, or nothing. */
export type DataCell = Decimal | string | undefined;

export type FigureRow = Readonly<Record<FigureColumn, DataCell>>;

/** A figure's numbers, one a row: what its CSV, its workbook and its JSON hold alike. */
export function figureRows(figure: Figure, edition: Edition): FigureRow[] {
  return figure.data.map((datum) => ({
    region: datum.region,
    name: edition.regions.get(datum.region)?.name,
    year: printed(datum.year, 0),
    month: printed(datum.month ?? undefined, 0),
    indicator: datum.indicator,
    measure: datum.measure ?? "level",
    from_year: printed(datum.from, 0),
    value: printed(datum.value, datum.decimals),
    unit: datum.unit,
    class: datum.class,
    status: datum.status,
    lower_80: bound(datum, 0.8, "lower"),
    upper_80: bound(datum, 0.8, "upper"),
    lower_95: bound(datum, 0.95, "lower"),
    upper_95: bound(datum, 0.95, "upper"),
    source: datum.source === "" ? undefined : datum.source,
    edition: edition.definition.id,
  }));
}

function bound({ intervals, decimals }: Datum, level: number, side: "lower" | "upper"): Decimal | undefined {
  return printed(intervals.find((each) => each.level === level)?.[side], decimals);
}

function printed(value: number | undefined, decimals: number): Decimal | undefined {
  if (value === undefined) return undefined;
  const text = printDecimal(value, decimals);
  return { text, value: Number(text), decimals };
}
