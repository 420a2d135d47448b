import type { Markish } from "@observablehq/plot";
import { type Canvas, SIZE, type Width } from "./canvas.ts";

/** A canvas whose coordinates are user units from the upper left corner, for pictures that are set like text. */
export function plane(width: Width, height: number, marks: Markish[]): Canvas {
  return {
    width,
    height,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    x: { domain: [0, SIZE[width].width] },
    y: { domain: [0, height], reverse: true },
    marks,
  };
}
