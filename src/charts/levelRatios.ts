import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { levelRatioTicks } from "../locales/drawnTicks.ts";
import type { Locale } from "../locales/locale.ts";
import type { Relevance } from "../model/relevance.ts";
import { axisNote, valueGrid } from "./axes.ts";
import { INK, type WalkPoint } from "./canvas.ts";

/** Ratios are told at two decimals. */
const DECIMALS = 2;

interface Ratio {
  readonly year: number;
  readonly value: number | undefined;
}

/**
 * The city's level over each reference's in every base year and in the newest, as a band of a picture with an
 * axis of its own.
 *
 * @param references the first is drawn as a full line, the other as a dashed one
 * @param height of the band in user units
 * @param place where on the picture's y axis a depth below the head of the band lies
 */
export function levelRatios(
  references: readonly { readonly name: string; readonly rows: readonly Relevance[] }[],
  height: number,
  place: (depth: number) => number,
): {
  readonly years: readonly number[];
  readonly marks: (locale: Locale, wide: boolean) => Markish[];
  readonly points: (locale: Locale) => WalkPoint[];
} {
  const lines = references.map(({ rows }) => ratiosOf(rows));
  const years = [...new Set(lines.flatMap((line) => line.map(({ year }) => year)))].sort((a, b) => a - b);
  const ticks = levelRatioTicks(references.map(({ rows }) => rows));
  if (ticks.length === 0) return { years, marks: () => [], points: () => [] };
  const [floor = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => place(height * (1 - (value - floor) / (top - floor)));
  const drawn = lines.map((line) =>
    line.map(({ year, value }) => ({
      year,
      value,
      y: value === undefined ? undefined : y(value),
      isNewest: year === years.at(-1),
    })),
  );
  return {
    years,
    points: ({ chart, number }) =>
      drawn.flatMap((line, i) =>
        line.flatMap(({ year, value, y: at }) =>
          value === undefined || at === undefined
            ? []
            : [
                {
                  x: year,
                  y: at,
                  text: `${chart.questions.levels}, ${references[i]?.name ?? ""}, ${year}: ${number.plain(value, DECIMALS)}`,
                },
              ],
        ),
      ),
    marks: ({ chart, number }, wide) => [
      Plot.text([chart.questions.levels], {
        frameAnchor: "left",
        textAnchor: "start",
        y: place(0),
        dx: -34,
        dy: -30,
        text: (words: string) => words,
        fontWeight: 700,
        fill: INK.text,
      }),
      ...valueGrid(ticks, (tick) => number.plain(tick, 1), chart.questions.times, y),
      axisNote(floor, chart.axisFrom(number.plain(floor, 1))),
      ...drawn.toReversed().flatMap((line, i) => {
        const isFirst = i === drawn.length - 1;
        return [
          Plot.line(line, {
            x: "year",
            y: "y",
            stroke: INK.focus,
            strokeWidth: isFirst ? 2.6 : 1.6,
            ...(isFirst ? {} : { strokeDasharray: "5,4" }),
          }),
          Plot.dot(
            line.filter(({ value }) => value !== undefined),
            {
              x: "year",
              y: "y",
              r: 3,
              fill: isFirst ? INK.focus : INK.ground,
              stroke: INK.focus,
              strokeWidth: 1.6,
            },
          ),
          Plot.text(
            line.filter(({ value, isNewest }) => value !== undefined && (wide || isNewest)),
            {
              x: "year",
              y: "y",
              dy: isFirst ? 13 : -12,
              text: ({ value }) => number.plain(value ?? 0, DECIMALS),
              fontSize: 11.5,
              fontWeight: isFirst ? 700 : 400,
              fill: INK.focus,
              stroke: INK.ground,
              strokeWidth: 3.5,
            },
          ),
        ];
      }),
    ],
  };
}

/** Every year from the first base year to the newest, with nothing where there is no ratio. */
function ratiosOf(rows: readonly Relevance[]): Ratio[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found = new Map(rows.map(({ window, levelRatio }) => [window[0], levelRatio?.from]));
  found.set(last.window[1], last.levelRatio?.to);
  return Array.from({ length: last.window[1] - first.window[0] + 1 }, (_, i) => {
    const year = first.window[0] + i;
    return { year, value: found.get(year) };
  });
}
