/** The page that judges a text, below the home of each language. */
export const CHECKER_PAGE = "klaim/periksa/";

/** Pages on which a script of this site may run, by their path below the site's base; none needs it. */
const SCRIPTED = [
  /(^|\/)klaim\/periksa\/$/,
  /(^|\/)edisi\/[^/]+\/grafik\/[^/]+\/(sematan\/)?$/,
  /(^|\/)edisi\/[^/]+\/laju-yang-diperlukan\/$/,
  /(^|\/)edisi\/[^/]+\/paparan\/$/,
  /(^|\/)sematan\/[^/]+\/[^/]+\/tinggi\/$/,
] as const;

/** Pages that frame other pages of this site. */
const FRAMING = [/(^|\/)edisi\/[^/]+\/grafik\/[^/]+\/sematan\/$/] as const;

/**
 * The content policy of a page: nothing inline, nothing from elsewhere, nothing sent; a script of this site
 * and frames of its pages only where they belong.
 *
 * @param path the page's address, ending in a slash: "edisi/2026/grafik/position/"
 */
export function contentPolicy(path: string): string {
  return [
    "default-src 'none'",
    ...(SCRIPTED.some((page) => page.test(path)) ? ["script-src 'self'", "connect-src 'none'"] : []),
    ...(FRAMING.some((page) => page.test(path)) ? ["frame-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
