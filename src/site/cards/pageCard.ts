import { LOCALES } from "../../locales/index.ts";
import type { Locale } from "../../locales/locale.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import {
  CARD_SHAPES,
  type CardContent,
  type CardNumber,
  type CardPicture,
  type CardShape,
} from "../../publish/cardContent.ts";
import { visibleText } from "./visibleText.ts";

/** What a finished page says on its cards, and in which shapes it has some. */
export interface PageCard {
  readonly language: Language;
  readonly content: CardContent;
  readonly shapes: readonly CardShape[];
}

/**
 * The cards of a page, from its HTML: finding and text are those it gives to others (`og:title`,
 * `og:description`), picture, caption and source those of its first figure. `undefined` for a page that names
 * no card.
 */
export function pageCard(html: string): PageCard | undefined {
  const [head = "", body = ""] = html.split("</head>");
  const language = LANGUAGES.find((each) => each === /<html lang="([^"]*)"/.exec(html)?.[1]);
  if (language === undefined || metaOf(head, "og:image") === "") return undefined;
  const locale = LOCALES[language];
  const { siteName } = locale.site;
  const title = metaOf(head, "og:title");
  const windowTitle = withoutSite(visibleText(/<title>([\s\S]*?)<\/title>/.exec(head)?.[1] ?? ""), siteName);
  const description = metaOf(head, "og:description");
  const pictures = picturesOf(body);
  const shown = pictures.length === 0 ? "" : elementText(body, /<p class="sub">([\s\S]*?)<\/p>/);
  const isAboutPicture = shown !== "" && description.startsWith(`${shown}.`);
  return {
    language,
    shapes: pictures.length === 0 ? ["landscape"] : CARD_SHAPES,
    content: {
      siteName,
      place: metaOf(head, "og:site_name").slice(siteName.length).trim(),
      edition: elementText(body, /data-card="edition"[^>]*>([\s\S]*?)<\/span>/),
      kicker: windowTitle === title || pictures.length === 0 ? "" : windowTitle,
      title,
      subtitle: isAboutPicture ? shown : "",
      text: isAboutPicture ? description.slice(shown.length + 1).trim() : description,
      number: pictures.length === 0 ? numberOf(head) : undefined,
      pictures,
      caption: shown === "" || isAboutPicture ? "" : `${locale.site.figure}: ${shown}.`,
      source: sourceOf(body, pictures, `${title} ${description}`, locale),
      standing: elementText(body, /data-card="standing"[^>]*>([\s\S]*?)<\/b>/),
    },
  };
}

/** A title without the site's name at its end. */
export function withoutSite(title: string, siteName: string): string {
  const end = ` – ${siteName}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/** The content of a `meta` element by its name or property; empty if there is none. */
function metaOf(head: string, name: string): string {
  return elementText(head, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`));
}

function elementText(html: string, pattern: RegExp): string {
  return visibleText(pattern.exec(html)?.[1] ?? "");
}

/** The drawings of the first figure, for a wide column and for a phone. */
function picturesOf(body: string): CardPicture[] {
  const start = body.indexOf('<div class="picture">');
  if (start < 0) return [];
  const first = body.slice(start, body.indexOf("</figure>", start));
  return ["wide", "narrow"].flatMap((name) => {
    const svg = new RegExp(`<div class="${name}">\\s*(<svg[\\s\\S]*?</svg>)`).exec(first)?.[1];
    const box = /^<svg[^>]*\bviewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg ?? "");
    return svg === undefined || box === null
      ? []
      : [{ svg: svg.replaceAll("&nbsp;", "\u00a0"), width: Number(box[1]), height: Number(box[2]) }];
  });
}

/** The number of a page that is about one. */
function numberOf(head: string): CardNumber | undefined {
  const [value = "", ...unit] = metaOf(head, "twitter:data1").split(/[ \u00a0]/);
  return value === "" ? undefined : { value, unit: unit.join(" "), label: metaOf(head, "twitter:label1") };
}

/** That of the first figure; where none is printed the site's own, if there is a picture or a number. */
function sourceOf(body: string, pictures: readonly CardPicture[], said: string, { site }: Locale): string {
  const printed = pictures.length === 0 ? "" : elementText(body, /<p class="src">([\s\S]*?)(?:<a |<\/p>)/);
  if (printed !== "" || (pictures.length === 0 && !/\d/.test(said))) return printed;
  return `${site.source}: ${site.sourceBasic} (${site.readThrough}); ${site.computedHere}.`;
}
