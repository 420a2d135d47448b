import * as Plot from "@observablehq/plot";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { yearlyDirection } from "../model/yearlyDirection.ts";
import { draw, INK, SIZE, type WalkPoint, type Width } from "./canvas.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";

const WAYS = ["falling", "unchanged", "rising"] as const;

/** In each year, how many of the province's districts fell, did not change and rose: P0, and P1 beside it. */
export function synchrony(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = ["headcount_ratio", "poverty_gap_index"].flatMap((id) => {
    const analysis = edition.analyses.indicators.get(id);
    return analysis === undefined || analysis.synchrony.length === 0 ? [] : [analysis];
  });
  if (found[0]?.indicator.id !== "headcount_ratio") return undefined;
  const title = locale.figures.synchrony.title(edition);
  return assemble(sheet, "synchrony", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: found.flatMap((analysis) => data(sheet, analysis)),
  });
}

function data({ edition }: Sheet, { indicator, synchrony: years, spell }: IndicatorAnalysis): Datum[] {
  return [
    ...years.flatMap((each) =>
      WAYS.map((way) => ({
        region: edition.definition.province,
        year: each.to,
        month: spell.points.find(({ year }) => year === each.to)?.month,
        indicator: indicator.id,
        measure: `districts.${way}`,
        from: each.from,
        value: each[way],
        decimals: 0,
        unit: "districts",
        status: "computed" as const,
        intervals: [],
        source: "",
      })),
    ),
    ...spell.points.map((point) => published(edition.definition.focus, indicator.id, indicator.unit, point)),
  ];
}

/** Every year of the main spell, the newest first; the first one has figures and no change. */
function table({ edition, locale }: Sheet, found: readonly IndicatorAnalysis[]): Table {
  const { chart, language, number } = locale;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const short = (analysis: IndicatorAnalysis) =>
    /\((P\d)\)/.exec(analysis.indicator.name[language])?.[1] ?? analysis.indicator.short[language];
  const years = [...new Set(found.flatMap(({ spell }) => spell.points.map(({ year }) => year)))].sort(
    (a, b) => b - a,
  );
  return {
    head: [
      { text: chart.year, numeric: false },
      ...found.flatMap((each) =>
        WAYS.map((way) => ({ text: `${short(each)} ${chart.synchrony[way]}`, numeric: true })),
      ),
      ...found.map((each) => ({ text: `${city}, ${short(each)}`, numeric: true })),
    ],
    rows: years.map((year) => [
      String(year),
      ...found.flatMap(({ synchrony: all }) => {
        const change = all.find(({ to }) => to === year);
        return WAYS.map((way) => (change === undefined ? chart.missing : String(change[way])));
      }),
      ...found.map(({ spell }) => {
        const point = spell.points.find((each) => each.year === year);
        return point === undefined ? chart.missing : number.plain(point.value, point.decimals);
      }),
    ]),
    marked: undefined,
  };
}

const STEP = 24;
const LEFT = 44;
const RIGHT = 78;
/** Rows that a panel's headings take. */
const HEAD = 2.4;

function picture(
  { edition, locale, document }: Sheet,
  found: readonly IndicatorAnalysis[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const { chart, language } = locale;
  const count = wide ? found.length : 1;
  const total = Math.max(...found.flatMap((each) => each.synchrony.map((year) => year.total)));
  const inner = SIZE[width].width - count * (LEFT + RIGHT);
  const districts = (pixels: number) => (pixels * count * total) / inner;
  const panels = found.map((analysis, i) => ({
    analysis,
    x: wide ? i * (total + districts(LEFT + RIGHT)) : 0,
    y: wide ? 0 : found.slice(0, i).reduce((sum, each) => sum + each.synchrony.length + HEAD + 0.7, 0),
  }));
  const points: WalkPoint[] = [];
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const marks = panels.flatMap(({ analysis, x, y }) => {
    const ownText = ({ to, own }: Pick<(typeof rows)[number], "to" | "own">) => {
      const point = analysis.spell.points.find(({ year }) => year === to);
      if (own === undefined || point === undefined) return "";
      const word = own.direction === "unchanged" ? "ownUnchanged" : own.direction;
      return `; ${city}: ${amount(locale, point.value, point.decimals, analysis.indicator.unit)} (${chart.synchrony[word]})`;
    };
    const rows = analysis.synchrony.toReversed().map((each, i) => ({
      ...each,
      y: y + HEAD + i,
      label: analysis.spell.notes.some(({ year }) => year === each.to) ? `${each.to}*` : String(each.to),
      own: yearlyDirection(analysis.spell, analysis.indicator.decimals, each.from, each.to),
    }));
    points.push(
      ...rows.map((row) => ({
        x: x + total / 2,
        y: row.y,
        text: `${analysis.indicator.name[language]}, ${locale.span(row.from, row.to)}, ${chart.districts}: ${WAYS.map((way) => `${chart.synchrony[way]} ${row[way]}`).join(", ")}${ownText(row)}`,
      })),
    );
    const parts = rows.flatMap((row) => {
      const starts = { falling: 0, unchanged: row.falling, rising: row.falling + row.unchanged };
      return WAYS.filter((way) => row[way] > 0).map((way) => ({
        way,
        y: row.y,
        x1: x + starts[way],
        x2: x + starts[way] + row[way],
        text: String(row[way]),
      }));
    });
    return [
      Plot.text([analysis.indicator.name[language]], {
        x,
        y: y + 0.1,
        dx: -LEFT + 8,
        textAnchor: "start",
        text: (name: string) => name,
        fontWeight: 700,
        fill: INK.text,
      }),
      ...(["falling", "rising"] as const).map((way) =>
        Plot.text([chart.synchrony[way]], {
          x: way === "falling" ? x : x + total,
          y: y + 1.45,
          textAnchor: way === "falling" ? "start" : "end",
          text: (word: string) => word,
          fontSize: 12,
          fill: INK.quiet,
        }),
      ),
      Plot.text([edition.regions.get(edition.definition.focus)?.name.replace(" ", "\n") ?? ""], {
        x: x + total,
        y: y + 1.2,
        dx: 10,
        textAnchor: "start",
        text: (name: string) => name,
        fontSize: 12,
        fontWeight: 600,
        fill: INK.focus,
      }),
      Plot.rect(parts, {
        x1: "x1",
        x2: "x2",
        y1: (part) => part.y - 0.38,
        y2: (part) => part.y + 0.38,
        fill: ({ way }) => (way === "falling" ? INK.quiet : way === "rising" ? INK.rule : INK.ground),
      }),
      Plot.rect(rows, {
        x1: x,
        x2: (row) => x + row.total,
        y1: (row) => row.y - 0.38,
        y2: (row) => row.y + 0.38,
        stroke: INK.quiet,
        strokeWidth: 1,
      }),
      Plot.text(parts, {
        x: ({ x1, x2 }) => (x1 + x2) / 2,
        y: "y",
        text: "text",
        fontSize: 11.5,
        fill: ({ way }) => (way === "falling" ? INK.ground : INK.text),
      }),
      Plot.text(rows, {
        x,
        y: "y",
        dx: -LEFT + 8,
        textAnchor: "start",
        text: "label",
        fontSize: 12,
        fill: INK.quiet,
      }),
      Plot.text(
        rows.flatMap((row) => {
          const { own } = row;
          if (own === undefined) return [];
          const { direction, difference } = own;
          const label =
            direction === "unchanged"
              ? chart.synchrony.ownUnchanged
              : `${chart.synchrony[direction]} ${locale.number.magnitude(difference, analysis.indicator.decimals)}`;
          return [{ y: row.y, label }];
        }),
        {
          x: x + total,
          y: "y",
          dx: 10,
          textAnchor: "start",
          text: "label",
          fontSize: 12,
          fontWeight: 600,
          fill: INK.focus,
        },
      ),
    ];
  });
  const bottom = Math.max(...panels.map(({ analysis, y }) => y + HEAD + analysis.synchrony.length));
  return draw(
    document,
    {
      width,
      height: (bottom + 0.2) * STEP,
      margin: { top: 4, right: RIGHT, bottom: 0, left: LEFT },
      x: { domain: [0, count * total + (count - 1) * districts(LEFT + RIGHT)] },
      y: { domain: [-0.5, bottom - 0.3], reverse: true },
      marks,
      points,
    },
    title,
  );
}
