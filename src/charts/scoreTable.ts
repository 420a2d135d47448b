import { scoreAt } from "../locales/findingsOf.ts";
import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { Table } from "../model/figure.ts";

/** Errors are told at the decimals the rates are published with. */
export const DECIMALS = 2;

/** Mean absolute errors of every competitor by lead time: city and districts, with and without the shock. */
export function scoreTable(
  { analyses, regions, definition }: Pick<Edition, "analyses" | "regions" | "definition">,
  { chart, number }: Locale,
): Table {
  const { focus, districts, shockYears } = analyses.accuracy;
  const city = regions.get(definition.focus)?.name ?? "";
  const without = chart.without(shockYears);
  const columns = [focus.all, districts.all, focus.withoutShock, districts.withoutShock];
  const scores = districts.all.toSorted((a, b) => a.leadTime - b.leadTime);
  const leadTimes = [...new Set(scores.map(({ leadTime }) => leadTime))];
  return {
    head: [
      { text: chart.value, numeric: false },
      ...[city, chart.districts, `${city}, ${without}`, `${chart.districts}, ${without}`].flatMap((text) => [
        { text, numeric: true },
        { text: chart.cases, numeric: true },
      ]),
    ],
    rows: scores.map((row) => [
      `${chart.yearsAhead(row.leadTime)}: ${chart.competitor[row.competitor]}`,
      ...columns.flatMap((column) => {
        const score = scoreAt(column, row.competitor, row.leadTime);
        return score === undefined
          ? [chart.missing, "0"]
          : [number.plain(score.meanAbsoluteError, DECIMALS), String(score.n)];
      }),
    ]),
    marked: undefined,
    parts: leadTimes.map((leadTime) => ({
      name: chart.yearsAhead(leadTime),
      first: scores.findIndex((row) => row.leadTime === leadTime),
      last: scores.findLastIndex((row) => row.leadTime === leadTime),
    })),
  };
}
