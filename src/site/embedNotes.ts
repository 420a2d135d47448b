import type { Locale } from "../locales/locale.ts";
import type { Figure } from "../model/figure.ts";

/** The notes of a figure, by where an embed has room for them. */
export interface EmbedNotes {
  /** Those that must be seen beside the picture. */
  readonly shown: readonly string[];
  /** Those that are seen where there is room, and always heard: before them, what the picture shows. */
  readonly further: readonly string[];
}

/** The note of a year that a series spans: "2020: …". */
const OF_A_YEAR = /^\d{4}: /;

/**
 * The notes of a figure for an embed. Its first note must be seen, and so must what belongs to every change
 * that is told: that it has no published standard error, and what happened in the years it spans.
 */
export function embedNotes(figure: Pick<Figure, "notes" | "description">, locale: Locale): EmbedNotes {
  const mustBeSeen = (note: string, place: number) =>
    place === 0 || note.includes(locale.profile.noStandardError) || OF_A_YEAR.test(note);
  return {
    shown: figure.notes.filter(mustBeSeen),
    further: [...figure.description, ...figure.notes.filter((note, place) => !mustBeSeen(note, place))],
  };
}
