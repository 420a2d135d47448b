import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { Position } from "../model/position.ts";
import type { Point } from "../model/series.ts";
import { draw, INK, type Width } from "./canvas.ts";
import type { Sheet } from "./parts.ts";

/** Heights of the names, as shares of the highest value: they stand over the lower columns, on the left. */
const LEVEL = { lowest: 0.92, focus: 0.8 } as const;

interface Label {
  readonly place: number;
  readonly value: number;
  readonly level: number;
  readonly text: string;
  readonly fill: string;
  readonly anchor: "start" | "end";
}

/**
 * The picture of the position for the back row: every district of the province a column, sorted from the lowest,
 * and only the lowest, the highest, the focus and the province named. The values are those of the figure
 * `position`; `undefined` where it has none.
 */
export function positionColumns(sheet: Sheet): Figure["picture"] | undefined {
  const analysis = sheet.edition.analyses.indicators.get("headcount_ratio");
  const found = analysis?.position;
  if (analysis === undefined || found === undefined) return undefined;
  const title = sheet.locale.figures.position.title(sheet.edition);
  const drawn = (width: Width) => picture(sheet, found, analysis.province?.level, width, title);
  return { wide: drawn("wide"), narrow: drawn("narrow") };
}

function picture(
  sheet: Sheet,
  { entries, focus }: Position,
  province: Point | undefined,
  width: Width,
  title: string,
): string {
  const { edition, locale, document } = sheet;
  const highest = Math.max(...entries.map(({ point }) => point.value));
  const columns = entries.map(({ region, point }, place) => ({
    place,
    value: point.value,
    fill: region === focus ? INK.focus : INK.peer,
  }));
  const printed = (point: Point) => locale.number.plain(point.value, point.decimals);
  const provinceName = edition.regions.get(edition.definition.province)?.name ?? "";
  return draw(
    document,
    {
      width,
      height: width === "wide" ? 340 : 320,
      margin: { top: 26, right: province === undefined ? 8 : 88, bottom: 12, left: 2 },
      x: { domain: [-0.6, entries.length - 0.4] },
      y: { domain: [0, highest] },
      marks: [
        Plot.rect(columns, {
          x1: ({ place }: { place: number }) => place - 0.36,
          x2: ({ place }: { place: number }) => place + 0.36,
          y1: 0,
          y2: "value",
          fill: "fill",
        }),
        Plot.ruleY([0], { stroke: INK.peerStrong }),
        ...(province === undefined
          ? []
          : [
              Plot.ruleY([province], { y: "value", stroke: INK.peerStrong, strokeDasharray: "4,3" }),
              Plot.text([province], {
                y: "value",
                frameAnchor: "right",
                textAnchor: "start",
                dx: 7,
                text: (point) => `${provinceName}\n${printed(point)}`,
                fontSize: 12.5,
                fill: INK.quiet,
              }),
            ]),
        ...labelsOf(sheet, entries, focus, highest).flatMap((label) => named(label, highest)),
      ],
    },
    title,
  );
}

/** The lowest, the focus and the highest, each once; a name begins or ends at its own column. */
function labelsOf(
  { edition, locale }: Sheet,
  entries: Position["entries"],
  focus: string,
  highest: number,
): Label[] {
  const last = entries.length - 1;
  return entries.flatMap(({ region, point }, place): Label[] => {
    const own = region === focus;
    if (!own && place !== 0 && place !== last) return [];
    const of = edition.regions.get(region);
    const name = of === undefined ? region : locale.shortRegion(of);
    return [
      {
        place,
        value: point.value,
        level: place === last ? highest : highest * (own ? LEVEL.focus : LEVEL.lowest),
        text: `${name} ${locale.number.plain(point.value, point.decimals)}`,
        fill: own ? INK.focus : INK.quiet,
        anchor: place < last / 2 ? "start" : "end",
      },
    ];
  });
}

/** A name over its column, with a line down to it where it stands higher. */
function named({ place, value, level, text, fill, anchor }: Label, highest: number): Plot.Markish[] {
  const isFocus = fill === INK.focus;
  return [
    ...(level > value
      ? [Plot.ruleX([{}], { x: place, y1: value, y2: level, stroke: fill, strokeWidth: isFocus ? 1.4 : 1 })]
      : []),
    Plot.text([{}], {
      x: place,
      y: Math.min(level, highest),
      dx: anchor === "start" ? -3 : 3,
      dy: -9,
      text: () => text,
      textAnchor: anchor,
      fontSize: 12.5,
      fontWeight: isFocus ? 750 : 600,
      fill,
      stroke: INK.ground,
      strokeWidth: 4,
    }),
  ];
}
