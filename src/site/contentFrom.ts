import { parseHTML } from "linkedom";
import { allFigures } from "../charts/index.ts";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";
import type { Figure } from "../model/figure.ts";
import type { Given } from "../model/given.ts";
import type { GlossaryEntry } from "../model/glossaryEntry.ts";
import type { ReportText } from "../model/report.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import type { Addresses } from "../narrative/bound.ts";
import { figureFaults } from "../narrative/guards/figureFaults.ts";
import { type EditionReport, renderReport } from "../narrative/renderReport.ts";
import { scoredStatements } from "../projections/scoredStatements.ts";
import { seriesSetScores } from "../projections/seriesSetScores.ts";
import { rowIndex } from "../publish/factRows.ts";
import { editionFile, publisherFile } from "../sources/definitionFiles.ts";
import type { Files } from "../sources/files.ts";
import { glossaryTable } from "../sources/glossaryTable.ts";
import { loadData } from "../sources/loadEdition.ts";
import { recordFile } from "../sources/recordFiles.ts";
import type { Remember } from "../sources/remember.ts";
import { reportFile, reportNames } from "../sources/reportFiles.ts";
import type { Content, Volume } from "./content.ts";
import { figureHtml } from "./figureHtml.ts";
import { attempted, lazy } from "./lazy.ts";
import { LazyMap } from "./lazyMap.ts";
import { linksFor, pageInProse } from "./links.ts";

/**
 * Everything the site shows, made from the project's files. Editions are compiled, figures drawn and reports
 * rendered when they are first asked for, and throw what is wrong with them then.
 *
 * @param previews ids of editions that are not released yet: wherever their title stands, it says so
 * @param remember decides what is made again; the same value comes back while nothing has changed
 * @throws DataError if the data cannot be read
 */
export function contentFrom(files: Files, previews: ReadonlySet<string>, remember: Remember): Content {
  const parts = loadData(files, remember);
  const data = remember("data", Object.values(parts), () => parts);
  const editions = data.editionIds.map((id) => {
    const definition = remember(`definition ${id}`, [], (from) => editionFile(from, id));
    return remember(`edition ${id}`, [data, definition], () =>
      lazyEdition({ ...data, definition: previews.has(id) ? preview(definition) : definition }),
    );
  });
  const glossary = remember("glossary", [data.indicators], (from) =>
    glossaryTable(from, new Set(data.indicators.keys())),
  );
  const volumes = new Map(
    editions.flatMap((edition) =>
      LANGUAGES.map((language) => [
        `${edition.definition.id} ${language}`,
        volumeFrom(files, edition, LOCALES[language], glossary, remember),
      ]),
    ),
  );
  const records = new Map(
    data.editionIds.flatMap((id) => {
      const record = remember(`record ${id}`, [], (from) => recordFile(from, id));
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
  const publisher = remember("publisher", [], publisherFile);
  const newest = editions.at(-1);
  const made = [publisher, data, glossary, ...editions, ...volumes.values(), ...records.values()];
  return remember("content", made, () => {
    const ledger = lazy(() => scoredStatements(data.nowcasts, newest?.analyses.series ?? new Map()));
    return {
      publisher,
      isPreview: editions.some(({ definition }) => previews.has(definition.id)),
      data,
      editions,
      glossary,
      get ledger() {
        return ledger();
      },
      setScores: remember("setScores", [newest], () => lazy(() => setScoresOf(newest))),
      record: (edition) => records.get(edition),
      rows(edition) {
        const focus = editions.find(({ definition }) => definition.id === edition)?.definition.focus ?? "";
        return remember(`rows ${focus}`, [data], () => rowIndex({ ...data, focus }));
      },
      volume(edition, language) {
        const volume = volumes.get(`${edition} ${language}`);
        if (volume === undefined) throw new RangeError(`no edition ${edition} in ${language}`);
        return volume;
      },
    };
  });
}

/** The edition, compiled when first asked for what it takes to compile. */
function lazyEdition(given: Given): Edition {
  const { definition, regions, indicators, sources } = given;
  const compiled = lazy(() => compileEdition(given));
  return {
    definition,
    regions,
    indicators,
    sources,
    get claims() {
      return compiled().claims;
    },
    get analyses() {
      return compiled().analyses;
    },
    get findings() {
      return compiled().findings;
    },
  };
}

/** The same edition under a title that says it is not released yet. */
function preview(definition: EditionDefinition): EditionDefinition {
  const titled = (language: Language) => LOCALES[language].site.preview(definition.title[language]);
  return { ...definition, title: { id: titled("id"), en: titled("en") } };
}

function setScoresOf(newest: Edition | undefined) {
  return newest === undefined
    ? []
    : seriesSetScores(newest.analyses.series, newest.regions, newest.definition.province);
}

function volumeFrom(
  files: Files,
  edition: Edition,
  locale: Locale,
  glossary: readonly GlossaryEntry[],
  remember: Remember,
): Volume {
  const { id } = edition.definition;
  const { language } = locale;
  const name = `${id} ${language}`;
  const figures = remember(`figures ${name}`, [edition], () => lazy(() => figuresOf(edition, locale)));
  const reports = reportNames(files, id, language).map((report) => {
    const text = remember(`text ${name} ${report}`, [], (from) =>
      attempted(() => reportFile(from, id, language, report)),
    );
    const rendered = remember(`report ${name} ${report}`, [text, edition, figures, glossary], () =>
      lazy(() => reportOf(text(), edition, locale, figures(), glossary)),
    );
    return [report, rendered] as const;
  });
  return remember(`volume ${name}`, [edition, figures, ...reports.flat()], () => {
    const all = new LazyMap(new Map(reports), (made) =>
      together(
        [...made].map(([report, told]): (() => [string, EditionReport]) => () => [report, told()]),
      ),
    );
    return {
      edition,
      locale,
      get figures() {
        return figures();
      },
      reports: all,
    };
  });
}

function figuresOf(edition: Edition, locale: Locale): readonly Figure[] {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const figures = allFigures({ edition, locale, document });
  const faults = figureFaults(figures, edition, locale);
  if (faults.length > 0) throw new DataError(faults);
  return figures;
}

function reportOf(
  text: ReportText,
  edition: Edition,
  locale: Locale,
  figures: readonly Figure[],
  glossary: readonly GlossaryEntry[],
): EditionReport {
  const { id } = edition.definition;
  const links = linksFor(locale.language);
  const html = (figureId: string) => {
    const place = figures.findIndex((figure) => figure.id === figureId);
    const figure = figures[place];
    return figure === undefined ? undefined : figureHtml(figure, place + 1, id, locale, links, "h3");
  };
  const addresses: Addresses = {
    fact: (finding) => links.fact(id, finding),
    source: links.source,
    page: (path) => pageInProse(path, locale.language),
    terms: glossary.map(({ term, forms }) => ({
      forms: forms[locale.language],
      address: `${links.glossary}#${term}`,
    })),
  };
  return renderReport(text, edition, locale, html, addresses);
}

/** What all of them make; if some find faults, the faults of all. */
function together<Value>(makes: readonly (() => Value)[]): Value[] {
  const faults: Diagnostic[] = [];
  const values = makes.flatMap((make) => {
    try {
      return [make()];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.diagnostics);
      return [];
    }
  });
  if (faults.length > 0) throw new DataError(faults);
  return values;
}
