import type { Locale } from "../locales/locale.ts";
import { MINUS } from "../locales/numberFormat.ts";
import type { Edition } from "../model/edition.ts";
import type { Datum, Figure, Table, TablePart } from "../model/figure.ts";
import type { Interval } from "../model/interval.ts";
import { MARCH } from "../model/month.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { descriptionTree } from "./descriptionTree.ts";

/** What every figure is built from. */
export interface Sheet {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly document: Document;
}

/** A published figure as a row of a figure's data. */
export function published(region: string, indicator: string, unit: string, point: Point): Datum {
  return {
    region,
    year: point.year,
    month: point.month,
    indicator,
    value: point.value,
    decimals: point.decimals,
    unit,
    status: "published",
    intervals: [],
    source: point.source,
  };
}

/** A number for a March to come, or a target, as a row of a figure's data. */
export function expected(
  { edition }: Sheet,
  status: Exclude<Datum["status"], "published">,
  row: Pick<Datum, "year" | "value" | "decimals"> & Partial<Pick<Datum, "intervals" | "source">>,
): Datum {
  const indicator = "headcount_ratio";
  return {
    region: edition.definition.focus,
    month: MARCH,
    indicator,
    unit: edition.indicators.get(indicator)?.unit ?? "percent",
    status,
    intervals: [],
    source: "",
    ...row,
  };
}

/** The figure's words and sources around what was drawn. */
export function assemble(
  { edition, locale }: Sheet,
  id: keyof Locale["figures"],
  parts: Pick<Figure, "picture" | "table" | "data">,
  words = locale.figures[id],
): Figure {
  const sources = new Set(parts.data.map(({ source }) => source).filter((source) => source !== ""));
  const computed = parts.data.some(({ status }) => status !== "published" && status !== "target");
  const said = {
    title: words.title(edition),
    subtitle: words.subtitle(edition),
    description: words.description(edition),
    axes: words.axes(edition),
    notes: words.notes(edition).filter((note) => note !== ""),
  };
  return {
    ...parts,
    ...said,
    id,
    howToRead: words.howToRead(edition),
    tree: descriptionTree({ ...said, table: parts.table }, locale),
    source: [
      `${locale.site.sourceBasic} (${locale.site.readThrough})`,
      ...(computed ? [locale.site.computedHere] : []),
    ].join("; "),
    sources: [...sources].sort(),
  };
}

/**
 * A table of years, the newest first, one column per series; a year without a figure says so.
 *
 * @param comparable the comparable stretches of the first column, oldest first, where there are several
 */
export function yearTable(
  locale: Locale,
  columns: readonly { readonly name: string; readonly points: readonly Point[] }[],
  comparable: readonly Pick<Spell, "from" | "to">[] = [],
): Table {
  const years = [...new Set(columns.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => b - a,
  );
  return {
    head: [
      { text: locale.chart.year, numeric: false },
      ...columns.map(({ name }) => ({ text: name, numeric: true })),
    ],
    rows: years.map((year) => {
      const found = columns.map(({ points }) => points.find((point) => point.year === year));
      const month = found.find((point) => point !== undefined)?.month ?? null;
      return [
        locale.period(year, month),
        ...found.map((point) =>
          point === undefined ? locale.chart.missing : locale.number.plain(point.value, point.decimals),
        ),
      ];
    }),
    marked: 0,
    ...(comparable.length < 2 ? {} : { parts: stretches(locale, years, comparable) }),
  };
}

function stretches(
  locale: Locale,
  years: readonly number[],
  comparable: readonly Pick<Spell, "from" | "to">[],
): TablePart[] {
  return comparable.toReversed().map(({ from, to }) => ({
    name: from === to ? String(from) : locale.span(from, to),
    first: years.findIndex((year) => year <= to),
    last: years.findLastIndex((year) => year >= from),
  }));
}

/** A value with its unit and, unlike in prose, its minus: "6,14 persen", "−0,57 poin persen". */
export function amount(locale: Locale, value: number, decimals: number, unit: string): string {
  const minus = locale.number.plain(value, decimals).startsWith(MINUS) ? MINUS : "";
  return `${minus}${locale.quantity(value, unit, decimals)}`;
}

/**
 * What is said of a point of a picture.
 *
 * @param name whose it is, and what it is where that is not plain
 * @example pointText(locale, "Kota Pekalongan", point, "percent") // "Kota Pekalongan, Maret 2025: 6,14 persen"
 */
export function pointText(
  locale: Locale,
  name: string,
  { year, month, value, decimals }: Pick<Point, "year" | "month" | "value" | "decimals">,
  unit: string,
): string {
  return `${name}, ${locale.period(year, month)}: ${amount(locale, value, decimals, unit)}`;
}

/** What is said of the bounds behind an expected value: ", selang 80 persen 5,84–6,12". */
export function boundsText(locale: Locale, intervals: readonly Interval[], decimals: number): string {
  return intervals
    .map(({ level, lower, upper }) =>
      locale.description.interval(Math.round(100 * level), locale.range(lower, upper, decimals)),
    )
    .map((text) => `, ${text}`)
    .join("");
}

/** The points of a spell with an undefined value in missing years, so that a line is cut there. */
export function withGaps(spell: Spell): { readonly year: number; readonly value: number | undefined }[] {
  return Array.from({ length: spell.to - spell.from + 1 }, (_, i) => {
    const year = spell.from + i;
    return { year, value: spell.points.find((point) => point.year === year)?.value };
  });
}
