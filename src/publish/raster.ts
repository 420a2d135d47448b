import { renderAsync } from "@resvg/resvg-js";
import { FONT_FAMILY, FONT_FILES } from "./fonts.ts";

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
  return new Uint8Array(image.asPng());
}
