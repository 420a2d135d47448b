import type { Anchor } from "../model/nowcast.ts";

/** The words of what lies on the table of a meeting, apart from figures, reports and analyses. */
export interface HandoutWords {
  /** While no institution has adopted it. */
  readonly unofficial: string;
  /** When an institution publishes it. */
  readonly official: (publisher: string) => string;
  readonly title: (place: string, edition: string) => string;
  readonly slidesTitle: (place: string, edition: string) => string;
  readonly contact: (contact: string) => string;
  readonly noContact: string;
  /** Before the address of the edition. */
  readonly at: string;
  readonly code: string;
  readonly noAddress: string;
  /** Around the number of a page: before it, and before how many there are. */
  readonly page: readonly [string, string];
  readonly numbers: {
    readonly caption: string;
    readonly head: Readonly<Record<"measure" | "change", string>>;
    readonly nowcast: (period: string, range: string) => string;
    /** What is printed where nothing can be compared. */
    readonly none: string;
    readonly notes: readonly string[];
  };
  readonly decide: {
    readonly name: string;
    readonly text: string;
    readonly head: Readonly<Record<"question" | "owner" | "due", string>>;
  };
  readonly sections: Readonly<
    Record<
      "perkembangan" | "depth" | "targets" | "expected",
      { readonly name: string; readonly text: string }
    >
  >;
  readonly windows: string;
  readonly relevance: (province: string) => string;
  readonly pace: (until: string) => string;
  readonly paceNote: string;
  readonly register: string;
  readonly form: {
    readonly name: string;
    readonly text: string;
    readonly head: readonly [string, string, string, string, string];
  };
  readonly method: { readonly name: string; readonly text: string; readonly items: readonly string[] };
  /** How the nowcast was computed, by what it leans on. */
  readonly nowcast: Readonly<Record<Anchor, string>>;
  readonly sources: { readonly name: string; readonly text: string };
  readonly revisions: {
    readonly name: string;
    readonly first: string;
    readonly none: (edition: string) => string;
    readonly some: (edition: string) => string;
    /** One figure: what, where, when, what it was and what it is. */
    readonly moved: (what: string, where: string, period: string, was: string, is: string) => string;
    readonly more: (count: number) => string;
  };
  readonly corrections: {
    readonly name: string;
    readonly text: string;
    readonly head: Readonly<Record<"said" | "reading" | "why", string>>;
    /** By event and date, without role or name. */
    readonly at: (event: string, date: string) => string;
  };
}
