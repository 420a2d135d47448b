import type { DecisionStatus } from "../model/decisionFollowUp.ts";

/** A fact of a meeting: its name, and what stands in its place where it is not known. */
interface Fact {
  readonly name: string;
  readonly unknown: string;
}

/** A list of a meeting, which may also be known to be empty. */
interface FactList extends Fact {
  readonly none: string;
}

/** The words of meetings: their pages, the file for calendars, and what a handout prints of them. */
export interface MeetingWords {
  readonly title: string;
  readonly lede: string;
  readonly about: string;
  readonly upcoming: {
    readonly name: string;
    readonly text: (cutoff: string) => string;
    readonly none: string;
  };
  readonly past: { readonly name: string; readonly none: string };
  /** "Agenda: 3 butir." */
  readonly agendaCount: (n: number | undefined) => string;
  /** "Keputusan: tidak kami ketahui." */
  readonly decisionCount: (n: number | undefined) => string;
  /** "09.00 WIB", from "09:00". */
  readonly clock: (time: string) => string;
  /** "26 Juni 2025, pukul 09.00–12.00 WIB" */
  readonly when: (date: string, start: string | undefined, end: string | undefined) => string;
  readonly known: string;
  readonly time: Fact;
  readonly place: Fact;
  readonly purpose: Fact;
  readonly invited: FactList;
  readonly material: {
    readonly name: string;
    /** After the link to the edition. */
    readonly proposal: string;
    readonly read: string;
    readonly none: string;
  };
  readonly sources: { readonly name: string; readonly none: string };
  readonly agenda: FactList & {
    /** "Agenda rapat 1 Desember 2026" */
    readonly of: (date: string) => string;
    readonly columns: Readonly<Record<"time" | "item", string>>;
    readonly noTime: string;
  };
  readonly decisions: FactList & {
    /** Before the meeting. */
    readonly later: string;
    readonly columns: Readonly<Record<"id" | "text" | "owner" | "due" | "meanwhile", string>>;
    /** The head of the column of statuses. */
    readonly statusAt: (cutoff: string) => string;
    readonly noOwner: string;
    readonly noDue: string;
    readonly noIndicator: string;
    /** "Edisi 2025", after the text of a decision that rests on it. */
    readonly basedOn: (edition: string) => string;
    readonly status: Readonly<Record<DecisionStatus, string>>;
    readonly doneOn: (date: string) => string;
    /** In an edition whose cut-off precedes the meeting. */
    readonly notYet: string;
  };
  readonly followUp: {
    readonly name: (edition: string) => string;
    readonly reading: (edition: string, cutoff: string) => string;
    readonly none: string;
    readonly afterCutoff: (edition: string, cutoff: string) => string;
    /** Goes with every change that stands beside a decision. */
    readonly caution: string;
    readonly note: (year: number, text: string) => string;
    /** Values carry their periods, differences their sign and unit. */
    readonly compared: (then: string, now: string, difference: string) => string;
    readonly reference: (region: string, difference: string) => string;
    readonly noNewer: (then: string) => string;
    readonly notComparable: (then: string, now: string) => string;
    readonly first: (now: string) => string;
    readonly noFigure: string;
    /** "6,71% (Maret 2024)" */
    readonly dated: (value: string, period: string) => string;
  };
  readonly statements: { readonly name: string; readonly text: string };
  readonly calendar: string;
  readonly all: string;
}
