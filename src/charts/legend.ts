import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { INK } from "./canvas.ts";

/** A sign and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  readonly symbol: "square" | "circle";
  readonly fill: string;
  readonly stroke: string;
}

/** About the width of a letter at the size of a legend, in user units. */
const LETTER = 6.3;

/**
 * Signs with their words in one line above the picture; leave it a top margin of 30.
 *
 * @param left the picture's left margin, so that the line begins at its edge
 */
export function legend(entries: readonly LegendEntry[], left: number): Markish[] {
  const starts = entries.map((_, i) =>
    entries.slice(0, i).reduce((sum, { text }) => sum + text.length * LETTER + 32, 10 - left),
  );
  return entries.flatMap(({ text, symbol, fill, stroke }, i) => [
    Plot.dot([{}], {
      frameAnchor: "top-left",
      dx: starts[i] ?? 0,
      dy: -18,
      r: 5,
      symbol,
      fill,
      stroke,
      strokeWidth: 1.5,
    }),
    Plot.text([text], {
      frameAnchor: "top-left",
      dx: (starts[i] ?? 0) + 11,
      dy: -18,
      lineAnchor: "middle",
      textAnchor: "start",
      text: (each: string) => each,
      fontSize: 12,
      fill: INK.quiet,
    }),
  ]);
}
