import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { indexTicks, ratioTicks, tickDecimals } from "../locales/panelsOf.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { ComparedSeries, SeriesComparison, YearValue } from "../model/seriesComparison.ts";
import { yearsEvery } from "./axes.ts";
import { type Band, band, bandFrame, HEADING, pandemicYears, YEARS, zeroTicks } from "./band.ts";
import { draw, INK, type WalkPoint, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** With how many decimals computed numbers are told. */
const DECIMALS = { index: 1, ratio: 2 } as const;

/** The headcount ratio of the city, its province and the country three ways: levels, indices, ratios. */
export function comparison(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.seriesComparison;
  if (found === undefined) return undefined;
  const title = locale.figures.comparison.title(edition);
  return assemble(sheet, "comparison", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: data(sheet, found),
  });
}

function nameOf({ edition }: Sheet, { region }: ComparedSeries): string {
  return edition.regions.get(region)?.name ?? region;
}

function table(sheet: Sheet, { own, references, base }: SeriesComparison): Table {
  const { locale } = sheet;
  const { number, chart, period } = locale;
  const words = locale.panels.comparison;
  const all = [own, ...references];
  const at = (values: readonly YearValue[], year: number, decimals: number) => {
    const found = values.find((each) => each.year === year);
    return found === undefined ? chart.missing : number.plain(found.value, decimals);
  };
  const unit = locale.unit("percent");
  return {
    head: [
      { text: chart.year, numeric: false },
      ...[
        ...all.map((each) => `${nameOf(sheet, each)}, ${unit}`),
        ...all.map((each) => words.indexColumn(nameOf(sheet, each), base)),
        ...references.map((each) => words.ratioColumn(nameOf(sheet, own), nameOf(sheet, each))),
      ].map((text) => ({ text, numeric: true })),
    ],
    rows: own.points
      .toReversed()
      .map(({ year, month }) => [
        period(year, month ?? null),
        ...all.map(({ points }) =>
          at(points, year, points.find((each) => each.year === year)?.decimals ?? 0),
        ),
        ...all.map(({ index }) => at(index, year, DECIMALS.index)),
        ...references.map(({ ratios }) => at(ratios, year, DECIMALS.ratio)),
      ]),
    marked: 0,
  };
}

function data({ edition }: Sheet, { indicator, own, references, base }: SeriesComparison): Datum[] {
  const { definition } = edition;
  const unit = edition.indicators.get(indicator)?.unit ?? "percent";
  const all = [own, ...references];
  const month = own.points.at(-1)?.month;
  const computed = (
    region: string,
    { year, value }: YearValue,
    rest: Partial<Datum> & Pick<Datum, "unit">,
  ) => ({
    region,
    year,
    month,
    indicator,
    value,
    decimals: DECIMALS.index,
    status: "computed" as const,
    intervals: [],
    source: "",
    ...rest,
  });
  return [
    ...all.flatMap(({ region, points }) => points.map((point) => published(region, indicator, unit, point))),
    ...all.flatMap(({ region, index }) =>
      index.map((each) => computed(region, each, { measure: "index", from: base, unit: "index" })),
    ),
    ...references.flatMap(({ region, ratios }) =>
      ratios.map((each) =>
        computed(own.region, each, {
          measure: `level_ratio.${region === definition.country ? "country" : "province"}`,
          decimals: DECIMALS.ratio,
          unit: "ratio",
        }),
      ),
    ),
  ];
}

/** User units between the years of a band and the heading of the next. */
const GAP = 18;

/** A line of one band, and what is written at its end. */
interface Line {
  readonly values: readonly YearValue[];
  readonly label: string;
  readonly points: readonly WalkPoint[];
  readonly style: {
    readonly stroke: string;
    readonly strokeWidth: number;
    readonly strokeDasharray?: string;
  };
  readonly fill: string;
  readonly weight: number;
}

function picture(sheet: Sheet, found: SeriesComparison, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { chart, number, panels } = locale;
  const words = panels.comparison;
  const wide = width === "wide";
  const [first, last] = found.window;
  const heights = wide ? [200, 130, 120] : [170, 130, 120];
  const { own, references, base } = found;
  const all = [own, ...references];
  const highest = Math.max(...all.flatMap(({ points }) => points.map(({ value }) => value)));
  const ticks = [zeroTicks(highest), indexTicks(found), ratioTicks(found)];
  const bands = heights.map((height, i) => {
    const above = heights.slice(0, i).reduce((sum, each) => sum + each + HEADING + YEARS + GAP, 0);
    return band(ticks[i] ?? [], above + HEADING + 4, height);
  });
  const styleOf = ({ region }: ComparedSeries) =>
    region === own.region
      ? { style: { stroke: INK.focus, strokeWidth: 3 }, fill: INK.focus, weight: 700 }
      : {
          style: isCountry(region)
            ? { stroke: INK.peer, strokeWidth: 1.9, strokeDasharray: "5,2" }
            : { stroke: INK.peerStrong, strokeWidth: 1.9 },
          fill: INK.quiet,
          weight: 500,
        };
  const isCountry = (region: string) => region === edition.definition.country;
  const short = (name: string) => (wide ? name : (name.split(" ")[0] ?? name));
  const labelled = (series: ComparedSeries, value: string) => {
    const name = nameOf(sheet, series);
    return `${series.region === own.region ? short(name) : name}${wide ? " " : "\n"}${value}`;
  };
  const walk = (
    area: Band | undefined,
    { year, value }: YearValue,
    region: string,
    text: string,
  ): WalkPoint => ({
    x: year,
    y: area?.place(value) ?? 0,
    text,
    region,
  });
  const [levels, indices, ratios] = bands;
  const lines: readonly (readonly Line[])[] = [
    all.map((series) => {
      const end = series.points.at(-1);
      return {
        ...styleOf(series),
        values: series.points,
        label: end === undefined ? "" : labelled(series, number.plain(end.value, end.decimals)),
        points: series.points.map((point) =>
          walk(levels, point, series.region, pointText(locale, nameOf(sheet, series), point, "percent")),
        ),
      };
    }),
    all.map((series) => ({
      ...styleOf(series),
      values: series.index,
      label: labelled(series, number.plain(series.index.at(-1)?.value ?? 0, DECIMALS.index)),
      // The base year is 100 by definition and no point to walk to.
      points: series.index
        .filter(({ year }) => year !== base)
        .map((each) =>
          walk(
            indices,
            each,
            series.region,
            words.indexPoint(
              nameOf(sheet, series),
              each.year,
              base,
              number.plain(each.value, DECIMALS.index),
            ),
          ),
        ),
    })),
    references.map((series) => ({
      style: {
        stroke: INK.focus,
        strokeWidth: isCountry(series.region) ? 1.6 : 2.6,
        ...(isCountry(series.region) ? { strokeDasharray: "5,3" } : {}),
      },
      fill: INK.focus,
      weight: isCountry(series.region) ? 500 : 700,
      values: series.ratios,
      label: `${words.over(nameOf(sheet, series))}${wide ? " " : "\n"}${number.plain(series.ratios.at(-1)?.value ?? 0, DECIMALS.ratio)}`,
      points: series.ratios.map((each) =>
        walk(
          ratios,
          each,
          own.region,
          words.ratioPoint(
            nameOf(sheet, own),
            nameOf(sheet, series),
            each.year,
            number.plain(each.value, DECIMALS.ratio),
          ),
        ),
      ),
    })),
  ];
  const from = (i: number) => chart.axisFrom(number.plain(ticks[i]?.[0] ?? 0, tickDecimals(ticks[i] ?? [])));
  const frames = [
    { heading: { text: words.levels, note: "" }, unit: chart.percent },
    { heading: { text: words.index(base), note: `${words.computed}; ${from(1)}` }, unit: "" },
    {
      heading: { text: words.ratios, note: `${words.computed}; ${from(2)}` },
      unit: chart.questions.times,
    },
  ];
  // The base year is always told.
  const years = [base, ...yearsEvery(wide ? 2 : 5, first, last).filter((year) => year > base + 1)];
  return draw(
    document,
    {
      width,
      height: (bands.at(-1)?.bottom ?? 0) + YEARS,
      margin: { top: 0, right: wide ? 172 : 104, bottom: 0 },
      // The lines begin to the right of the values of the grid.
      x: { domain: [first - 0.35, last] },
      y: { domain: [0, (bands.at(-1)?.bottom ?? 0) + YEARS], reverse: true },
      marks: bands.flatMap((area, i) => {
        const frame = frames[i];
        const inside = lines[i] ?? [];
        return frame === undefined
          ? []
          : [
              ...pandemicYears(area, found.window, i === 0 ? chart.pandemic : ""),
              ...bandFrame(
                area,
                frame.heading,
                (tick) => number.plain(tick, tickDecimals(area.ticks)),
                frame.unit,
                years,
              ),
              ...drawn(area, inside, last, wide),
            ];
      }),
      points: lines.flatMap((some) => some.flatMap(({ points }) => points)),
    },
    title,
  );
}

/** The lines of a band, the foremost last, each with its name and newest value at its end. */
function drawn({ place }: Band, lines: readonly Line[], last: number, wide: boolean): Markish[] {
  const known = lines.filter(({ values }) => values.length > 0);
  const places = spreadLabels(
    known.map(({ values }) => place(values.at(-1)?.value ?? 0)),
    wide ? 18 : 33,
  );
  return [
    ...known
      .toReversed()
      .map(({ values, style }) =>
        Plot.line(values, { x: "year", y: ({ value }: YearValue) => place(value), ...style }),
      ),
    ...known.map(({ values, style }) =>
      Plot.dot(values.slice(-1), {
        x: "year",
        y: ({ value }: YearValue) => place(value),
        r: 3.4,
        fill: style.stroke,
      }),
    ),
    ...known.map(({ label, fill, weight }, i) =>
      Plot.text([label], {
        x: last,
        y: places[i] ?? 0,
        dx: 10,
        textAnchor: "start",
        text: (text: string) => text,
        fill,
        fontWeight: weight,
      }),
    ),
  ];
}
