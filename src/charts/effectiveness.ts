import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { type SharedWindow, sharedWindows } from "../locales/questionsOf.ts";
import { EFFECTIVENESS_CLASSES, type EffectivenessClass } from "../model/effectiveness.ts";
import { codeOf, type Datum, type Figure } from "../model/figure.ts";
import type { Indicator } from "../model/indicator.ts";
import { draw, INK, SIZE, type WalkPoint, type Width } from "./canvas.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";

/** Strongest first, as they are told. */
const CLASSES = EFFECTIVENESS_CLASSES.toReversed();

const FILL: Readonly<Record<EffectivenessClass, string>> = {
  effective: INK.peerStrong,
  "fairly effective": INK.peer,
  "less effective": INK.rule,
  "not effective": INK.ground,
};

/** The three windows of the headcount ratio: the city's class in each, and how many districts share it. */
export function effectiveness(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const windows = sharedWindows(edition, "headcount_ratio");
  const indicator = edition.indicators.get("headcount_ratio");
  if (windows.length === 0 || indicator === undefined) return undefined;
  const { number } = locale;
  const { column, effectiveness: words, years } = locale.chart.questions;
  const title = locale.figures.effectiveness.title(edition);
  return assemble(sheet, "effectiveness", {
    picture: {
      wide: picture(sheet, windows, "wide", title),
      narrow: picture(sheet, windows, "narrow", title),
    },
    table: {
      head: [
        { text: column.window, numeric: false },
        { text: column.class, numeric: false },
        ...[
          `${column.start}, ${locale.unit(indicator.unit)}`,
          `${column.end}, ${locale.unit(indicator.unit)}`,
          `${column.change}, ${locale.unit("percentage points")}`,
          column.improving,
          ...CLASSES.map((each) => `${column.together}: ${words[each]}`),
        ].map((text) => ({ text, numeric: true })),
      ],
      rows: windows.map((found) => [
        `${years(found.years)}, ${locale.span(...found.window)}`,
        words[found.class],
        number.plain(found.from.value, found.from.decimals),
        number.plain(found.to.value, found.to.decimals),
        number.plain(found.net, indicator.decimals),
        String(found.improving),
        ...CLASSES.map((each) => String(found.share.counts[each])),
      ]),
      marked: undefined,
    },
    data: windows.flatMap((found, i) => rowsOf(sheet, indicator, found, i === 0)),
  });
}

/** The newest figure, the same for every window, is a row only once. */
function rowsOf({ edition }: Sheet, indicator: Indicator, found: SharedWindow, first: boolean): Datum[] {
  const { focus, province } = edition.definition;
  const [from, year] = found.window;
  const computed = (
    row: Pick<Datum, "region" | "measure" | "value" | "decimals" | "unit" | "class">,
  ): Datum => ({
    ...row,
    from,
    year,
    month: found.to.month,
    indicator: indicator.id,
    status: "computed",
    intervals: [],
    source: "",
  });
  return [
    published(focus, indicator.id, indicator.unit, found.from),
    ...(first ? [published(focus, indicator.id, indicator.unit, found.to)] : []),
    computed({
      region: focus,
      measure: "effectiveness.net_change",
      value: found.net,
      decimals: indicator.decimals,
      unit: "percentage points",
      class: codeOf(found.class),
    }),
    computed({
      region: focus,
      measure: "effectiveness.improving_years",
      value: found.improving,
      decimals: 0,
      unit: "years",
    }),
    ...CLASSES.map((each) =>
      computed({
        region: province,
        measure: `effectiveness.districts.${codeOf(each)}`,
        value: found.share.counts[each],
        decimals: 0,
        unit: "districts",
      }),
    ),
  ];
}

function picture(
  { edition, locale, document }: Sheet,
  windows: readonly SharedWindow[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const right = SIZE[width].width - 2;
  const step = wide ? 84 : 100;
  const top = wide ? 44 : 62;
  const bar = 24;
  const { effectiveness: words, improvingChanges, years } = locale.chart.questions;
  const city = edition.regions.get(edition.definition.focus);
  const points: WalkPoint[] = [];
  const marks = windows.flatMap((found, i): Markish[] => {
    const y = top + i * step;
    const y1 = y + (wide ? 10 : 26);
    const name = `${years(found.years)}, ${locale.span(...found.window)}`;
    let before = 0;
    const segments = CLASSES.map((each) => {
      const count = found.share.counts[each];
      const x1 = 1 + ((right - 1) * before) / Math.max(1, found.share.computed);
      before += count;
      const x2 = 1 + ((right - 1) * before) / Math.max(1, found.share.computed);
      return { count, x1, x2, fill: FILL[each], own: each === found.class, word: words[each] };
    }).filter(({ count }) => count > 0);
    const own = segments.filter((each) => each.own);
    const label = { y: y1 + bar + 13, fontSize: 12 };
    const detail = `${city === undefined ? "" : `${locale.shortRegion(city)}: `}${words[found.class]}`;
    const net = `${locale.number.signed(found.net, found.to.decimals)} ${locale.unit("percentage points")}`;
    const reading = `${improvingChanges(found.improving, found.years)}; ${net}`;
    points.push(
      {
        x: right - 60,
        y,
        text: `${city?.name ?? ""}, ${name}: ${words[found.class]}; ${improvingChanges(found.improving, found.years)}; ${amount(locale, found.net, found.to.decimals, "percentage points")}`,
      },
      ...segments.map(({ x1, x2, word, count }) => ({
        x: (x1 + x2) / 2,
        y: y1 + bar / 2,
        text: `${name}, ${word}: ${count} ${locale.chart.districts}`,
      })),
    );
    return [
      Plot.text([name], {
        x: 1,
        y,
        textAnchor: "start",
        fontWeight: 700,
        fill: INK.text,
        text: (text) => text,
      }),
      Plot.text([wide ? `${detail}; ${reading}` : detail], {
        x: right,
        y,
        textAnchor: "end",
        fontWeight: 700,
        fill: INK.focus,
        text: (text) => text,
      }),
      ...(wide
        ? []
        : [
            Plot.text([reading], {
              x: right,
              y: y + 16,
              textAnchor: "end",
              fontSize: 12,
              fill: INK.focus,
              text: (text) => text,
            }),
          ]),
      Plot.rect(segments, {
        x1: "x1",
        x2: "x2",
        y1,
        y2: y1 + bar,
        fill: "fill",
        stroke: INK.peerStrong,
        strokeWidth: 1,
      }),
      Plot.rect(own, { x1: "x1", x2: "x2", y1, y2: y1 + bar, stroke: INK.focus, strokeWidth: 3 }),
      Plot.text(
        segments.filter((each) => !each.own),
        { ...label, x: ({ x1, x2 }) => (x1 + x2) / 2, text: ({ count }) => String(count), fill: INK.quiet },
      ),
      Plot.text(own, {
        ...label,
        x: ({ x1, x2 }) => (x1 + x2) / 2,
        text: ({ count }) => String(count),
        fontWeight: 750,
        fill: INK.focus,
      }),
    ];
  });
  const canvas = plane(width, top + windows.length * step - 22, [...key(locale, wide), ...marks]);
  return draw(document, { ...canvas, points }, title);
}

/** What the fills mean. */
function key({ chart }: Sheet["locale"], wide: boolean): Markish[] {
  const places = CLASSES.map((each, i) => ({
    text: chart.questions.effectiveness[each],
    fill: FILL[each],
    x: wide ? i * 150 + 1 : (i % 2) * 150 + 1,
    y: wide ? 9 : 9 + Math.floor(i / 2) * 20,
  }));
  return [
    Plot.rect(places, {
      x1: "x",
      x2: ({ x }) => x + 14,
      y1: ({ y }) => y - 6,
      y2: ({ y }) => y + 6,
      fill: "fill",
      stroke: INK.peerStrong,
    }),
    Plot.text(places, {
      x: ({ x }) => x + 21,
      y: "y",
      textAnchor: "start",
      text: "text",
      fontSize: 12,
      fill: INK.quiet,
    }),
  ];
}
