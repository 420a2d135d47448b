import type { Locale } from "../locales/locale.ts";
import type { Table } from "../model/figure.ts";
import { SET_METHODS, type SeriesSetScore, type SetMethod } from "../model/seriesSetScore.ts";

/** The scores of named sets of series as a table: a row for each method of each set, and all sets pooled. */
export function setTable(scores: readonly SeriesSetScore[], locale: Locale): Table {
  const { number, projections } = locale;
  const { columns, record } = projections;
  const percent = (share: number | undefined) =>
    share === undefined ? locale.chart.missing : `${number.plain(100 * share, 0)}%`;
  const row = (
    name: string,
    method: SetMethod,
    n: number,
    scaled: number,
    relative: number,
    shares: readonly (number | undefined)[],
  ) => [
    `${name}: ${record.setMethod[method]}`,
    number.plain(n, 0),
    number.plain(scaled, 2),
    number.plain(relative, 2),
    ...shares.map(percent),
  ];
  return {
    head: [
      { text: columns.set, numeric: false },
      ...[columns.n, columns.scaled, columns.relative, `${columns.held} (80%)`, `${columns.held} (95%)`].map(
        (text) => ({ text, numeric: true }),
      ),
    ],
    rows: [
      ...scores.flatMap(({ set, n, methods }) =>
        methods.map(({ method, meanAbsoluteScaledError, relative, coverage }) =>
          row(
            record.setName[set],
            method,
            n,
            meanAbsoluteScaledError,
            relative,
            [0.8, 0.95].map((level) => coverage.find((each) => each.level === level)?.share),
          ),
        ),
      ),
      ...pooled(scores).map(({ method, n, scaled, relative, shares }) =>
        row(record.pooled, method, n, scaled, relative, shares),
      ),
    ],
    marked: undefined,
  };
}

/** All sets but the one that is part of another, each origin and lead time counting the same. */
export function pooled(scores: readonly SeriesSetScore[]) {
  const sets = scores.filter(({ set }) => set !== "province_districts_2015");
  const n = sets.reduce((sum, set) => sum + set.n, 0);
  const over = (value: (set: SeriesSetScore) => number) =>
    sets.reduce((sum, set) => sum + set.n * value(set), 0) / n;
  const of = (set: SeriesSetScore, method: SetMethod) => set.methods.find((each) => each.method === method);
  const scaledOf = (method: SetMethod) => over((set) => of(set, method)?.meanAbsoluteScaledError ?? 0);
  return sets.length === 0
    ? []
    : SET_METHODS.map((method) => ({
        method,
        n,
        scaled: scaledOf(method),
        relative: scaledOf(method) / scaledOf("steady"),
        shares: [0.8, 0.95].map((level) =>
          method === "steady"
            ? undefined
            : over((set) => of(set, method)?.coverage.find((each) => each.level === level)?.share ?? 0),
        ),
      }));
}
