import type { DifferenceCause, RevisionKind } from "../model/publishedRecord.ts";

/** The public log of corrections, and the note at a figure that was changed. */
export interface CorrectionWords {
  readonly title: string;
  readonly lede: string;
  readonly kinds: Readonly<Record<RevisionKind, { readonly name: string; readonly text: string }>>;
  readonly edition: (title: string, recorded: string) => string;
  readonly unrecorded: string;
  readonly none: string;
  readonly entry: (kind: string, date: string) => string;
  /** Before the analyst's own words, which stay in the language they were written in. */
  readonly reason: string;
  readonly count: (n: number) => string;
  readonly head: Readonly<Record<"what" | "was" | "is" | "cause", string>>;
  readonly missing: string;
  readonly cause: Readonly<Record<DifferenceCause["kind"], string>>;
  readonly more: (n: number) => string;
  /** What a page of changes is about. */
  readonly since: (previous: string) => string;
  readonly firstEdition: string;
  readonly feed: string;
  readonly feedName: string;
  /** What the feed is for. */
  readonly feedText: string;
  /** In the feed: that an edition appeared, and what it finds, with the caution every change is told with. */
  readonly released: {
    readonly title: (edition: string) => string;
    readonly text: (headline: string) => string;
  };
  /** At a figure, before the reason: "Diubah 1 Desember 2026 (koreksi):" */
  readonly note: (date: string, kind: string) => string;
}
