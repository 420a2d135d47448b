import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { INK } from "./canvas.ts";

export { roundTicks } from "../model/axisTicks.ts";

/** Horizontal grid lines with their values above the left end; the topmost carries the unit. `y` places a tick on the scale. */
export function valueGrid(
  ticks: readonly number[],
  format: (tick: number) => string,
  unit: string,
  y = (tick: number) => tick,
): Markish[] {
  const top = Math.max(...ticks);
  return [
    Plot.ruleY(ticks, { y, stroke: INK.rule, insetLeft: -18 }),
    Plot.text(ticks, {
      y,
      text: (tick: number) => (tick === top ? `${format(tick)} ${unit}` : format(tick)),
      frameAnchor: "left",
      textAnchor: "start",
      dx: -18,
      dy: -7,
      fontSize: 11.5,
      fill: INK.quiet,
    }),
  ];
}

/** Years along the bottom. */
export function yearLabels(years: readonly number[]): Markish {
  return Plot.text(years, {
    x: (year: number) => year,
    text: (year: number) => String(year),
    frameAnchor: "bottom",
    dy: 20,
    fontSize: 12,
    fill: INK.quiet,
  });
}

/** Every `step`-th year that counts back from the last, and always the last. */
export function yearsEvery(step: number, first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** The years of the pandemic, shaded, where they lie inside the picture. */
export function pandemicBand(first: number, last: number, top: number, word: string): Markish[] {
  if (first > 2020 || last < 2021) return [];
  return [
    Plot.rect([{}], {
      x1: 2019.5,
      x2: 2021.5,
      fill: INK.rule,
      fillOpacity: 0.5,
    }),
    Plot.text([{}], {
      x: 2020.5,
      y: top,
      dy: 9,
      text: () => word,
      fontSize: 11.5,
      fill: INK.quiet,
    }),
  ];
}

/** Labels in several weights: Plot takes one weight for a mark, so each weight is a mark of its own. */
export function byWeight<Row extends { readonly weight: number }>(
  rows: readonly Row[],
  mark: (rows: readonly Row[], weight: number) => Markish,
): Markish[] {
  return [...new Set(rows.map(({ weight }) => weight))].map((weight) =>
    mark(
      rows.filter((row) => row.weight === weight),
      weight,
    ),
  );
}

/** Says where a value axis begins that does not begin at zero, in the lower corner of the picture. */
export function axisNote(floor: number, words: string, side: "left" | "right" = "right"): Markish {
  return Plot.text([floor], {
    frameAnchor: side === "left" ? "bottom-left" : "bottom-right",
    ...(side === "left" ? { dx: 2 } : {}),
    dy: -8,
    textAnchor: side === "left" ? "start" : "end",
    fontSize: 11,
    fill: INK.quiet,
    text: () => words,
  });
}

/** What is written beside the end of a line. */
export interface EndLabel {
  readonly text: string;
  readonly fill: string;
  readonly weight: number;
}

/** Labels to the right of `x`, each at its place along y. */
export function endLabels(
  ends: readonly EndLabel[],
  places: readonly number[],
  x: number,
  options: { readonly dx?: number; readonly fontSize?: number } = {},
): Markish[] {
  return byWeight(
    ends.map((end, i) => ({ ...end, label: places[i] ?? 0 })),
    (some, weight) =>
      Plot.text(some, {
        x,
        y: "label",
        dx: 10,
        textAnchor: "start",
        text: "text",
        fill: "fill",
        fontWeight: weight,
        ...options,
      }),
  );
}
