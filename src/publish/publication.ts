import { LOCALES } from "../locales/index.ts";
import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import type { Publisher } from "../model/publisher.ts";
import { LANGUAGES, type Language, type Words } from "../model/words.ts";

/** A figure of an edition in every language, as it leaves the site in files. */
export interface Publication {
  readonly edition: Edition;
  readonly publisher: Publisher;
  readonly figures: Readonly<Record<Language, Figure>>;
  /** The address of its page, if the site's own is known. */
  readonly addresses: Words | undefined;
}

/** The file name of the figure, without anything behind. */
export function stemOf({ figures }: Publication): string {
  return figures.id.id;
}

/** The figure whose rows are the data of every file: in another language they may be in another order. */
export function dataOf({ figures }: Pick<Publication, "figures">): Figure {
  return figures[LANGUAGES[0]];
}

/** Whose the file is, and whether it is official: it goes with everything that leaves. */
export function standing({ publisher }: Pick<Publication, "publisher">, language: Language): string {
  const { site } = LOCALES[language];
  return publisher.official ? site.publishedBy(publisher.name[language]) : site.standing;
}

/** "Edisi 2026, angka yang terbit sampai 30 September 2026" */
export function asOf({ edition }: Pick<Publication, "edition">, language: Language): string {
  const { files, date } = LOCALES[language];
  const { title, cutoff } = edition.definition;
  return files.asOf(title[language], date(cutoff));
}

/**
 * What must stand in the same picture: the first note, and that no standard error of a change is published, if
 * the figure says so.
 */
export function foremostNotes(figure: Figure, language: Language): string[] {
  const { noStandardError } = LOCALES[language].files;
  const [first] = figure.notes;
  if (first === undefined) return [];
  const isSaid =
    first.includes(noStandardError) || !figure.notes.some((note) => note.includes(noStandardError));
  return isSaid ? [first] : [first, noStandardError];
}
