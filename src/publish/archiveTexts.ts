import { LOCALES } from "../locales/index.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { citation } from "./citation.ts";
import { asOf, foremostNotes, type Publication, standing, stemOf } from "./publication.ts";

const RULE = `\n${"-".repeat(72)}\n\n`;

/** One text after the other, in every language. */
function inEveryLanguage(text: (language: Language) => string): string {
  return LANGUAGES.map(text).join(RULE);
}

/** Text in place of the picture: its title, what a sighted reader takes from it, what must be known beside it. */
export function altText(publication: Publication): string {
  return inEveryLanguage((language) => {
    const figure = publication.figures[language];
    const { name, files } = LOCALES[language];
    const lines = [`${figure.title}.`, ...figure.description, ...foremostNotes(figure, language)];
    return `${files.archive.altText} (${name})\n\n${lines.join("\n")}\n`;
  });
}

/** The citation in words. */
export function citationText(publication: Publication): string {
  return inEveryLanguage((language) => `${citation(publication, language)[language]}\n`);
}

/** What the package is: source, unit, period, processing, standing, licence, files and columns. */
export function readme(publication: Publication, files: readonly string[]): string {
  return inEveryLanguage((language) => readmeIn(publication, language, files));
}

function readmeIn(publication: Publication, language: Language, files: readonly string[]): string {
  const { figures, addresses, edition, publisher } = publication;
  const { site, files: words, unit, chart } = LOCALES[language];
  const { labels, archive } = words;
  const figure = figures[language];
  const indicators = [...new Set(figure.data.map((datum) => datum.indicator))].flatMap(
    (id) => edition.indicators.get(id) ?? [],
  );
  const paragraphs = [
    archive.lede(figure.title),
    figure.subtitle,
    asOf(publication, language),
    `${labels.standing}: ${standing(publication, language)}`,
    `${labels.source}: ${figure.source}`,
    list(
      labels.unit,
      indicators.map((each) => `${each.id}: ${each.name[language]}, ${unit(each.unit)}`),
    ),
    `${labels.period}: ${period(publication, language)}`,
    `${labels.processing}: ${publisher.name[language]}. ${archive.processing}`,
    list(labels.note, figure.notes),
    words.missing(chart.missing),
    `${labels.licence}: ${site.licence}`,
    ...(addresses === undefined ? [] : [`${labels.address}: ${addresses[language]}`]),
    list(
      labels.files,
      files.map((name) => `${name}: ${whatIs(name, stemOf(publication), language)}`),
    ),
    list(
      labels.columns,
      FIGURE_COLUMNS.map((column) => `${column}: ${words.columns[column]}`),
    ),
    list(
      labels.status,
      [...new Set(figure.data.map(({ status }) => status))].map(
        (status) => `${status}: ${site.status[status]}`,
      ),
    ),
  ];
  return `${paragraphs.filter((each) => each !== "").join("\n\n")}\n`;
}

function list(head: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${head}:\n${items.map((item) => `- ${item}`).join("\n")}`;
}

/** From the first to the last year of the data. */
function period({ figures }: Publication, language: Language): string {
  const years = figures[language].data.flatMap(({ year, from }) => [year, from ?? year]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : LOCALES[language].span(first, last);
}

/** What a file of the package holds. */
function whatIs(name: string, stem: string, language: Language): string {
  const { files } = LOCALES[language].files.archive;
  const end = name.startsWith(stem) ? name.slice(stem.length).replace(/^-(?:id|en)(?=\.)/, "") : name;
  switch (end) {
    case ".svg":
      return files.svg;
    case ".png":
      return files.png;
    case ".xlsx":
      return files.xlsx;
    case ".csv":
      return files.csv;
    case "-excel-id.csv":
      return files.excelCsv;
    case ".json":
      return files.json;
    case "ALT.txt":
      return files.alt;
    case "CITATION.txt":
      return files.citationText;
    case "EMBED.txt":
      return files.embed;
    case "SHA256SUMS":
      return files.sums;
    default:
      return files.citationFiles;
  }
}
