import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LOCALES } from "../../locales/index.ts";
import { markupText } from "../../model/markupText.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { content } from "../content.ts";
import { figureHtml, tableHtml } from "../figureHtml.ts";
import { linksFor, MEETING_REPORT } from "../links.ts";
import { webFont } from "../webFont.ts";
import { HANDOUT_FIGURES } from "./handoutSections.ts";
import { numbersTable } from "./numbersTable.ts";
import { offlineMarkup } from "./offlineMarkup.ts";
import { offlineSlides } from "./offlineSlides.ts";
import { paperHead } from "./paperHead.ts";
import { slides } from "./slides.ts";

const STYLES = ["site.css", "description.css", "offline.css"] as const;

const made = new Map<string, Promise<string>>();

/**
 * Report, figures, tables, slides and glossary of an edition in one file and both languages: it is opened from a
 * stick or a message, without a network and without a script. Made once a build.
 */
export function offlineFile(edition: string): Promise<string> {
  const known = made.get(edition) ?? make(edition);
  made.set(edition, known);
  return known;
}

async function make(id: string): Promise<string> {
  const style = await styles();
  const hash = createHash("sha256").update(style).digest("base64");
  const [first] = LANGUAGES;
  const titles = LANGUAGES.map((language) => titleOf(id, language));
  const choices = LANGUAGES.map(
    (language) =>
      `<label lang="${language}"><input type="radio" name="language" id="show-${language}"${language === first ? " checked" : ""}> ${LOCALES[language].name}</label>`,
  );
  const legend = LANGUAGES.map((language) => LOCALES[language].offline.language).join(" / ");
  return [
    "<!doctype html>",
    `<html lang="${first}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${markupText(titles.join(" · "))}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<header><fieldset class="languages"><legend>${markupText(legend)}</legend>${choices.join("")}</fieldset></header>`,
    "<main>",
    ...LANGUAGES.map((language) => part(id, language)),
    "</main>",
    "</body>",
    "</html>\n",
  ].join("\n");
}

function titleOf(id: string, language: Language): string {
  const { edition, locale } = content().volume(id, language);
  const place = edition.regions.get(edition.definition.focus)?.name ?? edition.definition.focus;
  return locale.offline.title(place, edition.definition.title[language]);
}

/** Everything of one language. */
function part(id: string, language: Language): string {
  const volume = content().volume(id, language);
  const { edition, figures, locale, reports } = volume;
  const { offline, site } = locale;
  const { parts } = offline;
  const links = linksFor(language);
  const prefix = `${language}-`;
  const report = reports.get(MEETING_REPORT);
  const head = paperHead(volume, titleOf(id, language));
  const told = report?.html ?? "";
  const further = HANDOUT_FIGURES.flatMap((figure) => {
    const place = figures.findIndex((each) => each.id === figure);
    const found = figures[place];
    return found === undefined || told.includes(`id="${figure}"`)
      ? []
      : [figureHtml(found, place + 1, id, locale, links, "h3")];
  });
  const name = (of: keyof typeof parts) => `<h2 id="${prefix}${of}">${markupText(parts[of])}</h2>`;
  const contents = (Object.keys(parts) as (keyof typeof parts)[]).map(
    (of) => `<li><a href="#${prefix}${of}">${markupText(parts[of])}</a></li>`,
  );
  const inFile = (html: string) => offlineMarkup(html, prefix, links.glossary);
  return [
    `<article class="prose part" lang="${language}" data-language="${language}">`,
    `<p class="kick">${markupText(head.masthead)}</p>`,
    `<h1>${inFile(report?.headline ?? markupText(head.title))}</h1>`,
    `<p class="lede">${inFile(report?.lede ?? "")}</p>`,
    `<nav aria-label="${markupText(offline.contents)}"><ul class="onward">${contents.join("")}</ul></nav>`,
    name("summary"),
    tableHtml(numbersTable(volume), site.keyFigures),
    ...locale.handout.numbers.notes.map((note) => `<p class="how">${markupText(note)}</p>`),
    `<aside class="cannot"><h3>${markupText(site.cannot)}</h3><ul>${(report?.cannot ?? []).map((sentence) => `<li>${inFile(sentence)}</li>`).join("")}</ul></aside>`,
    name("report"),
    inFile(told),
    name("figures"),
    inFile(further.join("\n")),
    name("slides"),
    offlineSlides(slides(volume), locale, prefix, { text: head.address, code: head.code }),
    name("glossary"),
    `<dl class="glossary">${glossary(language, prefix)}</dl>`,
    `<footer><p><b>${markupText(head.standing)}</b></p><p>${markupText(site.confusable)}</p><p>${markupText(offline.about(head.edition, locale.date(edition.definition.cutoff)))} ${markupText(head.address)}</p><p>${markupText(head.contact)}</p><p>${markupText(site.licence)}</p></footer>`,
    "</article>",
  ].join("\n");
}

function glossary(language: Language, prefix: string): string {
  return content()
    .glossary.map(
      ({ term, name, definition }) =>
        `<div id="${prefix}term-${term}"><dt>${markupText(name[language])}</dt><dd>${markupText(definition[language])}</dd></div>`,
    )
    .join("");
}

/** The site's own style, with its font as data and without what is fetched. */
async function styles(): Promise<string> {
  const font = readFileSync(await webFont()).toString("base64");
  return STYLES.map((name) => readFileSync(resolve("src/site/styles", name), "utf8"))
    .join("\n")
    .replace('url("web-font.woff2")', `url("data:font/woff2;base64,${font}")`)
    .replace(/^\s*background: url\([^)]*\)[^;]*;$/gm, "")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n");
}
