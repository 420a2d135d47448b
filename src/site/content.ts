import type { Locale } from "../locales/locale.ts";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import type { Given } from "../model/given.ts";
import type { GlossaryEntry } from "../model/glossaryEntry.ts";
import type { ScoredStatement } from "../model/nowcastStatement.ts";
import type { PublishedRecord } from "../model/publishedRecord.ts";
import type { Publisher } from "../model/publisher.ts";
import type { SeriesSetScore } from "../model/seriesSetScore.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { compareBindings } from "../narrative/compareBindings.ts";
import type { EditionReport } from "../narrative/renderReport.ts";
import type { RowIndex } from "../publish/factRows.ts";
import { diskFiles, type Files } from "../sources/files.ts";
import { makeAnew, memoryOf, type Remember } from "../sources/remember.ts";
import { contentFrom } from "./contentFrom.ts";
import { attempted, type Lazy, lazy } from "./lazy.ts";

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
  const loaded = contentFrom(files, previews, makeAnew(files));
  for (const prove of proofs(loaded)) prove();
  return loaded;
}

/**
 * What must hold before anything is published, in steps: every edition compiles, every figure and report says what
 * the findings say, and every language says the same. Each step throws a `DataError` if it does not hold.
 */
export function proofs(content: Pick<Content, "editions" | "volume">): (() => void)[] {
  const ids = content.editions.map(({ definition }) => definition.id);
  return [
    ...content.editions.map((edition) => () => void edition.findings),
    ...ids.flatMap((id) => LANGUAGES.map((language) => () => proveVolume(content.volume(id, language)))),
    () => {
      const faults = ids.flatMap((id) => compareLanguages(id, content));
      if (faults.length > 0) throw new DataError(faults);
    },
  ];
}

/**
 * Makes everything an edition shows in one language.
 *
 * @throws DataError if the data are broken or a figure or report says more than the figures do
 */
export function proveVolume(volume: Volume): void {
  void volume.figures;
  void volume.reports.values();
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
function compareLanguages(edition: string, { volume }: Pick<Content, "volume">): Diagnostic[] {
  const [first, ...others] = LANGUAGES.map((language) => volume(edition, language).reports);
  return others.flatMap((other) => {
    const names = new Set([...(first?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...names].flatMap((name) => {
      const [a, b] = [first?.get(name), other?.get(name)];
      return a === undefined ? (b === undefined ? [] : compareBindings(b, a)) : compareBindings(a, b);
    });
  });
}

let shown: Lazy<Content> | undefined;
let look: (() => Remember) | undefined;

/** The content of the project in the working folder: proven once; in the preview, as it was at the last look. */
export function content(): Content {
  shown ??= lazy(() => loadContent(diskFiles(process.cwd()), previewsAsked()));
  return shown();
}

/**
 * Looks at the files again: `content()` is what they say now, or throws what is wrong with them. Nothing is proven
 * yet, and what did not change is not made again. For the preview only.
 *
 * @returns whether anything is another than at the look before
 */
export function lookAgain(): boolean {
  const files = diskFiles(process.cwd());
  const isFirst = look === undefined;
  look ??= memoryOf(files);
  const remember = look();
  const before = shown;
  const now = attempted(() => contentFrom(files, previewsAsked(), remember));
  shown = now;
  return isFirst || before === undefined || !isSame(before, now);
}

function isSame(before: Lazy<Content>, now: Lazy<Content>): boolean {
  try {
    return before() === now();
  } catch {
    return false;
  }
}

function previewsAsked(): ReadonlySet<string> {
  return new Set((process.env.LAJU_PREVIEW ?? "").split(",").filter((id) => id !== ""));
}
