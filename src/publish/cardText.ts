import { textWidth, wrapText } from "./fonts.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text is set: size, weight, distance of its baselines and colour of the palette. */
export interface Setting {
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly colour: string;
}

/** Lines that are set already, and how much room they take. */
export interface SetText extends Setting {
  readonly name: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A text in its place; `x` and `y` are its upper left corner. */
export interface PlacedText extends SetText, Box {}

/** How far letters reach above and below the baseline, as parts of the size. */
const ASCENT = 0.8;
const DESCENT = 0.24;

/** A last line shorter than this part of the longest looks forlorn. */
const LEAST_LAST_LINE = 0.3;

/** To lengthen it, lines may become as short as this part of their room. */
const NARROWEST = 0.75;

/** A text in lines no wider than `width`, or than its longest word; an empty text has none. */
export function setText(name: string, text: string, width: number, setting: Setting): SetText {
  const widest = wrapped(name, text, width, setting);
  let tried = widest;
  for (let part = 0.975; tried.lines.length === widest.lines.length; part -= 0.025) {
    const last = textWidth(tried.lines.at(-1) ?? "", setting.size, setting.weight);
    if (last >= LEAST_LAST_LINE * tried.width) return tried;
    if (part < NARROWEST) break;
    tried = wrapped(name, text, width * part, setting);
  }
  return widest;
}

/** The same in lines of about equal length, and no more of them. */
export function setBalanced(name: string, text: string, width: number, setting: Setting): SetText {
  const widest = wrapped(name, text, width, setting);
  for (let part = 0.5; part < 1; part += 0.025) {
    const tried = wrapped(name, text, width * part, setting);
    if (tried.lines.length === widest.lines.length && tried.width <= width) return tried;
  }
  return widest;
}

function wrapped(name: string, text: string, width: number, setting: Setting): SetText {
  const { size, weight, leading } = setting;
  const lines = wrapText(text, { size, weight, width });
  return {
    ...setting,
    name,
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line, size, weight))),
    height: lines.length === 0 ? 0 : (lines.length - 1) * leading + (ASCENT + DESCENT) * size,
  };
}

/** Where the baselines of a placed text are, from the top of the card. */
export function baselines({ lines, y, size, leading }: PlacedText): number[] {
  return lines.map((_, i) => y + ASCENT * size + i * leading);
}

/** A text whose first baseline is at `baseline`. */
export function placed(text: SetText, x: number, baseline: number): PlacedText {
  return { ...text, x, y: baseline - ASCENT * text.size };
}

/** Texts from `y` down, `gap` apart; what has no lines takes no place. */
export function stack(texts: readonly SetText[], x: number, y: number, gap: number): PlacedText[] {
  let top = y;
  return texts
    .filter(({ lines }) => lines.length > 0)
    .map((text) => {
      const at = top;
      top += text.height + gap;
      return { ...text, x, y: at };
    });
}

/** How much room `stack` needs. */
export function stackHeight(texts: readonly SetText[], gap: number): number {
  const heights = texts.flatMap(({ lines, height }) => (lines.length === 0 ? [] : [height]));
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * gap;
}
