import * as Plot from "@observablehq/plot";
import type { LedgerWords } from "../locales/compositionWords.ts";
import { type CityTarget, cityTargets } from "../model/cityTargets.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { PaceTally, UnjudgedReason } from "../model/targetLedgers.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { amount, assemble, pointText, published, type Sheet } from "./parts.ts";
import { wrapped } from "./wrapped.ts";

/** From one line of text to the next, between two targets, and what the years of a target take up below its text. */
const LINE = 17;
const GAP = 18;
const TRACK = 34;

/** Letters in a line; beside the target's name there is less room. */
const LIMIT = { wide: 51, narrow: 56, beside: 44 } as const;

/** Decimals of a required yearly change in percent. */
const PERCENT_DECIMALS = 1;

/**
 * Every target of the city in the table: what was set, what came out, how late, what it would take, and
 * whether that ever occurred. The picture shows how late the targets of the edition's document were reached.
 */
export function targetLedger(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = cityTargets(edition);
  const followed = found.filter(({ document }) => document === edition.definition.targetDocument);
  if (followed.length === 0) return undefined;
  const title = locale.figures.target_ledger.title(edition);
  return assemble(sheet, "target_ledger", {
    picture: {
      wide: picture(sheet, followed, "wide", title),
      narrow: picture(sheet, followed, "narrow", title),
    },
    table: table(sheet, found),
    data: found.flatMap((each) => dataOf(sheet, each)),
  });
}

/** A target is printed as finely as the figure it is held against. */
function decimalsOf({ outcome, target }: CityTarget["record"]): number {
  return outcome.status === "not_judged" ? target.decimals : outcome.decimals;
}

function boundOf({ bound, target }: CityTarget["record"]): number {
  return bound?.value ?? target.high;
}

function table({ edition, locale }: Sheet, found: readonly CityTarget[]): Table {
  const { chart, number, language } = locale;
  const words = chart.ledger;
  const { none } = words;
  return {
    head: [
      [words.column.target, false] as const,
      [words.column.document, false] as const,
      [words.column.unit, false] as const,
      [words.column.set, true] as const,
      [words.column.published, true] as const,
      [words.column.gap, true] as const,
      [words.column.result, false] as const,
      [words.column.later, false] as const,
      [words.column.by, true] as const,
      [words.column.perYear, true] as const,
      [words.column.percentPerYear, true] as const,
      [words.column.windows, true] as const,
      [words.column.windowsInPoints, true] as const,
      [words.column.windowsInPercent, true] as const,
      [words.column.districts, true] as const,
      [words.column.districtsInPoints, true] as const,
      [words.column.districtsInPercent, true] as const,
      [words.column.chance, false] as const,
    ].map(([text, numeric]) => ({ text, numeric })),
    rows: found.map((each) => {
      const { record, way, document } = each;
      const { target, outcome } = record;
      const decimals = decimalsOf(record);
      const judged = outcome.status === "not_judged" ? undefined : outcome;
      const name = edition.indicators.get(target.indicator)?.short[language] ?? target.indicator;
      const range =
        target.low === target.high ? "" : ` (${locale.range(target.low, target.high, target.decimals)})`;
      return [
        `${name} ${target.year ?? words.noYear}${range}`,
        words.document(document),
        locale.unit(target.unit),
        number.plain(boundOf(record), decimals),
        judged === undefined ? chart.missing : number.plain(judged.actual.value, judged.actual.decimals),
        judged === undefined ? none : number.plain(judged.gap, decimals),
        resultText(words, each),
        record.lateness === undefined ? none : words.lateness(record.lateness),
        way === undefined ? none : String(way.by),
        way === undefined ? none : number.plain(way.requiredChange, wayDecimals(each)),
        way?.requiredPercent === undefined ? none : number.plain(way.requiredPercent, PERCENT_DECIMALS),
        ...tallyCells(words, way?.own.remaining.windows),
        ...tallyCells(words, way?.districts?.remaining.districts),
        chanceText(words, each),
      ];
    }),
    marked: undefined,
  };
}

/** Of how many, how many in points, and how many in percent. */
function tallyCells({ none }: LedgerWords, tally: PaceTally | undefined): string[] {
  return [tally?.total, tally?.inPoints, tally?.inPercent].map((each) =>
    each === undefined ? none : String(each),
  );
}

function wayDecimals({ way, record }: CityTarget): number {
  return Math.max(way?.latest.decimals ?? 0, record.target.decimals);
}

/** What came of it, or why that is not judged. */
function resultOf({ record: { outcome }, unknown }: CityTarget): "met" | "missed" | UnjudgedReason {
  if (outcome.status !== "not_judged") return outcome.status;
  return outcome.reason === "no_figure_yet" && unknown !== undefined ? "no_figure" : outcome.reason;
}

function resultText(words: LedgerWords, each: CityTarget): string {
  const result = resultOf(each);
  return result === "met" || result === "missed" ? words.outcome[result] : words.unjudged[result];
}

/** The class of its chance, or why none is said; a target nobody waits for has neither. */
function chanceText(words: LedgerWords, { record, way, unknown }: CityTarget): string {
  if (unknown !== undefined) return words.unknownFigure(unknown);
  if (record.way?.status === "closed") return words.unjudged.severed;
  if (way === undefined) return words.none;
  return way.chance.class === undefined ? words.noChance[way.chance.reason] : words.chance[way.chance.class];
}

/** The same as a code, with the years it is about. */
function chanceOf({
  record,
  way,
  unknown,
}: CityTarget): (Pick<Datum, "class" | "from"> & { readonly year: number }) | undefined {
  if (way !== undefined) {
    return { class: way.chance.class ?? way.chance.reason, from: way.latest.year, year: way.by };
  }
  if (unknown !== undefined) return { class: "no_figure", year: unknown };
  const { year } = record.target;
  return record.way?.status === "closed" && year !== undefined ? { class: "severed", year } : undefined;
}

function dataOf({ edition }: Sheet, each: CityTarget): Datum[] {
  const { record, way } = each;
  const { target, outcome, lateness } = record;
  const { indicator, region, unit, year } = target;
  // A row needs its year; the table quotes a target without one.
  if (year === undefined) return [];
  const inPoints = unit.startsWith("percent") ? "percentage points" : unit;
  const own = { region, indicator, month: undefined, intervals: [], source: "" } as const;
  const decimals = decimalsOf(record);
  const bound = { ...own, value: boundOf(record), decimals, unit, status: "computed" } as const;
  const chance = chanceOf(each);
  return [
    {
      ...own,
      year,
      value: boundOf(record),
      decimals,
      unit,
      class: resultOf(each),
      status: "target",
      source: target.source,
    },
    ...(outcome.status === "not_judged"
      ? []
      : [
          published(region, indicator, edition.indicators.get(indicator)?.unit ?? unit, outcome.actual),
          {
            ...own,
            year,
            measure: "target_gap",
            value: outcome.gap,
            decimals,
            unit: inPoints,
            status: "computed" as const,
          },
        ]),
    ...(lateness === undefined
      ? []
      : [
          {
            ...bound,
            from: year,
            year: lateness.status === "reached" ? lateness.point.year : lateness.newest.year,
            measure: `target_afterwards.${year}`,
            class: lateness.status === "reached" ? "reached" : "not_reached",
          },
        ]),
    ...(way === undefined
      ? []
      : [
          {
            ...own,
            year: way.by,
            from: way.latest.year,
            measure: `required_change.${year}`,
            value: way.requiredChange,
            decimals: wayDecimals(each),
            unit: inPoints,
            status: "computed" as const,
          },
        ]),
    ...(way?.requiredPercent === undefined
      ? []
      : [
          {
            ...own,
            year: way.by,
            from: way.latest.year,
            measure: `required_percent.${year}`,
            value: way.requiredPercent,
            decimals: PERCENT_DECIMALS,
            unit: "percent",
            status: "computed" as const,
          },
        ]),
    ...(way === undefined
      ? []
      : [
          ...tallyData(each, way, region, "windows", way.own.remaining.windows),
          ...tallyData(
            each,
            way,
            edition.definition.province,
            "districts",
            way.districts?.remaining.districts,
          ),
        ]),
    ...(chance === undefined ? [] : [{ ...bound, ...chance, measure: `chance.${year}` }]),
  ];
}

/** How many windows or districts there are, and how many of them reached the pace. */
function tallyData(
  { record: { target } }: CityTarget,
  { by, latest }: NonNullable<CityTarget["way"]>,
  region: string,
  unit: "windows" | "districts",
  tally: PaceTally | undefined,
): Datum[] {
  const counts = [
    [unit, tally?.total],
    [`${unit}_at_pace`, tally?.inPoints],
    [`${unit}_at_pace_in_percent`, tally?.inPercent],
  ] as const;
  return counts.flatMap(([measure, value]) =>
    value === undefined
      ? []
      : [
          {
            region,
            year: by,
            from: latest.year,
            month: undefined,
            indicator: target.indicator,
            measure: `${measure}.${target.year ?? ""}`,
            value,
            decimals: 0,
            unit,
            status: "computed" as const,
            intervals: [],
            source: "",
          },
        ],
  );
}

function picture(
  { edition, locale, document }: Sheet,
  found: readonly CityTarget[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const { number, chart } = locale;
  const words = chart.ledger;
  const known = found.flatMap((each) => {
    const { year } = each.record.target;
    return year === undefined ? [] : [{ each, year }];
  });
  const first = Math.min(...known.map(({ year }) => year));
  const last = Math.max(...known.flatMap(({ each, year }) => [year, endOf(each) ?? year]));
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  let height = 0;
  const rows = known.map(({ each, year }) => {
    const { record, way } = each;
    const { outcome, lateness } = record;
    const reached = lateness?.status === "reached" ? lateness.point : undefined;
    const metAt = outcome.status === "met" ? outcome.actual : reached;
    const judged = outcome.status === "not_judged" ? undefined : outcome;
    const result =
      judged?.status === "missed"
        ? words.missedBy(number.magnitude(judged.gap, judged.decimals))
        : resultText(words, each);
    const outcomeText = lateness === undefined ? result : `${result}; ${words.lateness(lateness)}`;
    const said = wrapped(outcomeText, wide ? LIMIT.wide : LIMIT.beside);
    const demands = [
      ...(way === undefined
        ? []
        : [
            words.required(
              number.signed(way.requiredChange, wayDecimals(each)),
              way.by,
              chanceText(words, each),
            ),
            words.everHere(way.own.remaining.windows, way.years),
            ...(way.districts === undefined ? [] : [words.everThere(way.districts.remaining.districts)]),
          ]),
    ];
    const further = demands.flatMap((text) => wrapped(text, LIMIT[width]));
    const lines = [
      ...said.map((text) => ({ text, weight: 500, fill: INK.text })),
      ...further.map((text) => ({ text, weight: 400, fill: INK.quiet })),
    ];
    const top = height;
    const text = lines.length * LINE;
    height += text + (wide ? GAP : TRACK + GAP);
    return {
      year,
      /** Where the first line of text, and the name beside it, and the track stand. */
      first: top + (wide ? GAP / 2 : 0) + LINE / 2,
      title: wide ? top + (text + GAP) / 2 : top + LINE / 2,
      track: wide ? top + (text + GAP) / 2 : top + text + TRACK / 2,
      lines,
      name: `${year}: ${number.plain(boundOf(record), decimalsOf(record))}`,
      end: reached?.year,
      metAt: metAt?.year,
      metText: metAt === undefined ? "" : number.plain(metAt.value, metAt.decimals),
      points: [
        {
          x: year,
          text: `${city}, ${chart.target} ${year}: ${amount(locale, boundOf(record), decimalsOf(record), record.target.unit)}; ${[outcomeText, ...demands].join("; ")}`,
        },
        ...(metAt === undefined
          ? []
          : [
              {
                x: metAt.year,
                text: pointText(locale, `${city}, ${chart.published}`, metAt, record.target.unit),
              },
            ]),
      ],
      openTo: lateness?.status === "open" ? lateness.newest.year + 0.4 : undefined,
    };
  });
  const track = "track";
  const margin = { top: 10, right: wide ? 332 : 16, bottom: 30, left: wide ? 110 : 16 };
  return draw(
    document,
    {
      width,
      height: height + margin.top + margin.bottom,
      margin,
      x: { domain: [first, Math.max(last, ...rows.map(({ openTo }) => openTo ?? last))] },
      y: { domain: [0, height], reverse: true },
      marks: [
        Plot.ruleX(
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
          { stroke: INK.rule },
        ),
        Plot.text(
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
          {
            x: (year: number) => year,
            frameAnchor: "bottom",
            dy: 20,
            text: (year: number) => String(year),
            fontSize: 12,
            fill: INK.quiet,
          },
        ),
        Plot.ruleY(
          rows.filter(({ end }) => end !== undefined),
          { y: track, x1: "year", x2: "end", stroke: INK.ruleStrong, strokeWidth: 3 },
        ),
        Plot.ruleY(
          rows.filter(({ openTo }) => openTo !== undefined),
          {
            y: track,
            x1: "year",
            x2: "openTo",
            stroke: INK.ruleStrong,
            strokeWidth: 3,
            strokeDasharray: "5,4",
          },
        ),
        Plot.dot(rows, {
          x: "year",
          y: track,
          r: 5.4,
          symbol: "diamond",
          fill: INK.ground,
          stroke: INK.target,
          strokeWidth: 2.2,
        }),
        // Two marks, since a radius that differs by row would be scaled.
        ...[true, false].map((isLate) =>
          Plot.dot(
            rows.filter(({ metAt, end }) => metAt !== undefined && (end !== undefined) === isLate),
            { x: "metAt", y: track, r: isLate ? 5 : 2.6, fill: INK.focus },
          ),
        ),
        Plot.text(
          rows.filter(({ metAt }) => metAt !== undefined),
          {
            x: "metAt",
            y: track,
            dx: 10,
            textAnchor: "start",
            text: "metText",
            fontSize: 12,
            fontWeight: 700,
            fill: INK.focus,
            stroke: INK.ground,
            strokeWidth: 4,
          },
        ),
        Plot.text(rows, {
          frameAnchor: "left",
          y: "title",
          dx: 4 - margin.left,
          textAnchor: "start",
          text: "name",
          fontWeight: 700,
          fill: INK.target,
          stroke: INK.ground,
          strokeWidth: 4,
        }),
        ...byWeight(
          rows.flatMap(({ first, lines }) => lines.map((line, i) => ({ ...line, y: first + i * LINE }))),
          (some, weight) =>
            Plot.text(some, {
              frameAnchor: "right",
              y: "y",
              dx: wide ? 22 : 14,
              textAnchor: wide ? "start" : "end",
              text: "text",
              fill: "fill",
              fontSize: wide ? 12.5 : 11.5,
              fontWeight: weight,
              stroke: INK.ground,
              strokeWidth: 4,
            }),
        ),
      ],
      points: rows.flatMap((row) => row.points.map((point) => ({ ...point, y: row.track }))),
    },
    title,
  );
}

/** The year a target was reached after its own, if it was. */
function endOf({ record: { lateness } }: CityTarget): number | undefined {
  return lateness?.status === "reached" ? lateness.point.year : undefined;
}
