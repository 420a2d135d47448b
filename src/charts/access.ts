import * as Plot from "@observablehq/plot";
import type { AccessGroup, AccessRow } from "../model/access.ts";
import { codeOf, type Datum, type Figure, type Table, type TablePart } from "../model/figure.ts";
import type { Point } from "../model/series.ts";
import { besideOf, type Cell, GRID, HEIGHT, nameOf, panel, provinceOf } from "./accessPanel.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { assemble, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";

/** A small panel for every indicator of access: the city's figures, and the province's beside them. */
export function access(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const { rows } = edition.analyses.access;
  if (rows.every(({ points }) => points.length === 0)) return undefined;
  const title = locale.figures.access.title(edition);
  const figure = assemble(sheet, "access", {
    picture: {
      wide: picture(sheet, rows, "wide", title),
      narrow: picture(sheet, rows, "narrow", title),
    },
    table: table(sheet, rows),
    data: rows.flatMap((row) => data(sheet, row)),
  });
  return { ...figure, source: locale.chart.linkage.source };
}

/** Own minus province's, at the decimals of the coarser. */
function gapDecimals({ own, province }: NonNullable<AccessRow["againstProvince"]>): number {
  return Math.min(own.decimals, province.decimals);
}

function table(sheet: Sheet, rows: readonly AccessRow[]): Table {
  const { edition, locale } = sheet;
  const { number, chart, period } = locale;
  const words = locale.panels.access;
  const none = chart.composition.none;
  const print = (point: Point) => number.plain(point.value, point.decimals);
  const cells = rows.map((row): string[][] => {
    const name = nameOf(sheet, row);
    const unit = locale.unit(edition.indicators.get(row.indicator)?.unit ?? "");
    if (row.points.length === 0) return [[name, chart.missing, none, none, words.unknown, unit]];
    return row.points.map((point) => {
      const pair = row.againstProvince;
      const beside = pair?.own.year === point.year ? pair : undefined;
      return [
        `${name}, ${period(point.year, point.month ?? null)}`,
        print(point),
        beside === undefined ? none : print(beside.province),
        beside === undefined ? none : number.plain(beside.gap, gapDecimals(beside)),
        beside === undefined ? none : words.sides[beside.side ?? "none"],
        unit,
      ];
    });
  });
  const parts = rows.map((row, i): TablePart => {
    const before = cells.slice(0, i).flat().length;
    return { name: nameOf(sheet, row), first: before, last: before + (cells[i]?.length ?? 1) - 1 };
  });
  return {
    head: [
      { text: words.columns.indicator, numeric: false },
      { text: edition.regions.get(edition.definition.focus)?.name ?? "", numeric: true },
      { text: provinceOf(sheet), numeric: true },
      { text: words.columns.gap, numeric: true },
      { text: words.columns.side, numeric: false },
      { text: words.columns.unit, numeric: false },
    ],
    rows: cells.flat(),
    marked: undefined,
    parts,
  };
}

function data({ edition }: Sheet, { indicator, points, againstProvince }: AccessRow): Datum[] {
  const { focus, province } = edition.definition;
  const unit = edition.indicators.get(indicator)?.unit ?? "";
  return [
    ...points.map((point) => published(focus, indicator, unit, point)),
    ...(againstProvince === undefined
      ? []
      : [
          published(province, indicator, unit, againstProvince.province),
          {
            ...published(focus, indicator, unit, againstProvince.own),
            measure: "gap.province",
            value: againstProvince.gap,
            decimals: gapDecimals(againstProvince),
            unit: unit === "percent" || unit.startsWith("percent of") ? "percentage points" : unit,
            class: codeOf(againstProvince.side ?? "no better side"),
            status: "computed" as const,
            source: "",
          },
        ]),
  ];
}

function picture(sheet: Sheet, rows: readonly AccessRow[], width: Width, title: string): string {
  const { columns, gap } = GRID[width];
  const each = (SIZE[width].width - gap * (columns - 1)) / columns;
  const words = Math.max(...rows.map((row) => besideOf(sheet, row).length)) + 2;
  const below = HEIGHT.name + HEIGHT.value + (words + 0.6) * HEIGHT.line;
  const tall = below + HEIGHT.drawing + HEIGHT.axis;
  const heads: {
    readonly x: number;
    readonly y: number;
    readonly group: AccessGroup;
    readonly width: number;
  }[] = [];
  const cells: Cell[] = [];
  let [column, y] = [0, 0];
  for (const group of [...new Set(rows.map((row) => row.group))]) {
    const inside = rows.filter((row) => row.group === group);
    // A group begins on a new line unless all of it fits on the one begun.
    if (column + inside.length > columns && column > 0) [column, y] = [0, y + HEIGHT.group + tall];
    const share = Math.min(inside.length, columns);
    heads.push({ x: column * (each + gap), y, group, width: share * each + (share - 1) * gap });
    inside.forEach((row, i) => {
      if (column === columns) [column, y] = [0, y + tall + (i === 0 ? HEIGHT.group : 0)];
      const top = y + HEIGHT.group;
      cells.push({ row, x: column * (each + gap), y: top, foot: top + below });
      column += 1;
    });
  }
  const bottom = y + HEIGHT.group + tall;
  const panels = cells.map((cell) => panel(sheet, cell, each, width));
  return draw(
    sheet.document,
    {
      ...plane(width, bottom, [
        Plot.ruleY(heads, {
          x1: "x",
          x2: (head: (typeof heads)[number]) => head.x + head.width,
          y: (head: (typeof heads)[number]) => head.y + 24,
          stroke: INK.ruleStrong,
        }),
        Plot.text(heads, {
          x: "x",
          y: (head: (typeof heads)[number]) => head.y + 12,
          textAnchor: "start",
          text: ({ group }: (typeof heads)[number]) => sheet.locale.panels.access.groups[group],
          fontWeight: 700,
          fill: INK.text,
        }),
        ...panels.flatMap(({ marks }) => marks),
      ]),
      points: panels.flatMap(({ points }) => points),
    },
    title,
  );
}
