/** What the narrative rules print besides the words of a report. */
export interface NarrativeWords {
  /** The heading of the notes. */
  readonly notes: string;
  /** The name of a note's mark for a reader who hears it. */
  readonly note: (number: number) => string;
  readonly backToText: (number: number) => string;
  /** Who published a source, as the tables name it, in the words of the language. */
  readonly publisher: (name: string) => string;
}
