import { parseHTML } from "linkedom";
import { allFigures } from "../../charts/index.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Edition } from "../../model/edition.ts";
import type { Figure } from "../../model/figure.ts";
import type { Given } from "../../model/given.ts";
import type { ReportText } from "../../model/report.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { renderReport } from "../../narrative/renderReport.ts";
import type { RenderedReport } from "../../narrative/renderText.ts";
import { figureCsv } from "../../publish/figureCsv.ts";
import { diskFiles } from "../../sources/files.ts";
import { reportFile, reportNames } from "../../sources/reportFiles.ts";

export interface CompiledReport {
  readonly text: ReportText;
  readonly rendered: RenderedReport;
}

export interface CompiledLanguage {
  readonly language: Language;
  readonly figures: readonly (Figure & { readonly csv: string })[];
  readonly reports: readonly CompiledReport[];
}

export interface Compiled {
  readonly edition: Edition;
  readonly languages: readonly CompiledLanguage[];
}

const files = diskFiles(process.cwd());

/**
 * Everything readers get of an edition in every language, from data that are given and words on disk.
 *
 * @throws DataError if the data are refused or a sentence says what the figures do not
 */
export function compiled(given: Given): Compiled {
  const edition = compileEdition(given);
  const { id } = given.definition;
  const languages = LANGUAGES.map((language): CompiledLanguage => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const locale = LOCALES[language];
    const figures = allFigures({ edition, locale, document });
    const ids = new Set(figures.map((figure) => figure.id));
    return {
      language,
      figures: figures.map((figure) => ({ ...figure, csv: figureCsv(figure, edition) })),
      reports: reportNames(files, id, language).map((name) => {
        const text = reportFile(files, id, language, name);
        const rendered = renderReport(text, edition, locale, (figure) => (ids.has(figure) ? "" : undefined));
        return { text, rendered };
      }),
    };
  });
  return { edition, languages };
}
