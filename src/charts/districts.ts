import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { type DistrictPanels, type DistrictYears, districtPanels } from "../locales/districtsOf.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { Point } from "../model/series.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";

/** Every district of the province in a small panel of its own, all at one scale from zero. */
export function districts(sheet: Sheet): Figure | undefined {
  const panels = districtPanels(sheet.edition);
  if (panels === undefined) return undefined;
  const title = sheet.locale.figures.districts.title(sheet.edition);
  return assemble(sheet, "districts", {
    picture: {
      wide: picture(sheet, panels, "wide", title),
      narrow: picture(sheet, panels, "narrow", title),
    },
    table: table(sheet, panels),
    data: data(panels),
  });
}

function rowsOf({ districts: all, province }: DistrictPanels): readonly DistrictYears[] {
  return [...all, ...(province === undefined ? [] : [province])];
}

function table({ edition, locale }: Sheet, panels: DistrictPanels): Table {
  const { chart, number, description } = locale;
  const years = Array.from({ length: panels.to - panels.from + 1 }, (_, i) => panels.from + i);
  const cell = (point: Pick<Point, "value" | "decimals"> | undefined) =>
    point === undefined ? chart.missing : number.plain(point.value, point.decimals);
  const count = panels.districts.length;
  return {
    head: [
      { text: chart.region, numeric: false },
      ...years.map((year) => ({ text: String(year), numeric: true })),
      {
        text: `${locale.districts.changeSince(panels.from)}, ${locale.unit("percentage points")}`,
        numeric: true,
      },
    ],
    rows: rowsOf(panels).map(({ region, points, change }) => [
      region.name,
      ...years.map((year) => cell(points.find((point) => point.year === year))),
      cell(change === undefined ? undefined : { value: change.difference, decimals: panels.decimals }),
    ]),
    marked: panels.districts.findIndex(({ region }) => region.code === edition.definition.focus),
    parts: [
      { name: chart.districts, first: 0, last: count - 1 },
      ...(panels.province === undefined ? [] : [{ name: description.reference, first: count, last: count }]),
    ],
  };
}

function data(panels: DistrictPanels): Datum[] {
  return rowsOf(panels).flatMap(({ region, points, change }) => [
    ...points.map((point) => published(region.code, "headcount_ratio", panels.unit, point)),
    ...(change === undefined
      ? []
      : [
          {
            ...published(region.code, "headcount_ratio", "percentage points", change.to),
            measure: "change",
            from: change.from.year,
            value: change.difference,
            decimals: panels.decimals,
            status: "computed" as const,
            source: "",
          },
        ]),
  ]);
}

/** Panels in a row, how wide each is and the space between two; whole units, so that the picture stays small. */
const LAYOUT = {
  wide: { across: 7, inner: 100, gap: 10, step: 104, line: 58, top: 38 },
  narrow: { across: 3, inner: 110, gap: 7, step: 98, line: 54, top: 74 },
} as const;

/** Where a panel's line begins below its two lines of words. */
const WORDS = 32;

function picture(sheet: Sheet, panels: DistrictPanels, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { across, inner, gap, step, line, top } = LAYOUT[width];
  const { number } = locale;
  const placed = panels.districts.map((each, i) => {
    const own = each.region.code === edition.definition.focus;
    return {
      ...each,
      left: (i % across) * (inner + gap),
      top: top + Math.floor(i / across) * step,
      name: locale.shortRegion(each.region),
      own,
    };
  });
  type Placed = (typeof placed)[number];
  const span = panels.to - panels.from;
  /** In whole tenths, which no eye misses. */
  const x = (left: number, year: number) =>
    left + (span === 0 ? 0 : Math.round((10 * inner * (year - panels.from)) / span) / 10);
  const y = (above: number, value: number) => above + WORDS + line * (1 - value / panels.top);
  /** The points of a series inside a panel, with a hole at every missing year. */
  const path = (panel: Placed, points: readonly Point[]) =>
    Array.from({ length: span + 1 }, (_, i) => {
      const found = points.find(({ year }) => year === panels.from + i);
      return {
        panel: panel.region.code,
        x: x(panel.left, panels.from + i),
        y: found === undefined ? undefined : y(panel.top, found.value),
      };
    });
  const lines = (some: readonly Placed[], options: Plot.LineOptions, of?: readonly Point[]) =>
    Plot.line(
      some.flatMap((panel) => path(panel, of ?? panel.points)),
      { x: "x", y: "y", z: "panel", ...options },
    );
  /** The lower and the upper end of the scale, as one line with holes. */
  const frame = placed.flatMap((panel) =>
    [0, panels.top].flatMap((value) => [
      { x: panel.left, y: y(panel.top, value) },
      { x: panel.left + inner, y: y(panel.top, value) },
      { x: panel.left, y: undefined },
    ]),
  );
  const said = ({ latest, change }: Placed) => {
    const level = latest === undefined ? locale.chart.missing : number.plain(latest.value, latest.decimals);
    return change === undefined ? level : `${level} (${number.signed(change.difference, panels.decimals)})`;
  };
  const words = (below: number, text: (panel: Placed) => string) =>
    [true, false].map((isOwn) =>
      Plot.text(
        placed.filter(({ own }) => own === isOwn),
        {
          x: "left",
          y: (panel: Placed) => panel.top + below,
          textAnchor: "start",
          text,
          fontSize: 11,
          fontWeight: isOwn ? 700 : 400,
          fill: isOwn ? INK.focus : INK.text,
        },
      ),
    );
  const rows = Math.ceil(placed.length / across);
  return draw(
    document,
    {
      ...plane(width, top + rows * step, [
        ...key(sheet, panels, width),
        Plot.line(frame, { x: "x", y: "y", stroke: INK.rule, strokeWidth: 1 }),
        ...(panels.province === undefined
          ? []
          : [lines(placed, { stroke: INK.peerStrong, strokeWidth: 0.9 }, panels.province.points)]),
        lines(
          placed.filter(({ own }) => !own),
          { stroke: INK.quiet, strokeWidth: 1.9 },
        ),
        lines(
          placed.filter(({ own }) => own),
          { stroke: INK.focus, strokeWidth: 2.6 },
        ),
        ...words(7, ({ name }) => name),
        ...words(21, said),
      ]),
      points: placed.flatMap(({ left, top: above, region, points }) =>
        [...new Set([points[0], points.at(-1)])].flatMap((point) =>
          point === undefined
            ? []
            : [
                {
                  x: x(left, point.year),
                  y: y(above, point.value),
                  text: pointText(locale, region.name, point, panels.unit),
                  region: region.code,
                },
              ],
        ),
      ),
    },
    title,
  );
}

/** Where the signs stand, and the words on what every panel spans. */
const KEY = {
  wide: {
    signs: [
      [0, 10],
      [142, 10],
      [300, 10],
    ],
    panel: [SIZE.wide.width, 10],
  },
  narrow: {
    signs: [
      [0, 10],
      [150, 10],
      [0, 29],
    ],
    panel: [0, 48],
  },
} as const;

/** What the three lines are, and what every panel spans. */
function key(
  { edition, locale }: Sheet,
  { province, from, to, top }: DistrictPanels,
  width: Width,
): Markish[] {
  const { number } = locale;
  const level = province?.latest;
  const signs = [
    {
      text: edition.regions.get(edition.definition.focus)?.name ?? "",
      stroke: INK.focus,
      strokeWidth: 2.6,
    },
    { text: locale.districts.others, stroke: INK.quiet, strokeWidth: 1.9 },
    ...(province === undefined
      ? []
      : [
          {
            text: `${province.region.name}${level === undefined ? "" : ` ${number.plain(level.value, level.decimals)}`}`,
            stroke: INK.peerStrong,
            strokeWidth: 0.9,
          },
        ]),
  ];
  const words = (text: string, x: number, y: number, textAnchor: "start" | "end") =>
    Plot.text([text], {
      x,
      y,
      textAnchor,
      text: (each: string) => each,
      fontSize: 11,
      fill: INK.quiet,
    });
  const [x, y] = KEY[width].panel;
  return [
    ...signs.flatMap(({ text, stroke, strokeWidth }, i) => {
      const [left, middle] = KEY[width].signs[i] ?? [0, 0];
      return [
        Plot.ruleY([middle], { x1: left + 1, x2: left + 17, stroke, strokeWidth }),
        words(text, left + 22, middle, "start"),
      ];
    }),
    words(
      locale.districts.panel(locale.span(from, to), number.plain(top, 0)),
      x,
      y,
      width === "wide" ? "end" : "start",
    ),
  ];
}
