import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import type { YearWindow } from "../model/yearWindow.ts";
import { roundTicks, valueGrid } from "./axes.ts";
import { INK } from "./canvas.ts";

/** A stretch of a picture's height with a scale and an axis of its own. */
export interface Band {
  readonly ticks: readonly number[];
  /** User units from the upper edge of the picture. */
  readonly top: number;
  readonly bottom: number;
  /** Where a value lies, in the same units. */
  readonly place: (value: number) => number;
}

/** Room above a band for its heading. */
export const HEADING = 40;

/** Room below a band for its years. */
export const YEARS = 24;

/**
 * Round values from zero, with room above the highest value for its label.
 *
 * @example zeroTicks(8.09) // [0, 2, 4, 6, 8, 10]
 */
export function zeroTicks(highest: number): number[] {
  const ticks = roundTicks(0, 0.97 * highest);
  const [step = 1, top = 1] = [ticks[1], ticks.at(-1)];
  return top < 1.08 * highest ? [...ticks, Math.round((top + step) * 1e9) / 1e9] : ticks;
}

/**
 * A band over the values from the first to the last tick.
 *
 * @param ticks ascending, at least two
 */
export function band(ticks: readonly number[], top: number, height: number): Band {
  const [lowest, highest] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return {
    ticks,
    top,
    bottom: top + height,
    place: (value) => top + (height * (highest - value)) / (highest - lowest),
  };
}

/** The years of the pandemic, shaded behind a band, where they lie inside the picture. */
export function pandemicYears({ top, bottom }: Band, [first, last]: YearWindow, word: string): Markish[] {
  if (first > 2020 || last < 2021) return [];
  return [
    Plot.rect([{}], {
      x1: 2019.5,
      x2: 2021.5,
      y1: top,
      y2: bottom,
      fill: INK.rule,
      fillOpacity: 0.5,
    }),
    Plot.text([word], {
      x: 2020.5,
      y: bottom,
      dy: -10,
      text: (text: string) => text,
      fontSize: 11.5,
      fill: INK.quiet,
    }),
  ];
}

/** The words above a band; what must be known of its numbers stands behind or below them. */
export interface Heading {
  readonly text: string;
  readonly note: string;
  /** Further room between the words and the band, for a key. */
  readonly lift?: number;
}

/** Heading, grid and years of a band. */
export function bandFrame(
  { ticks, top, bottom, place }: Band,
  heading: Heading,
  format: (tick: number) => string,
  unit: string,
  years: readonly number[],
): Markish[] {
  const line = (text: string, dy: number, rest: Plot.TextOptions) =>
    Plot.text([text], {
      frameAnchor: "left",
      y: top,
      dx: -18,
      dy,
      textAnchor: "start",
      text: (words: string) => words,
      ...rest,
    });
  return [
    line(heading.text, (heading.note === "" ? -24 : -37) - (heading.lift ?? 0), {
      fontWeight: 700,
      fill: INK.text,
    }),
    ...(heading.note === "" ? [] : [line(heading.note, -22, { fontSize: 11.5, fill: INK.quiet })]),
    ...valueGrid(ticks, format, unit, place),
    Plot.text(years, {
      x: (year: number) => year,
      y: bottom,
      dy: 14,
      text: (year: number) => String(year),
      fontSize: 12,
      fill: INK.quiet,
    }),
  ];
}
