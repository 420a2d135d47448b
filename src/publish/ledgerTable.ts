import type { Locale } from "../locales/locale.ts";
import type { Table } from "../model/figure.ts";
import type { ScoredStatement } from "../model/nowcastStatement.ts";
import type { Region, RegionCode } from "../model/region.ts";

/** Statements of the nowcast ledger beside what was published later, the lowest first, the focus marked. */
export function ledgerTable(
  statements: readonly ScoredStatement[],
  regions: ReadonlyMap<string, Region>,
  focus: RegionCode,
  { chart, number, projections }: Locale,
): Table {
  const { columns, now } = projections;
  const ordered = statements.toSorted((a, b) => a.statement.value - b.statement.value);
  const heads = [
    chart.lastPublished,
    chart.nowcast,
    chart.lower80,
    chart.upper80,
    chart.lower95,
    chart.upper95,
    columns.cameOut,
    columns.error,
  ];
  return {
    head: [{ text: chart.region, numeric: false }, ...heads.map((text) => ({ text, numeric: true }))],
    rows: ordered.map(({ statement, before, actual, error }) => [
      regions.get(statement.region)?.name ?? statement.region,
      before === undefined ? chart.missing : number.plain(before.value, before.decimals),
      ...[statement.value, ...statement.intervals.flatMap(({ lower, upper }) => [lower, upper])].map((each) =>
        number.plain(each, statement.decimals),
      ),
      actual === undefined ? now.open : number.plain(actual.value, actual.decimals),
      error === undefined ? "" : number.signed(error, statement.decimals),
    ]),
    marked: ordered.findIndex(({ statement }) => statement.region === focus),
  };
}
