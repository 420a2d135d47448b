import type { RowReference } from "./observation.ts";
import type { Words } from "./words.ts";

/** What a meeting is to talk about. */
export interface AgendaItem {
  /** "09:30", western Indonesian time; `undefined` where none is set. */
  readonly start: string | undefined;
  readonly text: Words;
}

/** What a meeting decided, in its own words; who is to see to it is an office, never a person. */
export interface Decision {
  /** Safe in an address, and of no other decision of the meeting. */
  readonly id: string;
  readonly text: Words;
  /** The office; `undefined` where none is known. */
  readonly owner: Words | undefined;
  /** ISO date. */
  readonly due: string | undefined;
  /** Id of the indicator it is about. */
  readonly indicator: string | undefined;
  /** Id of the edition it rests on, where that is another than the meeting's. */
  readonly edition: string | undefined;
  /** ISO date on which it was recorded as done. */
  readonly done: string | undefined;
  readonly doneNote: Words | undefined;
  readonly row: RowReference;
}

/**
 * A meeting as far as it is publicly known: `data/meetings/<date>.yaml`. What is `undefined` is not known;
 * an empty list is known to be empty.
 */
export interface Meeting {
  /** ISO date, from the name of the file. */
  readonly date: string;
  readonly title: Words;
  /** "09:00", western Indonesian time (UTC+7). */
  readonly start: string | undefined;
  /** Later on the same day; only where the start is known. */
  readonly end: string | undefined;
  readonly place: Words | undefined;
  readonly purpose: Words | undefined;
  readonly agenda: readonly AgendaItem[] | undefined;
  /** Kinds of organisations, never names of people. */
  readonly invited: readonly Words[] | undefined;
  readonly decisions: readonly Decision[] | undefined;
  /** Ids of the rows of `data/sources.csv` that say so. */
  readonly sources: readonly string[];
  /** Id of the edition that was made as its material; `undefined` if none was. */
  readonly edition: string | undefined;
  readonly row: RowReference;
}
