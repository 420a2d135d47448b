import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { AccessRow } from "../model/access.ts";
import type { Point } from "../model/series.ts";
import { INK, type WalkPoint, type Width } from "./canvas.ts";
import type { Sheet } from "./parts.ts";
import { wrapped } from "./wrapped.ts";

/** How panels stand side by side: gap in user units, letters in a line of a name. */
export const GRID = {
  wide: { columns: 4, gap: 14, letters: 27 },
  narrow: { columns: 2, gap: 14, letters: 24 },
} as const;

/** Heights of what stands in a panel, in user units. */
export const HEIGHT = { group: 36, name: 34, value: 24, line: 15.5, drawing: 44, axis: 52 } as const;

/** A panel with its place in the grid. */
export interface Cell {
  readonly row: AccessRow;
  readonly x: number;
  readonly y: number;
  /** Where its words end and its drawing begins. */
  readonly foot: number;
}

/** The indicator's name in the language. */
export function nameOf({ edition, locale }: Sheet, { indicator }: AccessRow): string {
  return edition.indicators.get(indicator)?.name[locale.language] ?? indicator;
}

/** The province's name. */
export function provinceOf({ edition }: Sheet): string {
  return edition.regions.get(edition.definition.province)?.name ?? "";
}

/** What a panel draws, and what can be walked to in it. */
export interface Panel {
  readonly marks: Markish[];
  readonly points: readonly WalkPoint[];
}

/** Name, newest figure, the province beside it, and the city's figures as a line on an axis of its own. */
export function panel(sheet: Sheet, { row, x, y, foot }: Cell, each: number, width: Width): Panel {
  const { edition, locale } = sheet;
  const { number, period, chart } = locale;
  const words = locale.panels.access;
  const unit = edition.indicators.get(row.indicator)?.unit ?? "";
  const newest = row.points.at(-1);
  const quiet = { fontSize: 12, fill: INK.quiet };
  const text = (line: string, depth: number, style: Plot.TextOptions, shift = 0) =>
    Plot.text([line], {
      x: x + shift,
      y: y + depth,
      textAnchor: "start",
      text: (words: string) => words,
      ...style,
    });
  const heads = wrapped(nameOf(sheet, row), GRID[width].letters).map((line, i) =>
    text(line, 6 + i * HEIGHT.line, { fontSize: 12.5, fontWeight: 700, fill: INK.text }),
  );
  if (newest === undefined) {
    return { marks: [...heads, text(words.unknown, HEIGHT.name + HEIGHT.line, quiet)], points: [] };
  }
  const value = number.plain(newest.value, newest.decimals);
  const lines = [
    period(newest.year, newest.month ?? null),
    ...besideOf(sheet, row),
    row.points.length === 1
      ? words.one
      : words.several(row.points.length, locale.span(row.points[0]?.year ?? 0, newest.year)),
  ];
  const drawn = drawing(sheet, row, { left: x + 6, right: x + each - 10, top: foot });
  return {
    marks: [
      ...heads,
      text(value, HEIGHT.name + 12, { fontSize: 17, fontWeight: 700, fill: INK.focus }),
      text(
        unit.startsWith("percent") ? chart.percent : locale.unit(unit),
        HEIGHT.name + 13,
        quiet,
        widthOf(value) + 6,
      ),
      ...lines.map((line, i) => text(line, HEIGHT.name + HEIGHT.value + 8 + i * HEIGHT.line, quiet)),
      ...drawn.marks,
    ],
    points: drawn.points,
  };
}

/** The province's figure and the city's of the same year, or why there is none. */
export function besideOf(sheet: Sheet, row: AccessRow): string[] {
  const { number, panels } = sheet.locale;
  const words = panels.access;
  // A name is never broken in two.
  const province = provinceOf(sheet).replaceAll(" ", "\u00a0");
  const { againstProvince } = row;
  if (againstProvince === undefined) {
    return [row.isCount ? words.notCompared(province) : words.noneBeside(province)].flatMap((line) =>
      wrapped(line, GRID.narrow.letters + 2),
    );
  }
  const { own, province: theirs, side } = againstProvince;
  const print = (point: Point) => number.plain(point.value, point.decimals);
  return [
    `${province} ${print(theirs)} (${theirs.year})`,
    words.own(print(own), side === undefined ? words.notJudged : words.sides[side]),
  ];
}

/** About the width of the large number. */
function widthOf(value: string): number {
  return [...value].reduce((sum, sign) => sum + (/\d/.test(sign) ? 10.6 : 5), 0);
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The city's figures in dots, joined where they are of following years and one month; the province's as a square. */
function drawing(sheet: Sheet, row: AccessRow, { left, right, top }: Area): Panel {
  const { edition, locale } = sheet;
  const { points, againstProvince } = row;
  const theirs = againstProvince?.province;
  const shown = theirs === undefined ? points : [...points, theirs];
  const range = (of: readonly number[]) => [Math.min(...of), Math.max(...of)] as const;
  const [first, last] = range(shown.map(({ year }) => year));
  const [lowest, highest] = range(shown.map(({ value }) => value));
  const x = ({ year }: Point) =>
    first === last ? (left + right) / 2 : left + ((right - left) * (year - first)) / (last - first);
  const y = ({ value }: Point) =>
    top + HEIGHT.drawing * (lowest === highest ? 0.5 : (highest - value) / (highest - lowest));
  const foot = top + HEIGHT.drawing + 8;
  const note = (text: string, at: number, dy: number, textAnchor: "start" | "end") =>
    Plot.text([text], {
      x: at,
      y: foot + dy,
      textAnchor,
      fontSize: 11,
      fill: INK.quiet,
      text: (words: string) => words,
    });
  const [start, end] = [left - 6, right + 6];
  const decimals = Math.max(...shown.map((point) => point.decimals));
  const told = (region: string, point: Point): WalkPoint => ({
    x: x(point),
    y: y(point),
    text: pointWords(sheet, row, region, point),
    region,
  });
  const { focus, province } = edition.definition;
  return {
    marks: [
      Plot.ruleY([foot], { x1: start, x2: end, stroke: INK.rule }),
      ...joined(points).map((stretch) => Plot.line(stretch, { x, y, stroke: INK.focus, strokeWidth: 2 })),
      Plot.dot(points, { x, y, r: 3, fill: INK.focus }),
      Plot.dot(theirs === undefined ? [] : [theirs], {
        x,
        y,
        r: 4,
        symbol: "square",
        fill: INK.ground,
        stroke: INK.peerStrong,
        strokeWidth: 1.8,
      }),
      ...(lowest === highest
        ? []
        : [note(locale.panels.access.axis(locale.range(lowest, highest, decimals)), start, 25, "start")]),
      ...(first === last
        ? []
        : [note(String(first), start, 11, "start"), note(String(last), end, 11, "end")]),
    ],
    points: [
      ...points.map((point) => told(focus, point)),
      ...(theirs === undefined ? [] : [told(province, theirs)]),
    ],
  };
}

function pointWords(sheet: Sheet, row: AccessRow, region: string, point: Point): string {
  const { edition, locale } = sheet;
  const name = edition.regions.get(region)?.name ?? region;
  const unit = locale.unit(edition.indicators.get(row.indicator)?.unit ?? "");
  const value = locale.number.plain(point.value, point.decimals);
  return `${nameOf(sheet, row)}, ${name}, ${locale.period(point.year, point.month ?? null)}: ${value} ${unit}`;
}

/** Stretches of following years whose figures are of one month; two months are never joined. */
function joined(points: readonly Point[]): Point[][] {
  const stretches: Point[][] = [];
  for (const point of points) {
    const before = stretches.at(-1)?.at(-1);
    if (before?.year === point.year - 1 && before.month === point.month) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  }
  return stretches.filter(({ length }) => length > 1);
}
