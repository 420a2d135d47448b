import { LOCALES } from "../locales/index.ts";
import type { Figure } from "../model/figure.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { citation } from "./citation.ts";
import { figureRows } from "./figureRows.ts";
import { dataOf, type Publication, standing, stemOf } from "./publication.ts";

/** Raised when a program that reads the file would have to change. */
const SCHEMA = "laju-figure-1";

/**
 * A figure as JSON: its data in rows, and everything said of them in every language; keys sorted, two spaces
 * deep, with a final line break. What is missing is `null`. `decimals` are those a row's value is printed with.
 */
export function figureJson(publication: Publication): string {
  const { edition, figures, addresses } = publication;
  const { definition } = edition;
  const figure = dataOf(publication);
  const said = <Said>(saying: (figure: Figure, language: Language) => Said) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, saying(figures[language], language)]));
  const indicators = [...new Set(figure.data.map(({ indicator }) => indicator))].sort();
  const { id, en } = citation(publication, "id");
  const content = {
    schema: SCHEMA,
    id: stemOf(publication),
    edition: { id: definition.id, title: definition.title, cutoff: definition.cutoff },
    title: said(({ title }) => title),
    subtitle: said(({ subtitle }) => subtitle),
    howToRead: said(({ howToRead }) => howToRead),
    axes: said(({ axes }) => axes),
    description: said(({ description }) => description),
    notes: said(({ notes }) => notes),
    source: said(({ source }) => source),
    sources: figure.sources.map((each) => {
      const source = edition.sources.get(each);
      return { id: each, title: source?.title ?? null, publisher: source?.publisher ?? null };
    }),
    indicators: indicators.map((each) => {
      const indicator = edition.indicators.get(each);
      return { id: each, name: indicator?.name ?? null, unit: indicator?.unit ?? null };
    }),
    columns: Object.fromEntries(
      FIGURE_COLUMNS.map((column) => [
        column,
        said((_, language) => LOCALES[language].files.columns[column]),
      ]),
    ),
    data: figureRows(figure, edition).map((row) => ({
      ...Object.fromEntries(
        FIGURE_COLUMNS.map((column) => {
          const cell = row[column];
          return [column, typeof cell === "object" ? cell.value : (cell ?? null)];
        }),
      ),
      decimals: typeof row.value === "object" ? row.value.decimals : null,
    })),
    licence: said((_, language) => LOCALES[language].site.licence),
    standing: said((_, language) => standing(publication, language)),
    citation: { id, en },
    addresses: addresses ?? null,
  };
  return `${JSON.stringify(JSON.parse(canonicalJson(content)), null, 2)}\n`;
}
