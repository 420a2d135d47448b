import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import {
  type Answer,
  type AnswerNumber,
  answersOf,
  type MeasureAnswers,
  QUESTIONS,
} from "../locales/fourAnswers.ts";
import type { Locale } from "../locales/locale.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import { draw, INK, SIZE, type WalkPoint } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";
import { wrapped } from "./wrapped.ts";

const LINE = 16;

/** Between two answers to one question. */
const GAP = 4;

/** Rate, number, depth and severity, each with its four answers and their windows; nothing is added up. */
export function fourQuestions(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const measures = answersOf(edition, locale);
  if (measures.length === 0) return undefined;
  const title = locale.figures.four_questions.title(edition);
  return assemble(sheet, "four_questions", {
    picture: {
      wide: draw(sheet.document, wide(locale, measures), title),
      narrow: draw(sheet.document, narrow(locale, measures), title),
    },
    table: table(locale, measures),
    data: measures.flatMap((measure) => dataOf(sheet, measure)),
  });
}

function table({ chart, number, span, unit }: Locale, measures: readonly MeasureAnswers[]): Table {
  const { column, newest, none, question } = chart.questions;
  const uncounted = chart.composition.none;
  const counted = (found: AnswerNumber | undefined) =>
    found === undefined ? uncounted : String(found.value);
  return {
    head: [
      { text: column.measure, numeric: false },
      { text: column.window, numeric: false },
      { text: column.answer, numeric: false },
      { text: column.number, numeric: true },
      { text: column.unit, numeric: false },
      { text: column.count, numeric: true },
      { text: column.outOf, numeric: true },
    ],
    rows: measures.flatMap(({ name, latest, indicator, missing, answers }) => [
      [
        name,
        String(latest.year),
        [newest(latest.year), ...missing].join("; "),
        number.plain(latest.value, latest.decimals),
        unit(indicator.unit),
        uncounted,
        uncounted,
      ],
      ...answers.map(({ about, window, text, datum, count }) => [
        `${name}: ${question[about]}`,
        window === undefined ? none : window[0] === window[1] ? String(window[0]) : span(...window),
        text,
        datum === undefined ? none : number.plain(datum.value, datum.decimals),
        datum === undefined ? none : datum.said,
        counted(count?.some),
        counted(count?.of),
      ]),
    ]),
    marked: undefined,
  };
}

function dataOf({ edition }: Sheet, { indicator, latest, answers }: MeasureAnswers): Datum[] {
  const { focus } = edition.definition;
  return [
    published(focus, indicator.id, indicator.unit, latest),
    ...answers.flatMap(({ window, datum, count, ties }): Datum[] => {
      if (window === undefined) return [];
      const [from, year] = window;
      const row = (region: string, found: AnswerNumber | undefined): Datum[] => {
        if (found === undefined) return [];
        const { measure, value, decimals, unit } = found;
        return [
          {
            region,
            year,
            ...(from === year ? {} : { from }),
            month: latest.month,
            indicator: indicator.id,
            measure,
            value,
            decimals,
            unit,
            ...(found.class === undefined ? {} : { class: found.class }),
            status: "computed",
            intervals: [],
            source: "",
          },
        ];
      };
      return [
        ...[focus, ...ties].flatMap((region) => row(region, datum)),
        ...row(focus, count?.some),
        ...row(focus, count?.of),
      ];
    }),
  ];
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: "heading" | "text" | "quiet" | "own";
}

/** Lines of text in their styles. */
function set(lines: readonly Line[]): Markish[] {
  const styles = {
    heading: { fontWeight: 700, fontSize: 13, fill: INK.text },
    own: { fontWeight: 700, fontSize: 13, fill: INK.focus },
    text: { fontWeight: 400, fontSize: 12, fill: INK.text },
    quiet: { fontWeight: 600, fontSize: 12, fill: INK.quiet },
  } as const;
  return (["heading", "own", "text", "quiet"] as const).map((style) =>
    Plot.text(
      lines.filter((line) => line.style === style),
      { x: "x", y: "y", text: "text", textAnchor: "start", ...styles[style] },
    ),
  );
}

/** An answer behind its window. */
function answerText({ span }: Locale, { window, text }: Answer): string {
  if (window === undefined) return text;
  return `${window[0] === window[1] ? String(window[0]) : span(...window)}: ${text}`;
}

/** A measure with its newest figure, at the head of its answers. */
function latestPoint(locale: Locale, measure: MeasureAnswers, y: number): WalkPoint {
  const { latest, indicator, missing, name } = measure;
  const text = [pointText(locale, name, latest, indicator.unit), ...missing].join("; ");
  return { x: 40, y, text };
}

/** All answers to one question of a measure, at their first line. */
function answerPoint(
  locale: Locale,
  measure: MeasureAnswers,
  question: (typeof QUESTIONS)[number],
  at: { readonly x: number; readonly y: number },
): WalkPoint {
  const answers = asked(measure.answers, question).map((each) => answerText(locale, each));
  const { x, y } = at;
  return {
    x: x + 40,
    y,
    text: `${measure.name}, ${locale.chart.questions.question[question]}: ${answers.join("; ")}`,
  };
}

/** Every answer of a question with its window, as lines below each other, and how far down they reach. */
function block(
  locale: Locale,
  answers: readonly Answer[],
  { x, y, limit }: { readonly x: number; readonly y: number; readonly limit: number },
): { readonly lines: readonly Line[]; readonly end: number } {
  const lines: Line[] = [];
  let end = y;
  for (const answer of answers) {
    if (end > y) end += GAP;
    for (const each of wrapped(answerText(locale, answer), limit)) {
      lines.push({ x, y: end, text: each, style: "text" });
      end += LINE;
    }
  }
  return { lines, end };
}

function asked(answers: readonly Answer[], question: (typeof QUESTIONS)[number]): Answer[] {
  return answers.filter(({ about }) => about === question);
}

function latestOf({ number }: Locale, { latest }: MeasureAnswers): string {
  return `${number.plain(latest.value, latest.decimals)} (${latest.year})`;
}

/** A row for every measure, a column for every question. */
function wide(locale: Locale, measures: readonly MeasureAnswers[]) {
  const columns = [118, 266, 420, 586];
  const limits = [22, 24, 26, 27];
  const lines: Line[] = QUESTIONS.map((question, i) => ({
    x: columns[i] ?? 0,
    y: 10,
    text: locale.chart.questions.question[question],
    style: "heading",
  }));
  const rules = [26];
  const points: WalkPoint[] = [];
  let y = 44;
  for (const measure of measures) {
    points.push(
      latestPoint(locale, measure, y),
      ...QUESTIONS.map((question, i) => answerPoint(locale, measure, question, { x: columns[i] ?? 0, y })),
    );
    const first: Line[] = [
      ...wrapped(measure.name, 15).map((text) => ({ text, style: "heading" as const })),
      { text: latestOf(locale, measure), style: "own" as const },
      ...measure.missing
        .flatMap((text) => wrapped(text, 17))
        .map((text) => ({ text, style: "quiet" as const })),
    ].map((line, i) => ({ ...line, x: 0, y: y + i * (LINE + 1) }));
    const cells = QUESTIONS.map((question, i) =>
      block(locale, asked(measure.answers, question), {
        x: columns[i] ?? 0,
        y,
        limit: limits[i] ?? 20,
      }),
    );
    lines.push(...first, ...cells.flatMap((cell) => cell.lines));
    y = Math.max(y + first.length * (LINE + 1), ...cells.map(({ end }) => end)) + 2;
    rules.push(y);
    y += 18;
  }
  const marks = [Plot.ruleY(rules, { stroke: INK.ruleStrong }), ...set(lines)];
  return { ...plane("wide", y - 16, marks), points };
}

/** The measures one below the other, each with its questions. */
function narrow(locale: Locale, measures: readonly MeasureAnswers[]) {
  const lines: Line[] = [];
  const rules: number[] = [];
  const points: WalkPoint[] = [];
  let y = 10;
  for (const measure of measures) {
    points.push(latestPoint(locale, measure, y));
    lines.push({ x: 0, y, text: measure.name, style: "heading" });
    y += LINE + 2;
    lines.push({ x: 0, y, text: latestOf(locale, measure), style: "own" });
    for (const text of measure.missing) {
      y += LINE;
      lines.push({ x: 0, y, text, style: "quiet" });
    }
    for (const question of QUESTIONS) {
      y += LINE + 6;
      lines.push({ x: 0, y, text: locale.chart.questions.question[question], style: "quiet" });
      points.push(answerPoint(locale, measure, question, { x: 0, y }));
      const cell = block(locale, asked(measure.answers, question), { x: 0, y: y + LINE, limit: 54 });
      lines.push(...cell.lines);
      y = cell.end - LINE;
    }
    rules.push(y + 16);
    y += 34;
  }
  const marks = [
    Plot.ruleY(rules.slice(0, -1), { stroke: INK.ruleStrong, x1: 0, x2: SIZE.narrow.width }),
    ...set(lines),
  ];
  return { ...plane("narrow", y - 18, marks), points };
}
