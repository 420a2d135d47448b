import type { Locale } from "../locales/locale.ts";
import type { Figure } from "../model/figure.ts";
import { embedNotes } from "./embedNotes.ts";

/** How large a frame must be to show an embed whole, in CSS pixels. */
export interface EmbedSize {
  /** The width a frame has where none is asked for. */
  readonly width: number;
  /** Enough at every width from `NARROWEST` on. */
  readonly height: number;
  /** Enough at every width from `WIDE` on; often much less. */
  readonly wideHeight: number;
  /** Below which height neither drawing can be read; the page is then scrolled instead. */
  readonly least: { readonly wide: number; readonly narrow: number };
}

/** The narrowest frame an embed is made for. */
export const NARROWEST = 320;

/** From here on the wide drawing is shown and the text stands in two columns: 42rem in `embed.css`. */
export const WIDE = 672;

/** Sizes of `embed.css`: the text of an embed in a narrow frame and in a wide one. */
const NARROW_TEXT = { padding: 12, gap: 0, columns: 1, title: 17, subtitle: 13, text: 13, small: 12 };
const WIDE_TEXT = { padding: 20, gap: 32, columns: 2, title: 20, subtitle: 14, text: 13, small: 12 };

/** How wide a letter is at most on average, in its size, in any of the fonts of `embed.css`. */
const LETTER = { plain: 0.51, bold: 0.57 };

const LINE = 1.4;
/** Links can be hit with a thumb: one to the figure, and one to a newer edition. */
const LINKS = 2 * 44;
/** Between two paragraphs. */
const PARAGRAPH = 4;
/** Rules, and the room between the parts. */
const BETWEEN = 72;
/** The lines that say which edition is shown, and whether the embed stays with it. */
const EDITION_LINES = 3;

/** A picture is no longer read below four fifths of its size. */
const READABLE = 0.8;

/**
 * The size of a figure's embed. A fixed ratio would not do: a narrower frame needs to be higher, since text
 * takes more lines and the narrow drawing is the more upright one. Heights are therefore counted, from the
 * drawings and the lines of text, at the widths where they are largest; the picture takes up what is over.
 */
export function embedSize(figure: Figure, locale: Locale): EmbedSize {
  const wide = sizeOf(figure.picture.wide);
  const narrow = sizeOf(figure.picture.narrow);
  const narrowHeight = Math.max(
    ...[NARROWEST, narrow.width + 2 * NARROW_TEXT.padding].map(
      (width) => textHeight(figure, locale, width) + heightIn(width - 2 * NARROW_TEXT.padding, narrow),
    ),
  );
  const wideHeight = Math.max(
    ...[WIDE, wide.width + 2 * WIDE_TEXT.padding].map(
      (width) => textHeight(figure, locale, width) + heightIn(width - 2 * WIDE_TEXT.padding, wide),
    ),
  );
  return {
    width: 600,
    height: tens(Math.max(narrowHeight, wideHeight)),
    wideHeight: tens(wideHeight),
    least: { wide: wide.height * READABLE, narrow: narrow.height * READABLE },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What a drawing measures.
 *
 * @throws RangeError if it does not say so
 */
function sizeOf(svg: string): Size {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  if (!(width > 0 && height > 0)) throw new RangeError("a drawing without a viewBox has no size");
  return { width, height };
}

/** How high a drawing is within a width: smaller if it must be, never larger than drawn. */
function heightIn(width: number, drawing: Size): number {
  return drawing.height * Math.min(1, width / drawing.width);
}

/** How high everything but the picture is. */
function textHeight(figure: Figure, locale: Locale, width: number): number {
  const is = width < WIDE ? NARROW_TEXT : WIDE_TEXT;
  const inner = width - 2 * is.padding;
  const column = (inner - is.gap) / is.columns;
  const high = (text: string, size: number, room: number, letter = LETTER.plain) =>
    lines(text, room / (size * letter)) * size * LINE;
  const { site } = locale;
  const reading =
    high(`${site.howToRead} ${figure.howToRead}`, is.text, column) +
    embedNotes(figure, locale).shown.reduce((sum, note) => sum + high(note, is.small, column) + PARAGRAPH, 0);
  const standing =
    high(`${site.source}: ${figure.source}. ${site.confusable}`, is.small, column) +
    high(`${site.standingShort}. ${site.standing}`, is.small, column) +
    EDITION_LINES * is.small * LINE +
    LINKS;
  return (
    high(figure.title, is.title, inner, LETTER.bold) +
    high(figure.subtitle, is.subtitle, inner) +
    (is.columns === 1 ? reading + standing : Math.max(reading, standing)) +
    BETWEEN
  );
}

/** In how many lines of so many letters a text stands. */
function lines(text: string, letters: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > letters) {
      count += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return count;
}

function tens(pixels: number): number {
  return Math.ceil(pixels / 10) * 10;
}
