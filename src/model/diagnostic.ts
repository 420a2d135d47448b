import type { RowReference } from "./observation.ts";

/**
 * One thing found wrong: a stable code with its parameters, worded by the languages.
 * Errors stop the build; warnings need a recorded reason.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly row: RowReference;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A warning that a person looked at, with the reason it may stand. */
export interface Dismissal {
  readonly code: string;
  /** A region code, or the beginning of several followed by `*`. */
  readonly region: string;
  readonly indicator: string;
  readonly years: readonly [from: number, to: number];
  readonly reason: string;
}

export interface CheckResult {
  readonly check: string;
  readonly outcome: "pass" | "fail";
  readonly diagnostics: readonly Diagnostic[];
}
