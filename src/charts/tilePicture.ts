import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { type DistrictMap, MAP_CLASSES } from "../model/districtMap.ts";
import type { Point } from "../model/series.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { pointText, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";
import { LAYOUT, partsOf, type Tile } from "./tileGrid.ts";
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

/** Stands in an empty tile; the words say what it means. */
const NO_FIGURE = "–";

/** The drawing of a map: the signs of its classes above the grid, the focus in a frame. */
export function tilePicture(
  sheet: Sheet,
  map: DistrictMap,
  tiles: readonly Tile[],
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
