import { FONT_FAMILY } from "./fonts.ts";
import { withColours } from "./palette.ts";

/**
 * The drawing of a figure as a picture for a document: by daylight and in the site's font, for renderers that know no
 * style sheet.
 *
 * @param svg a drawing as figures hold it
 * @throws RangeError if the drawing names a colour the palette does not hold
 */
export function standalonePicture(svg: string): string {
  return withColours(svg.replace("<svg ", `<svg font-family="${FONT_FAMILY}" `));
}
