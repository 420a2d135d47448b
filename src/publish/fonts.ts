import { resolve } from "node:path";
import type { Font } from "fontkit";
import { openSync } from "fontkit";

const FACES = [
  [400, "400Regular"],
  [500, "500Medium"],
  [600, "600SemiBold"],
  [700, "700Bold"],
  [800, "800ExtraBold"],
] as const;

/** The family that pictures name; the site's own, as files a renderer can read. */
export const FONT_FAMILY = "Plus Jakarta Sans";

function file(name: string): string {
  return resolve("node_modules/@expo-google-fonts/plus-jakarta-sans", name, `PlusJakartaSans_${name}.ttf`);
}

/** The font files of every weight, lightest first. */
export const FONT_FILES: readonly string[] = FACES.map(([, name]) => file(name));

const opened = new Map<string, Font>();

/** The face a renderer takes for a weight: the nearest. */
function face(weight: number): Font {
  const [, name] = FACES.reduce((best, each) =>
    Math.abs(each[0] - weight) < Math.abs(best[0] - weight) ? each : best,
  );
  const known = opened.get(name);
  if (known !== undefined) return known;
  const font = openSync(file(name));
  if (!("layout" in font)) throw new TypeError(`${name}: one font expected, not a collection`);
  opened.set(name, font);
  return font;
}

/** Widths of words in a weight, as parts of the font size. */
const widths = new Map<string, number>();

/**
 * How wide a line of text is in the site's font, in the unit of `size`. Words are measured once: no two
 * letters are kerned across a space.
 */
export function textWidth(text: string, size: number, weight: number): number {
  const words = text.split(" ");
  const sum = words.reduce((total, word) => total + wordWidth(word, weight), 0);
  return (sum + (words.length - 1) * wordWidth(" ", weight)) * size;
}

function wordWidth(word: string, weight: number): number {
  const key = `${weight} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const font = face(weight);
  const width = font.layout(word).advanceWidth / font.unitsPerEm;
  widths.set(key, width);
  return width;
}

/** The characters of a text that the font cannot show, each once. */
export function missingGlyphs(text: string): string[] {
  const font = face(400);
  return [...new Set(text)].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/**
 * A text in lines no wider than `width`; a word wider than that stands alone. No-break spaces do not break.
 *
 * @param size font size, in the unit of `width`
 * @param most lines at most; the last then ends in an ellipsis
 */
export function wrapText(
  text: string,
  {
    size,
    weight,
    width,
    most = Number.POSITIVE_INFINITY,
  }: {
    readonly size: number;
    readonly weight: number;
    readonly width: number;
    readonly most?: number;
  },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((each) => each !== "")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? "";
  while (last.includes(" ") && textWidth(`${last} …`, size, weight) > width) {
    last = last.slice(0, last.lastIndexOf(" "));
  }
  return [...kept.slice(0, -1), `${last} …`];
}
