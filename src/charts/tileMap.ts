import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { FigureWords } from "../locales/locale.ts";
import { mapOf, newestMap } from "../locales/mapsOf.ts";
import { type DistrictMap, type DistrictMapEntry, MAP_CLASSES } from "../model/districtMap.ts";
import type { Datum, Figure } from "../model/figure.ts";
import type { Point } from "../model/series.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";
import { wrapped } from "./wrapped.ts";

/**
 * The greys of the classes, lowest first: how much ink over the ground, and what is written on it. Each is
 * at least 4.5 to 1 with its text by day, by night and on paper; what lies between 0.40 and 0.60 is not.
 */
const SHADES = [
  { opacity: 0.06, text: INK.text },
  { opacity: 0.2, text: INK.text },
  { opacity: 0.38, text: INK.text },
  { opacity: 0.62, text: INK.ground },
  { opacity: 0.85, text: INK.ground },
] as const;

/** The headcount ratio of the newest year over the province's districts. */
export function tileMapFigure(sheet: Sheet): Figure | undefined {
  const map = newestMap(sheet.edition, "headcount_ratio");
  return map === undefined ? undefined : drawn(sheet, map, sheet.locale.figures.tile_map);
}

/**
 * The province's districts as tiles, shaded by one indicator in one year.
 *
 * @returns `undefined` if the edition has no figure of that year that belongs to the indicator's main spell,
 *   or if the province's districts have no tiles
 */
export function tileMap(sheet: Sheet, indicator: string, year: number): Figure | undefined {
  const map = mapOf(sheet.edition, indicator, year);
  return map === undefined ? undefined : drawn(sheet, map, sheet.locale.maps.figure(indicator, year));
}

function drawn(sheet: Sheet, map: DistrictMap, words: FigureWords): Figure | undefined {
  const { edition } = sheet;
  const tiles = tilesOf(sheet, map);
  if (tiles.length === 0) return undefined;
  const title = words.title(edition);
  return assemble(
    sheet,
    "tile_map",
    {
      picture: {
        wide: picture(sheet, map, tiles, "wide", title),
        narrow: picture(sheet, map, tiles, "narrow", title),
      },
      table: table(sheet, map),
      data: data(sheet, map),
    },
    words,
  );
}

function table({ edition, locale }: Sheet, { entries, missing, indicator }: DistrictMap): Figure["table"] {
  const { chart, maps, number } = locale;
  const ranked = entries.some(({ rank }) => rank !== undefined);
  const name = (code: string) => edition.regions.get(code)?.name ?? code;
  return {
    head: [
      { text: chart.region, numeric: false },
      ...(ranked ? [{ text: maps.rank, numeric: true }] : []),
      { text: locale.unit(edition.indicators.get(indicator)?.unit ?? ""), numeric: true },
      { text: maps.class, numeric: true },
    ],
    rows: [
      ...entries.map(({ region, rank, point, class: fifth }) => [
        name(region),
        ...(ranked ? [String(rank ?? "")] : []),
        number.plain(point.value, point.decimals),
        String(fifth),
      ]),
      ...missing.map((code) => [name(code), ...(ranked ? [""] : []), chart.missing, ""]),
    ],
    marked: [...entries.map(({ region }) => region), ...missing].indexOf(edition.definition.focus),
  };
}

function data({ edition }: Sheet, { entries, indicator }: DistrictMap): Datum[] {
  const unit = edition.indicators.get(indicator)?.unit ?? "";
  return entries.flatMap(({ region, point, rank, class: fifth }) => {
    const computed = (measure: string, value: number, of: string): Datum => ({
      ...published(region, indicator, of, point),
      measure,
      value,
      decimals: 0,
      status: "computed",
      source: "",
    });
    return [
      published(region, indicator, unit, point),
      ...(rank === undefined ? [] : [computed("rank", rank, "districts")]),
      computed("map_class", fifth, "fifths"),
    ];
  });
}

/** A district in the grid: its own figure, or none. */
interface PlacedTile {
  readonly code: string;
  readonly name: string;
  /** "Kab." above "Brebes". */
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly entry: DistrictMapEntry | undefined;
}

/** Row by row from the north, in a row from the west. */
function tilesOf({ edition, locale }: Sheet, { entries, missing }: DistrictMap): PlacedTile[] {
  const byCode = new Map(entries.map((entry) => [entry.region, entry]));
  return [...byCode.keys(), ...missing]
    .flatMap((code): PlacedTile[] => {
      const region = edition.regions.get(code);
      if (region?.tile === undefined) return [];
      const [kind = "", ...rest] = locale.shortRegion(region).split(" ");
      const { column, row } = region.tile;
      const lines = [kind, rest.join(" ")];
      return [{ code, name: region.name, lines, column, row, entry: byCode.get(code) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A part of the grid that is drawn beside no other: all columns, or some of them. */
interface Part {
  readonly label: string | undefined;
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
  /** Where its rows begin, in user units from above. */
  readonly top: number;
}

const LAYOUT = {
  wide: { tile: 60, gap: 5, columns: 10, name: 10.5, value: 12.5, legend: 52 },
  narrow: { tile: 51, gap: 2, columns: 5, name: 10.5, value: 12, legend: 128 },
} as const;

/** Stands in an empty tile; the words say what it means. */
const NO_FIGURE = "–";

/** Room above a part of the grid for its name. */
const HEADING = 26;

/** The grid in as many parts as its columns need to hold a name each, the westernmost on top. */
function partsOf({ locale }: Sheet, tiles: readonly PlacedTile[], width: Width): Part[] {
  const { columns, tile, legend } = LAYOUT[width];
  const last = Math.max(...tiles.map(({ column }) => column));
  const count = Math.ceil((last + 1) / columns);
  const across = Math.ceil((last + 1) / count);
  let top: number = legend;
  return Array.from({ length: count }, (_, i) => {
    const reach = [i * across, Math.min(last, (i + 1) * across - 1)] as const;
    const rows = tiles.filter(({ column }) => column >= reach[0] && column <= reach[1]).map(({ row }) => row);
    const part = {
      label: count === 1 ? undefined : locale.maps.part(i + 1, count),
      columns: reach,
      rows: [Math.min(...rows), Math.max(...rows)] as const,
      top: top + (count === 1 ? 0 : HEADING),
    };
    top = part.top + (part.rows[1] - part.rows[0] + 1) * tile + 6;
    return part;
  });
}

function picture(
  sheet: Sheet,
  map: DistrictMap,
  tiles: readonly PlacedTile[],
  width: Width,
  title: string,
): string {
  const { edition, locale, document } = sheet;
  const { tile, gap, name, value } = LAYOUT[width];
  const unit = edition.indicators.get(map.indicator)?.unit ?? "";
  const parts = partsOf(sheet, tiles, width);
  const across = Math.max(...parts.map(({ columns: [first, last] }) => last - first + 1));
  const step = SIZE[width].width / across;
  const placed = parts.flatMap(({ columns, rows, top }) =>
    tiles
      .filter(({ column }) => column >= columns[0] && column <= columns[1])
      .map((each) => {
        const own = each.code === edition.definition.focus;
        const shade = each.entry === undefined ? undefined : SHADES[each.entry.class - 1];
        return {
          ...each,
          own,
          x: (each.column - columns[0]) * step,
          y: top + (each.row - rows[0]) * tile,
          ink: shade?.text ?? INK.text,
          weight: own ? 600 : 400,
          text: each.entry === undefined ? NO_FIGURE : printed(sheet, each.entry.point),
        };
      }),
  );
  type Placed = (typeof placed)[number];
  const box = (some: readonly Placed[], inset: number, options: Plot.RectOptions) =>
    Plot.rect(some, {
      x1: ({ x }: Placed) => x + inset,
      x2: ({ x }: Placed) => x + step - inset,
      y1: ({ y }: Placed) => y + inset,
      y2: ({ y }: Placed) => y + tile - inset,
      ...options,
    });
  const middle = (line: number) => (each: Placed) => each.y + tile / 2 + line;
  const words = (
    some: readonly Placed[],
    line: number,
    text: (each: Placed) => string,
    fontSize: number,
    extra: number,
  ) =>
    byWeight(some, (same, weight) =>
      Plot.text(same, {
        x: ({ x }: Placed) => x + step / 2,
        y: middle(line),
        text,
        fontSize,
        fill: "ink",
        fontWeight: weight + extra,
      }),
    );
  const focus = placed.filter(({ own }) => own);
  const height = Math.max(...placed.map(({ y }) => y)) + tile + 2;
  return draw(
    document,
    {
      ...plane(width, height, [
        ...legendOf(sheet, map, width, unit),
        ...parts.flatMap(({ label, top }) =>
          label === undefined
            ? []
            : [
                Plot.text([label], {
                  x: gap / 2,
                  y: top - 9,
                  textAnchor: "start",
                  text: (each: string) => each,
                  fontSize: 11.5,
                  fontWeight: 600,
                  fill: INK.quiet,
                }),
              ],
        ),
        ...SHADES.map(({ opacity }, i) =>
          box(
            placed.filter(({ entry }) => entry?.class === i + 1),
            gap / 2,
            { fill: INK.text, fillOpacity: opacity },
          ),
        ),
        box(
          placed.filter(({ entry }) => entry === undefined),
          gap / 2 + 0.5,
          { stroke: INK.peerStrong, strokeDasharray: "3,3" },
        ),
        // The ground around the frame parts it from every grey.
        box(focus, gap / 2 - 1, { stroke: INK.ground, strokeWidth: 5 }),
        box(focus, gap / 2 - 1.2, { stroke: INK.focus, strokeWidth: 2.6 }),
        ...words(placed, -tile / 2 + 12, ({ lines }) => lines[0] ?? "", name, 0),
        ...words(placed, -tile / 2 + 24, ({ lines }) => lines[1] ?? "", name, 0),
        ...words(placed, tile / 2 - 11, ({ text }) => text, value, 200),
      ]),
      points: placed.map(({ x, y, code, name: full, entry }) => ({
        x: x + step / 2,
        y: y + tile / 2,
        text:
          entry === undefined
            ? `${full}, ${locale.period(map.year, map.month ?? null)}: ${locale.description.missing}`
            : pointText(locale, `${full}${measured(sheet, map)}`, entry.point, unit),
        region: code,
      })),
    },
    title,
  );
}

/** What an index is, since its unit does not say so. */
function measured({ edition, locale }: Sheet, { indicator }: DistrictMap): string {
  const found = edition.indicators.get(indicator);
  return found?.unit.startsWith("index") === true ? `, ${found.short[locale.language]}` : "";
}

function printed({ locale }: Sheet, { value, decimals }: Point): string {
  return locale.number.plain(value, decimals);
}

/** The signs of the classes with the figures they reach from and to; a row where there is room, else a list. */
function legendOf(sheet: Sheet, { classes }: DistrictMap, width: Width, unit: string): Markish[] {
  const { locale } = sheet;
  const wide = width === "wide";
  const step = SIZE[width].width / MAP_CLASSES;
  const signs = classes.map(({ class: fifth, lowest, highest, count }, i) => {
    const reach =
      lowest.value === highest.value
        ? printed(sheet, lowest)
        : `${printed(sheet, lowest)}–${printed(sheet, highest)}`;
    return {
      fifth,
      x: wide ? i * step + 2.5 : 1,
      y: wide ? 34 : 42 + i * 17,
      text: `${reach} (${count})`,
    };
  });
  return [
    Plot.text([wrapped(locale.maps.legend(locale.unit(unit)), wide ? 120 : 52).join("\n")], {
      x: wide ? 2.5 : 1,
      y: 3,
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: 1.25,
      text: (each: string) => each,
      fontSize: wide ? 12 : 11,
      fill: INK.quiet,
    }),
    ...SHADES.flatMap(({ opacity }, i) => [
      Plot.rect(
        signs.filter(({ fifth }) => fifth === i + 1),
        {
          x1: "x",
          x2: ({ x }) => x + 22,
          y1: ({ y }) => y - 6.5,
          y2: ({ y }) => y + 6.5,
          fill: INK.text,
          fillOpacity: opacity,
        },
      ),
    ]),
    // A thin line around the signs: the lightest is nearly the ground.
    Plot.rect(signs, {
      x1: "x",
      x2: ({ x }) => x + 22,
      y1: ({ y }) => y - 6.5,
      y2: ({ y }) => y + 6.5,
      stroke: INK.ruleStrong,
      strokeWidth: 0.8,
    }),
    Plot.text(signs, {
      x: ({ x }) => x + 28,
      y: "y",
      textAnchor: "start",
      text: "text",
      fontSize: wide ? 11.5 : 11,
      fill: INK.text,
    }),
  ];
}
