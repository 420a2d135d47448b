import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { movers, newestChanges, slopeRange } from "../locales/districtsOf.ts";
import type { DistrictChanges, RegionChange } from "../model/districtChanges.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { labelsWithin } from "./labelsWithin.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** The districts of the province between the newest two figures, as slopes; every change beside them, sorted. */
export function slope(sheet: Sheet): Figure | undefined {
  const found = newestChanges(sheet.edition);
  if (found === undefined) return undefined;
  const title = sheet.locale.figures.slope.title(sheet.edition);
  return assemble(sheet, "slope", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: data(sheet, found),
  });
}

function unitOf({ edition }: Sheet, { indicator }: DistrictChanges): string {
  return edition.indicators.get(indicator)?.unit ?? "percent";
}

function table(sheet: Sheet, found: DistrictChanges): Table {
  const { edition, locale } = sheet;
  const { chart, number, districts, description } = locale;
  const { entries, province, decimals } = found;
  const name = (code: string) => edition.regions.get(code)?.name ?? code;
  const numbers = ({ from, to, difference }: RegionChange) => [
    ...[from, to].map(({ value, decimals: places }) => number.plain(value, places)),
    number.plain(difference, decimals),
  ];
  return {
    head: [
      { text: chart.region, numeric: false },
      ...[
        ...found.window.map((year) => `${year}, ${locale.unit(unitOf(sheet, found))}`),
        `${districts.change}, ${locale.unit("percentage points")}`,
        districts.changeRank,
      ].map((text) => ({ text, numeric: true })),
    ],
    rows: [
      ...entries.map((entry) => [name(entry.region), ...numbers(entry), String(entry.rank)]),
      ...(province === undefined ? [] : [[name(province.region), ...numbers(province), ""]]),
    ],
    marked: entries.findIndex(({ region }) => region === edition.definition.focus),
    parts: [
      { name: chart.districts, first: 0, last: entries.length - 1 },
      ...(province === undefined
        ? []
        : [{ name: description.reference, first: entries.length, last: entries.length }]),
    ],
  };
}

function data(sheet: Sheet, found: DistrictChanges): Datum[] {
  const { indicator, entries, province, decimals } = found;
  const both = ({ region, from, to, difference }: RegionChange): Datum[] => [
    published(region, indicator, unitOf(sheet, found), from),
    published(region, indicator, unitOf(sheet, found), to),
    computed({ region, from, to }, "change", difference, decimals, "percentage points"),
  ];
  const computed = (
    { region, from, to }: Pick<RegionChange, "region" | "from" | "to">,
    measure: string,
    value: number,
    places: number,
    unit: string,
  ): Datum => ({
    ...published(region, indicator, unit, to),
    measure,
    from: from.year,
    value,
    decimals: places,
    status: "computed",
    source: "",
  });
  return [
    ...entries.flatMap((entry) => [
      ...both(entry),
      computed(entry, "change_rank", entry.rank, 0, "districts"),
    ]),
    ...(province === undefined ? [] : both(province)),
  ];
}

/** A line with how it is drawn and what is written at its ends. */
interface Slope extends RegionChange {
  readonly name: string;
  readonly ink: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  readonly weight: number;
  /** Whether it is one of those that are named at both ends and on a phone. */
  readonly told: boolean;
}

function slopesOf({ edition, locale }: Sheet, found: DistrictChanges): Slope[] {
  const { lowest, highest } = movers(found);
  const moving = new Set([...lowest, ...highest].map(({ region }) => region));
  const name = (code: string) => {
    const region = edition.regions.get(code);
    return region === undefined ? code : locale.shortRegion(region);
  };
  const others = found.entries.filter(({ region }) => region !== edition.definition.focus);
  const quiet = {
    ink: INK.quiet,
    stroke: INK.peer,
    strokeWidth: 1.2,
    dashed: false,
    weight: 400,
    told: false,
  };
  const strong = { ...quiet, ink: INK.text, stroke: INK.quiet, strokeWidth: 2, weight: 600, told: true };
  const own = { ...quiet, ink: INK.focus, stroke: INK.focus, strokeWidth: 3, weight: 700, told: true };
  return [
    ...others.filter(({ region }) => !moving.has(region)).map((each) => ({ ...each, ...quiet })),
    ...others.filter(({ region }) => moving.has(region)).map((each) => ({ ...each, ...strong })),
    ...(found.province === undefined
      ? []
      : [
          {
            ...found.province,
            ...quiet,
            stroke: INK.peerStrong,
            strokeWidth: 1.8,
            dashed: true,
            weight: 600,
            told: true,
          },
        ]),
    ...found.entries
      .filter(({ region }) => region === edition.definition.focus)
      .map((each) => ({ ...each, ...own })),
  ].map((each) => ({ ...each, name: name(each.region) }));
}

const LAYOUT = {
  wide: { height: 640, left: 176, right: 190, size: 11, gap: 14.5 },
  narrow: { height: 480, left: 56, right: 164, size: 11.5, gap: 15 },
} as const;

const TOP = 34;
const BOTTOM = 10;
/** Between the end of a line and its label, for the leader between them. */
const LEADER = 16;

function picture(sheet: Sheet, found: DistrictChanges, width: Width, title: string): string {
  const { locale, document } = sheet;
  const wide = width === "wide";
  const { height, left, right, size, gap } = LAYOUT[width];
  const slopes = slopesOf(sheet, found);
  const [lowest, highest] = slopeRange(found);
  const [first, last] = found.window;
  const unit = (highest - lowest) / (height - TOP - BOTTOM);
  const printed = ({ value, decimals }: RegionChange["to"]) => locale.number.plain(value, decimals);
  const told = slopes.filter((each) => each.told);
  const labelled = {
    left: told,
    right: wide ? slopes : told,
  };
  const labels = (side: "left" | "right"): Markish[] => {
    const shown = labelled[side];
    const end = (each: Slope) => (side === "left" ? each.from : each.to);
    const places = labelsWithin(
      spreadLabels(
        shown.map((each) => end(each).value),
        gap * unit,
      ),
      gap * unit,
      lowest,
      highest,
    );
    const rows = shown.map((each, i) => ({
      ...each,
      place: places[i] ?? end(each).value,
      value: end(each).value,
      text:
        side === "left"
          ? `${wide ? `${each.name} ` : ""}${printed(each.from)}`
          : `${printed(each.to)} ${each.name}`,
    }));
    const sign = side === "left" ? -1 : 1;
    const at = side === "left" ? first : last;
    const moved = rows.filter(({ place, value }) => Math.abs(place - value) > 2 * unit);
    const shift = ((last - first) * LEADER) / (SIZE[width].width - left - right);
    return [
      Plot.link(moved, {
        x1: at + sign * shift * 0.25,
        x2: at + sign * shift,
        y1: "value",
        y2: "place",
        stroke: INK.ruleStrong,
        strokeWidth: 0.8,
      }),
      ...byWeight(rows, (some, weight) =>
        Plot.text(some, {
          x: at,
          y: "place",
          dx: sign * (LEADER + 3),
          textAnchor: side === "left" ? "end" : "start",
          text: "text",
          fontSize: size,
          fontWeight: weight,
          fill: "ink",
        }),
      ),
    ];
  };
  const lines = slopes.map((each) =>
    Plot.link([each], {
      x1: first,
      x2: last,
      y1: ({ from }: Slope) => from.value,
      y2: ({ to }: Slope) => to.value,
      stroke: each.stroke,
      strokeWidth: each.strokeWidth,
      ...(each.dashed ? { strokeDasharray: "5,3" } : {}),
    }),
  );
  return draw(
    document,
    {
      width,
      height,
      margin: { top: TOP, right, bottom: BOTTOM, left },
      x: { domain: [first, last] },
      y: { domain: [lowest, highest] },
      marks: [
        Plot.ruleX(found.window, { stroke: INK.ruleStrong }),
        Plot.text(found.window, {
          x: (year: number) => year,
          frameAnchor: "top",
          dy: -18,
          text: (year: number) => String(year),
          fontSize: 12,
          fontWeight: 600,
          fill: INK.quiet,
        }),
        ...lines,
        Plot.dot(
          told.flatMap((each) => [
            { x: first, y: each.from.value, fill: each.stroke },
            { x: last, y: each.to.value, fill: each.stroke },
          ]),
          { x: "x", y: "y", r: 3.2, fill: "fill" },
        ),
        ...labels("left"),
        ...labels("right"),
      ],
      points: [
        ...found.entries.toSorted((a, b) => b.to.value - a.to.value || (a.region < b.region ? -1 : 1)),
        ...(found.province === undefined ? [] : [found.province]),
      ].flatMap(({ region, from, to }) =>
        [from, to].map((point) => ({
          x: point.year,
          y: point.value,
          text: pointText(
            locale,
            sheet.edition.regions.get(region)?.name ?? region,
            point,
            unitOf(sheet, found),
          ),
          region,
        })),
      ),
    },
    title,
  );
}
