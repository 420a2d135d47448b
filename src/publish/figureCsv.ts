import { printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import type { Datum, Figure } from "../model/figure.ts";
import { csv } from "./csv.ts";

const HEADER = [
  "region",
  "name",
  "year",
  "month",
  "indicator",
  "measure",
  "from_year",
  "value",
  "unit",
  "class",
  "status",
  "lower_80",
  "upper_80",
  "lower_95",
  "upper_95",
  "source",
  "edition",
];

/** A figure's numbers, one a row, as tidy CSV with decimal points: the same file in every language. */
export function figureCsv(figure: Figure, edition: Edition): string {
  return csv(
    HEADER,
    figure.data.map((datum) => [
      datum.region,
      edition.regions.get(datum.region)?.name,
      datum.year,
      datum.month,
      datum.indicator,
      datum.measure ?? "level",
      datum.from,
      printDecimal(datum.value, datum.decimals),
      datum.unit,
      datum.class,
      datum.status,
      ...[0.8, 0.95].flatMap((level) => bounds(datum, level)),
      datum.source,
      edition.definition.id,
    ]),
  );
}

function bounds({ intervals, decimals }: Datum, level: number): (string | undefined)[] {
  const interval = intervals.find((each) => each.level === level);
  return interval === undefined
    ? [undefined, undefined]
    : [printDecimal(interval.lower, decimals), printDecimal(interval.upper, decimals)];
}
