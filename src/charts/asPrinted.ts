import { printDecimal } from "../model/decimal.ts";
import type { Interval } from "../model/interval.ts";

interface Expected {
  readonly value: number;
  readonly intervals: readonly Interval[];
}

/**
 * An expected value and its bounds at the decimals they are printed with, so that the picture shows
 * exactly what table and CSV say.
 */
export function asPrinted<Row extends Expected>(row: Row, decimals: number): Row {
  const printed = (value: number) => Number(printDecimal(value, decimals));
  return {
    ...row,
    value: printed(row.value),
    intervals: row.intervals.map((interval) => ({
      ...interval,
      lower: printed(interval.lower),
      upper: printed(interval.upper),
    })),
  };
}
