import { LOCALES } from "../locales/index.ts";
import { markupText } from "../model/markupText.ts";
import type { Language } from "../model/words.ts";
import { baselines, type PlacedText, type SetText, type Setting, setText, stack } from "./cardText.ts";
import { FONT_FAMILY } from "./fonts.ts";
import { withColours } from "./palette.ts";
import { asOf, foremostNotes, type Publication, standing, stemOf } from "./publication.ts";

/** The drawings of a figure: for a wide column and for a phone. */
export type Drawing = "wide" | "narrow";

interface Measures {
  /** User units. */
  readonly width: number;
  readonly margin: number;
  readonly title: Setting;
  readonly text: Setting;
  readonly small: Setting;
}

const MEASURES: Readonly<Record<Drawing, Measures>> = {
  wide: {
    width: 760,
    margin: 24,
    title: { size: 22, weight: 800, leading: 27, colour: "ink" },
    text: { size: 13, weight: 400, leading: 19, colour: "ink" },
    small: { size: 11.5, weight: 400, leading: 16.5, colour: "quiet" },
  },
  narrow: {
    width: 344,
    margin: 14,
    title: { size: 18, weight: 800, leading: 22.5, colour: "ink" },
    text: { size: 12, weight: 400, leading: 17.5, colour: "ink" },
    small: { size: 10.5, weight: 400, leading: 15, colour: "quiet" },
  },
};

const GAP = 7;

/**
 * A figure as one SVG that stands alone: title, subtitle, drawing, how to read it, what must be known beside it,
 * source, edition, address and standing. Daylight colours, no style, no script, nothing from elsewhere; the
 * description is in `desc`.
 *
 * @throws RangeError if the drawing names a colour the palette does not hold
 */
export function pictureFile(publication: Publication, language: Language, drawing: Drawing = "wide"): string {
  const { width, margin, title, text, small } = MEASURES[drawing];
  const figure = publication.figures[language];
  const { site, files } = LOCALES[language];
  const room = width - 2 * margin;
  const quiet = { ...text, colour: "quiet" };
  const above = stack(
    [setText("title", figure.title, room, title), setText("subtitle", figure.subtitle, room, quiet)],
    margin,
    margin,
    GAP,
  );
  const chart = placedChart(figure.picture[drawing], margin, below(above) + 14, room);
  const beneath = stack(
    [
      led("how", `${site.howToRead} ${figure.howToRead}`, room, text),
      setText("notes", foremostNotes(figure, language).join(" "), room, quiet),
    ],
    margin,
    chart.bottom + 14,
    GAP,
  );
  const rule = rounded(below(beneath) + 12);
  const made = files.processedBy(publication.publisher.name[language]);
  const last = stack(
    [
      setText("source", `${site.source}: ${figure.source}.`, room, small),
      setText("edition", `${made}. ${asOf(publication, language)}.`, room, small),
      setText("address", publication.addresses?.[language] ?? "", room, small),
      setText("standing", standing(publication, language), room, { ...small, colour: "ink" }),
    ],
    margin,
    rule + 10,
    5,
  );
  const height = Math.ceil(below(last) + margin);
  const id = `${stemOf(publication)}-${language}`;
  const described = [...figure.description, ...foremostNotes(figure, language)].join("\n");
  return withColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="'${FONT_FAMILY}', sans-serif" font-variant="tabular-nums">`,
      `<title id="${id}-title">${markupText(figure.title)}</title>`,
      `<desc id="${id}-desc">${markupText(described)}</desc>`,
      `<rect width="${width}" height="${height}" fill="var(--cloth)"/>`,
      ...above.map((each) => lines(each)),
      chart.markup,
      ...beneath.map((each) => lines(each, each.name === "how" ? site.howToRead : "")),
      `<path d="M${margin} ${rule}H${width - margin}" stroke="var(--rule-strong)"/>`,
      ...last.map((each) => lines(each)),
      "</svg>\n",
    ].join("\n"),
  );
}

/** A text whose first words will be set bold: broken as if all were, so that no line grows too long. */
function led(name: string, text: string, width: number, setting: Setting): SetText {
  return { ...setText(name, text, width, { ...setting, weight: 700 }), weight: setting.weight };
}

/** The lower edge of texts that were set. */
function below(texts: readonly PlacedText[]): number {
  const last = texts.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}

/**
 * One `text` element a line.
 *
 * @param bold what the first line begins with, to be set bold
 */
function lines(placed: PlacedText, bold = ""): string {
  const places = baselines(placed);
  return placed.lines
    .map((line, i) => {
      const words =
        i === 0 && bold !== "" && line.startsWith(bold)
          ? `<tspan font-weight="700">${markupText(bold)}</tspan>${markupText(line.slice(bold.length))}`
          : markupText(line);
      const weight = placed.weight === 400 ? "" : ` font-weight="${placed.weight}"`;
      return `<text x="${placed.x}" y="${rounded(places[i] ?? placed.y)}" font-size="${placed.size}"${weight} fill="var(--${placed.colour})">${words}</text>`;
    })
    .join("\n");
}

/** The drawing without its own root, scaled to the room there is. */
function placedChart(
  svg: string,
  x: number,
  y: number,
  width: number,
): { readonly markup: string; readonly bottom: number } {
  const [root = ""] = /^<svg[^>]*>/.exec(svg) ?? [];
  const viewBox = /viewBox="([^"]*)"/.exec(root)?.[1] ?? "";
  const size = /font-size="([^"]*)"/.exec(root)?.[1] ?? "13";
  const [, , drawnWidth = 1, drawnHeight = 0] = viewBox.split(" ").map(Number);
  const height = (width / drawnWidth) * drawnHeight;
  return {
    markup: `<svg x="${x}" y="${rounded(y)}" width="${width}" height="${rounded(height)}" viewBox="${viewBox}" font-size="${size}" fill="currentColor" text-anchor="middle">${svg.slice(root.length)}`,
    bottom: y + height,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
