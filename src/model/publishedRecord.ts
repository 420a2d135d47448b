/** Why an edition prints another number than it did. */
export const REVISION_KINDS = ["revision", "correction", "method"] as const;

export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Every number an edition prints, as text, by where it is printed. */
export interface PublishedNumbers {
  /** Values of findings by their ids: "6.14 percent". */
  readonly findings: Readonly<Record<string, string>>;
  /** Rows of each figure's data, as its CSV holds them, without the head. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** What reports print, in their order, by language and name: "headcount_ratio.latest 6,14 persen". */
  readonly reports: Readonly<Record<string, readonly string[]>>;
  /** The data rows that findings rest on, by what they are about: "3375 2025-3 headcount_ratio". */
  readonly rows: Readonly<Record<string, string>>;
}

/** What made a printed number another one. */
export type DifferenceCause =
  | { readonly kind: "data"; readonly row: string }
  | { readonly kind: "code" }
  | { readonly kind: "words"; readonly report: string };

/** One number that is printed otherwise than it was; `undefined` where it was not, or is no longer, printed. */
export interface RecordDifference {
  /** The finding, or the figure and what the row is about, or the report and the place in it. */
  readonly key: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly cause: DifferenceCause;
}

/** One entry of the log: when, of what kind, why, and what moved; the first entry has no differences. */
export interface RecordEntry {
  /** ISO date. */
  readonly made: string;
  readonly kind: "first" | RevisionKind;
  /** In the analyst's words; empty for the first entry. */
  readonly reason: string;
  readonly moved: readonly RecordDifference[];
}

/** What an edition has published, and how that changed: `data/published/<id>.json`. */
export interface PublishedRecord {
  readonly edition: string;
  /** Oldest first. */
  readonly log: readonly RecordEntry[];
  readonly numbers: PublishedNumbers;
}
