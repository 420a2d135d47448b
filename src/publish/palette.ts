/** The site's colours by daylight, for files that know no custom properties; the same as in `site.css`. */
export const PALETTE: Readonly<Record<string, string>> = {
  cloth: "#fbf8f2",
  raised: "#ffffff",
  rule: "#e3ddd1",
  "rule-strong": "#c9c1b1",
  ink: "#1d2027",
  quiet: "#5c6068",
  indigo: "#2a3f8f",
  "indigo-soft": "#c9d0ea",
  soga: "#9c4f17",
  peer: "#a3a7ae",
  "peer-strong": "#6f747c",
};

/**
 * An SVG in which every custom property is a colour.
 *
 * @throws RangeError if it names a colour the palette does not hold
 */
export function withColours(svg: string): string {
  return svg
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
      const colour = PALETTE[name];
      if (colour === undefined) throw new RangeError(`no colour --${name}`);
      return colour;
    })
    .replaceAll("currentColor", PALETTE.ink ?? "");
}
