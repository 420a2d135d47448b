import * as Plot from "@observablehq/plot";
import type { Datum, Figure } from "../model/figure.ts";
import type { DeterminantRow, Linkage } from "../model/linkage.ts";
import type { YearWindow } from "../model/yearWindow.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, published, type Sheet } from "./parts.ts";

/** The fewest years a base year lies back where relevance is told from one window only. */
const RELEVANCE_YEARS = 5;

/** In how many years each other indicator moved as the headcount ratio did, and its own four answers. */
export function determinants(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const { language, chart } = locale;
  const name = (row: DeterminantRow) =>
    edition.indicators.get(row.linkage.determinant)?.name[language] ?? row.linkage.determinant;
  const rows = edition.analyses.standard.determinants.toSorted((a, b) =>
    name(a).localeCompare(name(b), language),
  );
  if (rows.length === 0) return undefined;
  const title = locale.figures.determinants.title(edition);
  const { columns } = chart.linkage;
  const figure = assemble(sheet, "determinants", {
    picture: {
      wide: picture(sheet, rows, "wide", title),
      narrow: picture(sheet, rows, "narrow", title),
    },
    table: {
      head: [
        { text: columns.indicator, numeric: false },
        { text: columns.agreeing, numeric: true },
        { text: columns.of, numeric: true },
        { text: chart.questions.column.window, numeric: false },
        { text: columns.commonYears, numeric: true },
        { text: columns.class, numeric: false },
        { text: columns.latest, numeric: true },
        { text: chart.year, numeric: false },
        ...(["position", "development", "effectiveness", "relevance"] as const).map((each) => ({
          text: chart.questions.question[each],
          numeric: false,
        })),
      ],
      rows: rows.map((row) => [name(row), ...cells(sheet, row)]),
      marked: undefined,
    },
    data: rows.flatMap((row) => data(sheet, row)),
  });
  return { ...figure, source: chart.linkage.source };
}

function isClassed({ class: word }: Linkage): boolean {
  return word !== "insufficient data" && word !== "no better side";
}

/** One year alone, or the first and the last. */
function windowText({ locale }: Sheet, window: YearWindow | undefined): string {
  if (window === undefined) return "";
  return window[0] === window[1] ? String(window[0]) : locale.span(window[0], window[1]);
}

function cells(sheet: Sheet, { linkage, answers }: DeterminantRow): string[] {
  const { locale } = sheet;
  const { chart, number } = locale;
  const { latest } = answers;
  const counted = isClassed(linkage);
  return [
    counted ? String(linkage.agreeing) : chart.missing,
    counted ? String(linkage.of) : chart.missing,
    windowText(sheet, linkage.window),
    String(linkage.commonYears),
    chart.linkage.classes[linkage.class],
    number.plain(latest.value, latest.decimals),
    locale.period(latest.year, latest.month ?? null),
    positionText(sheet, { linkage, answers }),
    answers.development === undefined
      ? chart.missing
      : `${locale.verdict(answers.development.verdict)} (${windowText(sheet, answers.development.window)})`,
    effectivenessText(sheet, answers),
    relevanceText(sheet, answers),
  ];
}

/** The rank, or how many districts have a figure; then the distance from the province. */
function positionText({ edition, locale }: Sheet, { linkage, answers }: DeterminantRow): string {
  const { chart, number } = locale;
  const { position, againstProvince } = answers;
  const indicator = edition.indicators.get(linkage.determinant);
  const parts: string[] = [];
  if (position !== undefined) {
    const ties = position.ties.map((code) => edition.regions.get(code)?.name ?? code);
    const place =
      position.rank === undefined
        ? chart.questions.rankUnknown(position.known, position.peers)
        : locale.rank(position.rank, position.known, indicator?.polarity ?? 1, ties);
    parts.push(`${place} (${position.window[1]})`);
  }
  if (againstProvince !== undefined) {
    const { gap, window } = againstProvince;
    const province = edition.regions.get(edition.definition.province)?.name ?? "";
    const distance = number.magnitude(gap, indicator?.decimals ?? 2);
    const side =
      gap === 0
        ? chart.questions.asProvince(province)
        : chart.questions[gap < 0 ? "belowProvince" : "aboveProvince"](distance, province);
    parts.push(`${side} (${window[1]})`);
  }
  return parts.length === 0 ? chart.missing : parts.join("; ");
}

function effectivenessText({ locale }: Sheet, { effectiveness }: DeterminantRow["answers"]): string {
  if (effectiveness === undefined || effectiveness.windows.length === 0) return locale.chart.missing;
  return effectiveness.windows
    .map(
      ({ years, class: found, window }) =>
        `${locale.chart.questions.years(years)}: ${locale.chart.questions.effectiveness[found]} (${locale.span(window[0], window[1])})`,
    )
    .join("; ");
}

/** From the base year five years back, or from the earliest there is. */
function relevanceText(sheet: Sheet, { relevance }: DeterminantRow["answers"]): string {
  const { chart } = sheet.locale;
  const found =
    relevance.province.find(({ window }) => window[1] - window[0] === RELEVANCE_YEARS) ??
    relevance.province.find(({ window }) => window[1] - window[0] < RELEVANCE_YEARS);
  if (found === undefined) return chart.missing;
  const pace = found.pace === undefined ? "" : `, ${chart.questions.pace[found.pace.pace]}`;
  return `${chart.questions.direction[found.direction]}${pace} (${windowText(sheet, found.window)})`;
}

function data({ edition }: Sheet, { linkage, answers }: DeterminantRow): Datum[] {
  const { determinant, window, agreeing, of, commonYears } = linkage;
  const region = edition.definition.focus;
  const count = (measure: string, value: number): Datum[] =>
    window === undefined
      ? []
      : [
          {
            region,
            year: window[1],
            from: window[0],
            month: undefined,
            indicator: determinant,
            measure: `linkage.${measure}`,
            value,
            decimals: 0,
            unit: "years",
            status: "computed",
            intervals: [],
            source: "",
          },
        ];
  return [
    published(region, determinant, edition.indicators.get(determinant)?.unit ?? "", answers.latest),
    ...(isClassed(linkage) ? [...count("agreeing", agreeing), ...count("of", of)] : []),
    ...count("common_years", commonYears),
  ];
}

function picture(sheet: Sheet, all: readonly DeterminantRow[], width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { chart, language } = locale;
  const wide = width === "wide";
  const nameOf = ({ linkage: { determinant } }: DeterminantRow) =>
    edition.indicators.get(determinant)?.[wide ? "name" : "short"][language] ?? determinant;
  const fullName = (determinant: string) =>
    edition.indicators.get(determinant)?.name[language] ?? determinant;
  const sorted = all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const groups = [
    { heading: undefined, rows: sorted.filter(({ linkage }) => isClassed(linkage)) },
    { heading: chart.linkage.unclassed, rows: sorted.filter(({ linkage }) => !isClassed(linkage)) },
  ];
  const tall = wide ? 26 : 46;
  const low = wide ? 22 : 24;
  let y = 0;
  const headings: { readonly y: number; readonly text: string }[] = [];
  const rows = groups.flatMap(({ heading, rows: some }) => {
    if (heading !== undefined && some.length > 0) {
      headings.push({ y: y + 20, text: heading });
      y += 36;
    }
    return some.map((row) => {
      const { linkage } = row;
      const isCounted = isClassed(linkage);
      const place = y + (wide ? (isCounted ? tall : low) / 2 : 11);
      y += isCounted ? tall : low;
      const years = windowText(sheet, linkage.window);
      const words = chart.linkage.classes[linkage.class];
      return {
        linkage,
        y: place,
        name: nameOf(row),
        isCounted,
        class: words,
        count: `${chart.linkage.agreed(linkage.agreeing, linkage.of)}, ${years}`,
        // Only what has a better side lacks years; the other says why it has no class.
        common: linkage.class === "no better side" ? words : chart.linkage.common(linkage.commonYears, years),
      };
    });
  });
  const counted = rows.filter(({ isCounted }) => isCounted);
  const others = rows.filter(({ isCounted }) => !isCounted);
  const gap = wide ? 19 : 15;
  const left = wide ? 300 : 4;
  const most = Math.max(0, ...counted.map(({ linkage }) => linkage.of));
  const under = wide ? 0 : 20;
  const dots = counted.flatMap((row) =>
    Array.from({ length: row.linkage.of }, (_, i) => ({
      x: left + 7 + i * gap,
      y: row.y + under,
      isFull: i < row.linkage.agreeing,
    })),
  );
  const beside = left + 7 + most * gap + 4;
  const edge = wide ? 756 : 340;
  const name = { textAnchor: wide ? ("end" as const) : ("start" as const), fontSize: 12.5 };
  const nameAt = wide ? left - 12 : left;
  return draw(
    document,
    {
      width,
      height: y + 8,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
      x: { domain: [0, edge + 4] },
      y: { domain: [0, y + 8], reverse: true },
      marks: [
        Plot.ruleY(
          headings.map((each) => each.y - 14),
          { x1: wide ? 20 : left, x2: edge, stroke: INK.rule },
        ),
        Plot.text(headings, {
          ...name,
          x: nameAt,
          y: "y",
          text: "text",
          fontWeight: 700,
          fill: INK.text,
        }),
        Plot.text(counted, {
          ...name,
          x: nameAt,
          y: "y",
          text: "name",
          fontWeight: wide ? 500 : 650,
          fill: INK.text,
        }),
        Plot.text(others, { ...name, x: nameAt, y: "y", text: "name", fill: INK.quiet }),
        Plot.dot(dots, {
          x: "x",
          y: "y",
          r: wide ? 6 : 5,
          fill: ({ isFull }) => (isFull ? INK.focus : INK.ground),
          stroke: INK.focus,
          strokeWidth: 1.4,
        }),
        Plot.text(counted, {
          x: beside,
          y: (row) => row.y + under,
          textAnchor: "start",
          text: ({ count, class: words }) => (wide ? `${count}: ${words}` : count),
          fontSize: 12,
          fill: INK.quiet,
        }),
        ...(wide
          ? []
          : [
              Plot.text(counted, {
                x: edge,
                y: "y",
                textAnchor: "end",
                text: "class",
                fontSize: 12,
                fill: INK.text,
              }),
            ]),
        Plot.text(others, {
          x: wide ? left : edge,
          y: "y",
          textAnchor: wide ? "start" : "end",
          text: "common",
          fontSize: 12,
          fill: INK.quiet,
        }),
      ],
      points: rows.map((row) => ({
        x: left + 7,
        y: row.isCounted ? row.y + under : row.y,
        text: row.isCounted
          ? `${fullName(row.linkage.determinant)}: ${row.count}, ${row.class}`
          : `${fullName(row.linkage.determinant)}: ${chart.linkage.unclassed.toLowerCase()}, ${row.common}`,
      })),
    },
    title,
  );
}
