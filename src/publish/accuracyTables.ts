import { scoreTable } from "../charts/scoreTable.ts";
import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { Table } from "../model/figure.ts";
import { MARCH } from "../model/month.ts";
import type { NowcastRecord } from "../model/nowcast.ts";

/** Errors are told at the decimals the rates are published with. */
const DECIMALS = 2;

/** The tables of how nowcast, scenario and their competitors did, with n beside every score. */
export function accuracyTables(
  edition: Pick<Edition, "analyses" | "regions" | "definition">,
  locale: Locale,
): { readonly title: string; readonly table: Table }[] {
  const { record, known } = locale.projections;
  const anchor = ({ anchor }: NowcastRecord) =>
    anchor === "march" ? locale.chart.fromMarch : locale.chart.fromSeptember;
  return [
    { title: record.title, table: scoreTable(edition, locale) },
    { title: record.intervals, table: intervalTable(edition, locale) },
    ...edition.analyses.nowcastRecords.map((of) => ({
      title: `${known.byYear}: ${anchor(of)}`,
      table: nowcastTable(of, locale),
    })),
    { title: record.statements, table: statementTable(edition, locale) },
  ];
}

/** How often intervals held, over the province's districts. */
export function intervalTable({ analyses }: Pick<Edition, "analyses">, locale: Locale): Table {
  const { chart, number, projections } = locale;
  const { columns } = projections;
  const percent = (share: number) => `${number.plain(100 * share, 0)}%`;
  return {
    head: [columns.kind, columns.leadTime, columns.level, columns.n, columns.held, columns.width].map(
      (text, i) => ({ text, numeric: i > 2 }),
    ),
    rows: analyses.accuracy.intervals.map(({ competitor, leadTime, level, n, share, meanWidth }) => [
      chart.competitor[competitor],
      chart.yearsAhead(leadTime),
      percent(level),
      number.plain(n, 0),
      percent(share),
      number.plain(meanWidth, DECIMALS),
    ]),
    marked: undefined,
  };
}

/** What earlier editions would have said of the focus, newest first. */
export function statementTable({ analyses }: Pick<Edition, "analyses">, locale: Locale): Table {
  const { chart, number, projections } = locale;
  const { columns } = projections;
  return {
    head: [
      columns.year,
      columns.newest,
      columns.kind,
      columns.said,
      columns.interval,
      columns.cameOut,
      columns.error,
      columns.inside,
    ].map((text, i) => ({ text, numeric: i > 2 && i < 7 })),
    rows: analyses.accuracy.statements
      .toReversed()
      .map(({ origin, competitor, value, intervals, actual }) => {
        const narrow = intervals.find(({ level }) => level === 0.8);
        const inside =
          narrow === undefined ? undefined : narrow.lower <= actual.value && actual.value <= narrow.upper;
        return [
          locale.period(actual.year, MARCH),
          locale.period(origin, MARCH),
          chart.competitor[competitor],
          number.plain(value, actual.decimals),
          narrow === undefined ? chart.missing : locale.range(narrow.lower, narrow.upper, actual.decimals),
          number.plain(actual.value, actual.decimals),
          number.signed(value - actual.value, actual.decimals),
          inside === undefined ? chart.missing : inside ? columns.yes : columns.no,
        ];
      }),
    marked: undefined,
  };
}

/** The nowcast against "the same as last year", year by year, newest first; all years together at the end. */
export function nowcastTable(of: NowcastRecord, locale: Locale): Table {
  const { number, projections } = locale;
  const { columns } = projections;
  const row = (name: string, n: number, error: number, steady: number) => [
    name,
    number.plain(n, 0),
    number.plain(error, DECIMALS),
    number.plain(steady, DECIMALS),
  ];
  const years = of.years.map(({ year }) => year);
  return {
    head: [columns.year, columns.n, columns.error, columns.steadyError].map((text, i) => ({
      text,
      numeric: i > 0,
    })),
    rows: [
      ...of.years
        .toReversed()
        .map(({ year, n, meanAbsoluteError, naiveError }) =>
          row(locale.period(year, MARCH), n, meanAbsoluteError, naiveError),
        ),
      row(locale.span(years[0] ?? 0, years.at(-1) ?? 0), of.n, of.meanAbsoluteError, of.naiveError),
    ],
    marked: of.years.length,
  };
}
