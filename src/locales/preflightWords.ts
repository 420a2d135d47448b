import type { PreflightId, PreflightOutcome, SkipReason } from "../model/preflight.ts";

type Counts = Readonly<Record<string, number>>;

/** The words of the preflight's one-page summary. */
export interface PreflightWords {
  readonly title: (editions: number) => string;
  /** While the files are read and everything is made. */
  readonly loading: string;
  /** At most 24 letters. */
  readonly names: Readonly<Record<PreflightId, string>>;
  /** At most 12 letters; said in words, so that no colour is needed. */
  readonly outcomes: Readonly<Record<PreflightOutcome, string>>;
  /** How much was looked at, at most 60 letters. */
  readonly lookedAt: Readonly<Record<PreflightId, (counts: Counts) => string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly found: (errors: number, warnings: number) => string;
  readonly answered: (count: number) => string;
  /** Behind the heading of the warnings that were answered. */
  readonly answeredWith: (count: number, reasons: number, file: string) => string;
  readonly more: (count: number) => string;
  readonly remarks: string;
  readonly ready: string;
  readonly readyToBuild: string;
  readonly onlyPreview: (edition: string, date: string) => string;
  readonly toPreview: string;
  readonly notReady: (errors: number, warnings: number) => string;
  /** What to do about the errors of an item, an imperative without its stop. */
  readonly mend: Readonly<Record<PreflightId, string>>;
  /** What to do about its warnings. */
  readonly giveReasons: Readonly<Record<PreflightId, string>>;
  readonly again: string;
  /** How one warning is answered in `data/preflight.csv`. */
  readonly answer: (row: string) => string;
  /** What to do about one kind of message, where its sentence does not say it. */
  readonly remedies: Readonly<Record<string, string>>;
}
