/** The one page that a script of this site may run on, below the home of each language. */
export const SCRIPTED_PAGE = "klaim/periksa/";

/**
 * The content policy of a page: nothing inline, nothing from elsewhere, nothing sent; a script of this site
 * only where it is asked for.
 */
export function contentPolicy(hasScript: boolean): string {
  return [
    "default-src 'none'",
    ...(hasScript ? ["script-src 'self'", "connect-src 'none'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
