import type { Diagnostic } from "./diagnostic.ts";
import type { RowReference } from "./observation.ts";
import type { AnswerableCode } from "./preflightCodes.ts";

/** What is looked at before a publication, in the order it is told. */
export const PREFLIGHT_IDS = [
  "data",
  "breaks",
  "newest",
  "sources",
  "snapshots",
  "editions",
  "words",
  "languages",
  "figures",
  "links",
  "targets",
  "embargo",
  "licence",
  "record",
] as const;

export type PreflightId = (typeof PREFLIGHT_IDS)[number];

/** `warning`: one at least stands without a reason. */
export type PreflightOutcome = "pass" | "warning" | "error" | "skipped";

/** What has to be mended before an item can be looked at, or that there is nothing it could look at. */
export type SkipReason = "data" | "words" | "none";

/** A warning that a person answered in writing. */
export interface AnsweredWarning {
  readonly warning: Diagnostic;
  readonly reason: string;
  /** The row the reason stands in. */
  readonly answeredIn: string;
}

/** What is told without asking for anything. */
export type Remark = Omit<Diagnostic, "severity">;

/** What one item of the preflight found. */
export interface PreflightItem {
  readonly id: PreflightId;
  readonly outcome: PreflightOutcome;
  /** Only where it is skipped. */
  readonly skipped?: SkipReason;
  /** How much was looked at, by kind. */
  readonly lookedAt: Readonly<Record<string, number>>;
  /** Errors, and warnings without a reason. */
  readonly diagnostics: readonly Diagnostic[];
  readonly answered: readonly AnsweredWarning[];
  readonly remarks: readonly Remark[];
}

/** A row of `data/preflight.csv`: why a warning may stand. */
export interface PreflightReason {
  readonly code: AnswerableCode;
  /** What the warning is about, as its message names it. */
  readonly subject: string;
  readonly reason: string;
  readonly row: RowReference;
}
