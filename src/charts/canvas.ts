import type { Markish, PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { markupText } from "../model/markupText.ts";

/** Ink: the focus region is indigo and nothing else is; targets are soga and nothing else is. */
export const INK = {
  focus: "var(--indigo)",
  focusSoft: "var(--indigo-soft)",
  target: "var(--soga)",
  peer: "var(--peer)",
  peerStrong: "var(--peer-strong)",
  text: "var(--ink)",
  quiet: "var(--quiet)",
  rule: "var(--rule)",
  ruleStrong: "var(--rule-strong)",
  ground: "var(--cloth)",
} as const;

/** The two widths every picture is drawn for, in user units that are about a pixel. */
export type Width = "wide" | "narrow";

export const SIZE = { wide: { width: 760, text: 13 }, narrow: { width: 344, text: 12.5 } } as const;

/** A point a reader can walk to: where it lies on the scales, what is said of it, and whose it is. */
export interface WalkPoint {
  readonly x: number;
  readonly y: number;
  /** Complete in itself: "Kota Pekalongan, Maret 2025: 6,14 persen". */
  readonly text: string;
  readonly region?: string;
}

export interface Canvas {
  readonly width: Width;
  readonly height: number;
  /** Room for labels, in user units. */
  readonly margin: {
    readonly top?: number;
    readonly right: number;
    readonly bottom?: number;
    readonly left?: number;
  };
  readonly x: PlotOptions["x"];
  readonly y: PlotOptions["y"];
  readonly marks: Markish[];
  /** In the order they are walked. */
  readonly points?: readonly WalkPoint[];
}

/**
 * A static SVG: no script, no style, colours by custom properties, so that it follows light, dark and
 * print, and a strict content policy holds.
 *
 * @param document where the elements are made; any DOM will do
 * @param label what a screen reader says for the picture
 */
export function draw(document: Document, canvas: Canvas, label: string): string {
  const { width, text } = SIZE[canvas.width];
  const { top = 14, right, bottom = 30, left = 20 } = canvas.margin;
  const svg = Plot.plot({
    document,
    width,
    height: canvas.height,
    marginTop: top,
    marginRight: right,
    marginBottom: bottom,
    marginLeft: left,
    x: { axis: null, ...canvas.x },
    y: { axis: null, ...canvas.y },
    marks: canvas.marks,
  });
  const place = (axis: "x" | "y", value: number) => Number(svg.scale(axis)?.apply(value) ?? 0);
  const points = (canvas.points ?? []).map((point) => ({
    ...point,
    x: place("x", point.x),
    y: place("y", point.y),
  }));
  return clean(svg.outerHTML, label, text).replace(/<\/svg>$/, `${walked(points)}</svg>`);
}

/** Unseen circles that carry their words: for a pointer, for a walk by keyboard, for marking a region. */
function walked(points: readonly WalkPoint[]): string {
  if (points.length === 0) return "";
  const circles = points.map(({ x, y, text, region }) => {
    const whose = region === undefined ? "" : ` data-region="${region}"`;
    return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="9"${whose}><title>${markupText(text)}</title></circle>`;
  });
  return `<g data-mark="points" fill="none" pointer-events="all">${circles.join("")}</g>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Plot's output without its style sheet, its class, its fonts and needless digits. */
function clean(markup: string, label: string, text: number): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<g ([^>]*?)aria-label="/g, '<g $1data-mark="')
    .replace(/ class="[^"]*"/g, "")
    .replace(/<[^>]*>/g, (tag) =>
      tag.replace(/-?\d+\.\d{3,}/g, (digits) => String(Math.round(Number(digits) * 100) / 100)),
    )
    .replace(/^<svg[^>]*>/, (root) => {
      const viewBox = /viewBox="([^"]*)"/.exec(root)?.[1] ?? "";
      return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${markupText(label)}" viewBox="${viewBox}" font-size="${text}" fill="currentColor" text-anchor="middle">`;
    })
    .replaceAll("&nbsp;", "&#160;");
}
