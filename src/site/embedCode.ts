import { LOCALES } from "../locales/index.ts";
import type { Figure } from "../model/figure.ts";
import { markupText } from "../model/markupText.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Language } from "../model/words.ts";
import { standing } from "../publish/publication.ts";
import { embedSize, WIDE } from "./embedSize.ts";
import { absolute, linksFor, publicFile, SITE } from "./links.ts";

/** In place of an edition: whichever is the newest. */
export const LIVE = "terbaru";

/** What others put into their pages. */
export interface EmbedCode {
  /** A frame as high as needed at every width; shorter in wide columns where styles are allowed. */
  readonly iframe: string;
  /** A frame that the optional script gives its exact height. */
  readonly measured: string;
  /** The picture as a file, linked to its page, and the line that must stand below it. */
  readonly image: string;
}

/** What is to be embedded, and where the site stands. */
export interface EmbedCodeOptions {
  readonly edition: string;
  /** What the edition is called: "Edisi 2026". */
  readonly editionTitle: string;
  readonly figure: Figure;
  readonly language: Language;
  /** Whose site this is: it is said below the picture. */
  readonly publisher: Publisher;
  /** Whether the frame stays with this edition instead of following the newest. */
  readonly frozen: boolean;
  /** How large the picture's file is shown, in CSS pixels, where that is known. */
  readonly imageSize?: { readonly width: number; readonly height: number };
  readonly site?: string | undefined;
}

/**
 * The codes that put a figure into another site. Addresses are complete where the site's own is known;
 * otherwise they hold on the same host only.
 */
export function embedCode({
  edition,
  editionTitle,
  figure,
  language,
  publisher,
  frozen,
  imageSize,
  site = SITE,
}: EmbedCodeOptions): EmbedCode {
  const locale = LOCALES[language];
  const { embeds } = locale;
  const links = linksFor(language);
  const { height, wideHeight } = embedSize(figure, locale);
  const frame = (address: string, style: string) =>
    tag("iframe", {
      src: absolute(address, site),
      title: frozen ? figure.subtitle : embeds.frameTitle(lastingMeasure(figure.subtitle)),
      width: "100%",
      height: String(height),
      loading: "lazy",
      frameborder: "0",
      style,
    });
  const address = links.embed(frozen ? edition : LIVE, figure.id);
  const picture = tag("img", {
    src: absolute(links.figureFile(edition, figure.id, ".png"), site),
    alt: spoken(figure, locale.profile.noStandardError),
    ...(imageSize === undefined ? {} : { width: String(imageSize.width), height: String(imageSize.height) }),
    style: "max-width:100%;height:auto",
  });
  const page = absolute(links.figure(edition, figure.id), site);
  const credit = embeds.credit(figure.source, locale.site.siteName, editionTitle);
  return {
    iframe: `<div style="container-type:inline-size">${frame(address, `border:0;height:${heightByWidth(wideHeight, height)}`)}</iframe></div>`,
    measured: `${frame(`${address}tinggi/`, "border:0")}</iframe>\n${tag("script", { src: absolute(publicFile("sematan.js"), site) }, "async")}</script>`,
    image: `${tag("a", { href: page })}${picture}</a>\n<p>${markupText(`${credit} ${standing({ publisher }, language)}`)} ${tag("a", { href: page })}${markupText(embeds.toFigure)}</a></p>`,
  };
}

/**
 * A height as CSS: the greater one in columns narrower than the wide layout, the lesser from there on. The
 * difference to the column's width is made so large that it can only be one or the other.
 */
function heightByWidth(wideHeight: number, height: number): string {
  return `clamp(${wideHeight}px,(${WIDE + 8}px - 100cqw)*999,${height}px)`;
}

/** The first part of a subtitle, the measure, if it will be true of any edition: it names no year. */
function lastingMeasure(subtitle: string): string | undefined {
  const measure = subtitle.split(/[,:]/)[0] ?? "";
  return measure === "" || /\d{4}/.test(measure) ? undefined : measure;
}

/** A picture in words; where it tells of changes, what must be known of them is said with it. */
function spoken({ title, subtitle, notes }: Figure, noStandardError: string): string {
  const isSaid = notes.some((note) => note.includes(noStandardError));
  return `${title}. ${subtitle}.${isSaid ? ` ${noStandardError}` : ""}`;
}

/** The opening tag of an element, with every attribute escaped. */
function tag(name: string, attributes: Readonly<Record<string, string>>, flag = ""): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${markupText(value)}"`);
  return `<${name}${pairs.join("")}${flag === "" ? "" : ` ${flag}`}>`;
}
