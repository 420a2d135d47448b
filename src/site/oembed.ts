import { LOCALES } from "../locales/index.ts";
import { type EmbedCodeOptions, embedCode } from "./embedCode.ts";
import { embedSize } from "./embedSize.ts";
import { PNG_SCALE } from "./figureFiles.ts";
import { absolute, linksFor, SITE } from "./links.ts";

/** How long others may keep a description, in seconds: a day, so that a new edition shows soon. */
const CACHE_AGE = 86_400;

/** A figure's embed as oEmbed 1.0 describes it. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The oEmbed description of a figure's embed; with the picture's file as thumbnail where its size is known.
 *
 * @see https://oembed.com/
 */
export function oembed(options: EmbedCodeOptions): Oembed {
  const { figure, language, edition, imageSize, site = SITE } = options;
  const locale = LOCALES[language];
  const links = linksFor(language);
  const { width, height } = embedSize(figure, locale);
  return {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: locale.site.siteName,
    provider_url: absolute(links.home, site),
    cache_age: CACHE_AGE,
    html: embedCode(options).iframe,
    width,
    height,
    ...(imageSize === undefined
      ? {}
      : {
          thumbnail_url: absolute(links.figureFile(edition, figure.id, ".png"), site),
          thumbnail_width: imageSize.width * PNG_SCALE,
          thumbnail_height: imageSize.height * PNG_SCALE,
        }),
  };
}
