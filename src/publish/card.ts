import { markupText } from "../model/markupText.ts";
import { CARD_SIZES, type CardContent, type CardPicture, type CardShape } from "./cardContent.ts";
import { cardLayout } from "./cardLayout.ts";
import { type Box, baselines, type PlacedText } from "./cardText.ts";
import { withColours } from "./palette.ts";

/** Letters of a large title stand closer, as on the pages; in parts of the size. */
const TITLE_SPACING = -0.018;

/** The band's repeated motif, as wide as two of its heights; the same geometry as `jlamprang.svg`. */
const MOTIF =
  '<g fill="none" stroke="var(--indigo)" stroke-width="1.2"><circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17M3.5 12h17M6 6l12 12M18 6 6 18" stroke-width=".8"/></g>' +
  '<circle cx="12" cy="12" r="2.6" fill="var(--soga)"/>' +
  '<path d="M36 4l8 8-8 8-8-8z" fill="none" stroke="var(--soga)" stroke-width="1.2"/>' +
  '<g fill="var(--indigo)"><circle cx="36" cy="12" r="2"/><circle cx="24" cy="12" r="1"/><circle cx="0" cy="12" r="1"/><circle cx="48" cy="12" r="1"/></g>';

const MOTIF_SIZE = { width: 48, height: 24 };

/**
 * A card to be shared, as SVG with colours, in the pixels of its shape.
 *
 * @throws RangeError if the words do not fit, or if an upright card has no picture
 */
export function card(content: CardContent, shape: CardShape): string {
  const layout = cardLayout(content, shape);
  const { width, height } = CARD_SIZES[shape];
  return withColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor">`,
      `<rect width="${width}" height="${height}" fill="var(--cloth)"/>`,
      bandMarks(layout.band),
      `<rect x="${layout.rule.x}" y="${print(layout.rule.y)}" width="${layout.rule.width}" height="${layout.rule.height}" fill="var(--rule-strong)"/>`,
      ...layout.texts.map(textMarks),
      layout.picture === undefined ? "" : picture(layout.picture, layout.picture.drawing),
      layout.ornament === undefined ? "" : ornament(layout.ornament),
      "</svg>",
    ].join(""),
  );
}

/** A text in its place, as SVG. */
export function textMarks(placed: PlacedText): string {
  const { lines, x, size, weight, colour, name } = placed;
  const ys = baselines(placed);
  const spacing =
    name === "title" || name === "headline" ? ` letter-spacing="${print(TITLE_SPACING * size)}"` : "";
  const printed = lines.map(
    (line, i) => `<text x="${print(x)}" y="${print(ys[i] ?? 0)}">${markupText(line)}</text>`,
  );
  return `<g font-size="${size}" font-weight="${weight}" fill="var(--${colour})"${spacing}>${printed.join("")}</g>`;
}

/** The drawing at its place: its own size is given up for that of the box. */
function picture({ x, y, width, height }: Box, { svg }: CardPicture): string {
  const place = `x="${print(x)}" y="${print(y)}" width="${print(width)}" height="${print(height)}" overflow="visible"`;
  return svg.replace(/^<svg\b[^>]*>/, (root) =>
    root
      .replace(/\s(?:width|height|x|y|role|aria-label|overflow)="[^"]*"/g, "")
      .replace(/^<svg/, `<svg ${place}`),
  );
}

/** The motif, again and again, over the width of the card. */
export function bandMarks({ width, height }: Box): string {
  const scale = height / MOTIF_SIZE.height;
  const step = MOTIF_SIZE.width * scale;
  const motifs = Array.from(
    { length: Math.ceil(width / step) },
    (_, i) => `<g transform="translate(${print(i * step)},0) scale(${print(scale)})">${MOTIF}</g>`,
  );
  return `<g opacity=".6">${motifs.join("")}</g>`;
}

/** One large rosette of the motif. */
function ornament({ x, y, width }: Box): string {
  const rays = Array.from(
    { length: 8 },
    (_, i) =>
      `<path d="M0-12V-44" transform="rotate(${i * 45})"/><path d="M0-30l5 8-5 8-5-8z" transform="rotate(${i * 45 + 22.5})"/>`,
  );
  return `<g transform="translate(${print(x + width / 2)},${print(y + width / 2)}) scale(${print(width / 100)})" fill="none" stroke="var(--rule-strong)" stroke-width=".7"><circle r="48"/><circle r="44"/>${rays.join("")}<circle r="9"/><circle r="3" fill="var(--rule-strong)"/></g>`;
}

function print(pixels: number): string {
  return String(Math.round(pixels * 100) / 100);
}
