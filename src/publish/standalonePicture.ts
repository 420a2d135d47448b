import { withColours } from "./palette.ts";

/** The page's own family, for renderers that know no style sheet. */
const POINTS = /<g data-mark="points"[\s\S]*?<\/g>/g;

/**
 * The drawing of a figure as a picture for a document: complete, by daylight, in the site's font, without the points
 * that only a browser can walk.
 *
 * @param svg a drawing as figures hold it
 * @param family of the font it is set in
 * @throws RangeError if the drawing names a colour the palette does not hold
 */
export function standalonePicture(svg: string, family: string): string {
  return withColours(svg.replace(POINTS, "").replace("<svg ", `<svg font-family="${family}" `));
}
