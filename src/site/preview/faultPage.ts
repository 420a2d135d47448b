import { diagnosticGroups } from "../../locales/diagnosticGroups.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { markupText } from "../../model/markupText.ts";
import type { Language } from "../../model/words.ts";
import { contentPolicy } from "../contentPolicy.ts";
import { openPolicy } from "./openPolicy.ts";

/** The styles of the preview, below the site's base, as the development server serves them. */
const STYLES = ["src/site/styles/site.css", "src/site/styles/preview.css"] as const;

/**
 * The page that stands in place of one that cannot be made: what is wrong, where, and what to do. It reloads by
 * itself when data or reports are saved.
 *
 * @param base of the site, with a slash at its end
 */
export function faultPage(diagnostics: readonly Diagnostic[], language: Language, base: string): string {
  const { preview, site } = LOCALES[language];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${openPolicy(contentPolicy(""))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${markupText(preview.title)} – ${markupText(site.siteName)}</title>`,
    `<link rel="icon" type="image/svg+xml" href="${base}favicon.svg">`,
    ...STYLES.map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    `<script type="module" src="${base}@vite/client"></script>`,
    "</head>",
    "<body>",
    '<div class="band"></div>',
    '<main class="faults">',
    `<h1>${markupText(preview.title)}</h1>`,
    `<p>${markupText(preview.count(diagnostics.length))} <strong>${markupText(preview.whatToDo)}</strong></p>`,
    faultList(diagnostics, language),
    "</main>",
    "</body>",
    "</html>\n",
  ].join("\n");
}

/**
 * A page with a notice of what is wrong elsewhere, at the lower edge of the window wherever it is read; the page as it is if nothing is.
 *
 * @param base of the site, with a slash at its end
 */
export function withNotice(
  html: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
  base: string,
): string {
  if (diagnostics.length === 0) return html;
  const { preview } = LOCALES[language];
  const notice = `<aside class="faults preview-notice"><p><strong>${markupText(preview.elsewhere(diagnostics.length))}</strong></p>${faultList(diagnostics, language)}</aside>`;
  return html
    .replace("</head>", () => `<link rel="stylesheet" href="${base}${STYLES[1]}"></head>`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${notice}</body>`);
}

function faultList(diagnostics: readonly Diagnostic[], language: Language): string {
  const locale = LOCALES[language];
  const items = diagnosticGroups(diagnostics, locale).flatMap(({ code, told, more }) => [
    ...told.map(
      ({ place, sentence }) =>
        `<li><code>${markupText(place)}</code><span>${markupText(sentence)} <small>[${markupText(code)}]</small></span></li>`,
    ),
    ...(more > 0 ? [`<li class="more">${markupText(locale.preview.more(more))}</li>`] : []),
  ]);
  return `<ol>${items.join("\n")}</ol>`;
}
