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
import type { ScoredStatement } from "../model/nowcastStatement.ts";
import type { PublishedRecord } from "../model/publishedRecord.ts";
import type { Publisher } from "../model/publisher.ts";
import type { SeriesSetScore } from "../model/seriesSetScore.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import type { Addresses } from "../narrative/bound.ts";
import { compareBindings } from "../narrative/compareBindings.ts";
import { figureFaults } from "../narrative/guards/figureFaults.ts";
import { type EditionReport, renderReport } from "../narrative/renderReport.ts";
import { scoredStatements } from "../projections/scoredStatements.ts";
import { seriesSetScores } from "../projections/seriesSetScores.ts";
import { type RowIndex, rowIndex } from "../publish/factRows.ts";
import { editionFile, editionIds, publisherFile } from "../sources/definitionFiles.ts";
import { diskFiles, type Files } from "../sources/files.ts";
import { glossaryTable } from "../sources/glossaryTable.ts";
import { loadData } from "../sources/loadEdition.ts";
import { recordFile } from "../sources/recordFiles.ts";
import { reportFile, reportNames } from "../sources/reportFiles.ts";
import { figureHtml } from "./figureHtml.ts";
import { linksFor, pageInProse } from "./links.ts";

/** One edition in one language: what its pages show. */
export interface Volume {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly figures: readonly Figure[];
  readonly reports: ReadonlyMap<string, EditionReport>;
}

export interface Content {
  readonly publisher: Publisher;
  /** Whether something of it is not released yet: then nothing is to be found by search engines. */
  readonly isPreview: boolean;
  readonly data: Omit<Given, "definition">;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** In file order. */
  readonly glossary: readonly GlossaryEntry[];
  /** The ledger of nowcasts beside what the newest edition knows of their outcome. */
  readonly ledger: readonly ScoredStatement[];
  /** How projections do on named sets of series, by what the newest edition knows; computed when first asked for. */
  setScores(): readonly SeriesSetScore[];
  volume(edition: string, language: Language): Volume;
  /** What an edition has published so far, once that was recorded. */
  record(edition: string): PublishedRecord | undefined;
  /** Every row of the data that a finding of an edition can rest on. */
  rows(edition: string): RowIndex;
}

/**
 * Everything the site shows, compiled once from the project's files.
 *
 * @param previews ids of editions that are not released yet: wherever their title stands, it says so
 * @throws DataError if the data are broken or a report says more than the figures do
 */
export function loadContent(files: Files, previews: ReadonlySet<string> = new Set()): Content {
  const data = loadData(files);
  const editions = editionIds(files).map((id) => {
    const definition = editionFile(files, id);
    return compileEdition({ ...data, definition: previews.has(id) ? preview(definition) : definition });
  });
  const glossary = glossaryTable(files, new Set(data.indicators.keys()));
  const volumes = new Map(
    editions.flatMap((edition) =>
      LANGUAGES.map((language) => [
        `${edition.definition.id} ${language}`,
        volumeOf(files, edition, LOCALES[language], glossary),
      ]),
    ),
  );
  const faults = editions.flatMap(({ definition: { id } }) => compareLanguages(id, volumes));
  if (faults.length > 0) throw new DataError(faults);
  const records = new Map(
    editions.flatMap(({ definition: { id } }) => {
      const record = recordFile(files, id);
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
  let scores: readonly SeriesSetScore[] | undefined;
  const indexes = new Map<string, RowIndex>();
  return {
    publisher: publisherFile(files),
    isPreview: editions.some(({ definition }) => previews.has(definition.id)),
    data,
    editions,
    glossary,
    ledger: scoredStatements(data.nowcasts, editions.at(-1)?.analyses.series ?? new Map()),
    setScores() {
      const newest = editions.at(-1);
      scores ??=
        newest === undefined
          ? []
          : seriesSetScores(newest.analyses.series, newest.regions, newest.definition.province);
      return scores;
    },
    record: (edition) => records.get(edition),
    rows(edition) {
      const focus = editions.find(({ definition }) => definition.id === edition)?.definition.focus ?? "";
      const known = indexes.get(focus) ?? rowIndex({ ...data, focus });
      indexes.set(focus, known);
      return known;
    },
    volume(edition, language) {
      const volume = volumes.get(`${edition} ${language}`);
      if (volume === undefined) throw new RangeError(`no edition ${edition} in ${language}`);
      return volume;
    },
  };
}

/** The same edition under a title that says it is not released yet. */
function preview(definition: EditionDefinition): EditionDefinition {
  const titled = (language: Language) => LOCALES[language].site.preview(definition.title[language]);
  return { ...definition, title: { id: titled("id"), en: titled("en") } };
}

/** What the reports of every edition say that could be said better, and that no one has dismissed. */
export function warningsOf({ editions, volume }: Pick<Content, "editions" | "volume">): Diagnostic[] {
  return editions.flatMap(({ definition }) =>
    LANGUAGES.flatMap((language) =>
      [...volume(definition.id, language).reports.values()].flatMap(({ warnings }) => warnings),
    ),
  );
}

/** Every report says the same in every language: the same findings, the same number of times. */
function compareLanguages(edition: string, volumes: ReadonlyMap<string, Volume>): Diagnostic[] {
  const [first, ...others] = LANGUAGES.map((language) => volumes.get(`${edition} ${language}`)?.reports);
  return others.flatMap((other) => {
    const names = new Set([...(first?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...names].flatMap((name) => {
      const [a, b] = [first?.get(name), other?.get(name)];
      return a === undefined ? (b === undefined ? [] : compareBindings(b, a)) : compareBindings(a, b);
    });
  });
}

function volumeOf(
  files: Files,
  edition: Edition,
  locale: Locale,
  glossary: readonly GlossaryEntry[],
): Volume {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const figures = allFigures({ edition, locale, document });
  const faults = figureFaults(figures, edition, locale);
  if (faults.length > 0) throw new DataError(faults);
  const links = linksFor(locale.language);
  const { id } = edition.definition;
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
  const reports = reportNames(files, id, locale.language).map(
    (name) =>
      [
        name,
        renderReport(reportFile(files, id, locale.language, name), edition, locale, html, addresses),
      ] as const,
  );
  return { edition, locale, figures, reports: new Map(reports) };
}

let loaded: Content | undefined;

/** The content of the project in the working folder. */
export function content(): Content {
  const previews = (process.env.LAJU_PREVIEW ?? "").split(",").filter((id) => id !== "");
  loaded ??= loadContent(diskFiles(process.cwd()), new Set(previews));
  return loaded;
}
