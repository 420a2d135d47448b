/** A picture that an SVG holds as data, with its place and size. */
const HELD =
  /<image transform="([^"]*)" xlink:href="data:image\/svg\+xml;base64,([^"]*)" width="([^"]*)" height="([^"]*)" preserveAspectRatio="none"\/>/g;

/**
 * An SVG in which pictures that it holds as data stand as elements of it: a rasteriser sets the letters of the one,
 * but not of the other.
 */
export function inlinedPictures(svg: string): string {
  return svg.replace(HELD, (_, transform: string, data: string, width: string, height: string) => {
    const picture = Buffer.from(data, "base64").toString("utf8");
    const [root = ""] = /^<svg[^>]*>/.exec(picture) ?? [];
    const sized = root
      .replace(/\s(?:width|height|role|aria-label)="[^"]*"/g, "")
      .replace("<svg", `<svg width="${width}" height="${height}"`);
    return `<g transform="${transform}">${sized}${picture.slice(root.length)}</g>`;
  });
}
