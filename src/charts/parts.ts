import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import { MARCH } from "../model/month.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";

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
): Figure {
  const words = locale.figures[id];
  const sources = new Set(parts.data.map(({ source }) => source).filter((source) => source !== ""));
  const computed = parts.data.some(({ status }) => status !== "published" && status !== "target");
  return {
    ...parts,
    id,
    title: words.title(edition),
    subtitle: words.subtitle(edition),
    howToRead: words.howToRead(edition),
    description: words.description(edition),
    axes: words.axes?.(edition) ?? [],
    notes: words.notes(edition).filter((note) => note !== ""),
    source: [
      `${locale.site.sourceBasic} (${locale.site.readThrough})`,
      ...(computed ? [locale.site.computedHere] : []),
    ].join("; "),
    sources: [...sources].sort(),
  };
}

/** A table of years, one column per series; a year without a figure says so. */
export function yearTable(
  locale: Locale,
  columns: readonly { readonly name: string; readonly points: readonly Point[] }[],
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
  };
}

/** The points of a spell with an undefined value in missing years, so that a line is cut there. */
export function withGaps(spell: Spell): { readonly year: number; readonly value: number | undefined }[] {
  return Array.from({ length: spell.to - spell.from + 1 }, (_, i) => {
    const year = spell.from + i;
    return { year, value: spell.points.find((point) => point.year === year)?.value };
  });
}
