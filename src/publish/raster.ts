import { renderAsync } from "@resvg/resvg-js";
import renderer from "@resvg/resvg-js/package.json" with { type: "json" };
import { FONT_FAMILY, FONT_FILES } from "./fonts.ts";
import { indexedPng } from "./indexedPng.ts";

/** What makes the bytes of a PNG besides picture, scale and font. */
export const RENDERER = `${renderer.name} ${renderer.version}, palette`;

/**
 * A picture as PNG: the same bytes on every machine, since no font of the machine is used.
 *
 * @param svg with colours, not custom properties
 * @param scale pixels per user unit
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return indexedPng(image.pixels, image.width, image.height) ?? new Uint8Array(image.asPng());
}
