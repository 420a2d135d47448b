import type { Diagnostic } from "../../model/diagnostic.ts";
import type { AnsweredWarning, Remark, SkipReason } from "../../model/preflight.ts";
import type { Files } from "../../sources/files.ts";
import { readText } from "../../sources/readText.ts";
import type { Ground } from "./ground.ts";

/** What an item found itself, before what readers and checks found is added and reasons are looked for. */
export interface Inspection {
  /** How much was looked at, by kind: passing then says something. */
  readonly lookedAt: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings with a reason that is not in `data/preflight.csv`. */
  readonly answered?: readonly AnsweredWarning[];
  readonly remarks?: readonly Remark[];
  readonly skipped?: SkipReason;
}

/** Looks at everything that could be made; changes nothing, throws nothing for wrong data or words. */
export type Inspect = (ground: Ground) => Inspection;

/** The inspection of what cannot be looked at, and why. */
export function skippedFor(skipped: SkipReason): Inspection {
  return { lookedAt: {}, diagnostics: [], skipped };
}

export function error(
  code: string,
  row: Diagnostic["row"],
  parameters: Diagnostic["parameters"] = {},
): Diagnostic {
  return { severity: "error", code, row, parameters };
}

/** @param subject what a reason in `data/preflight.csv` names it by */
export function warning(
  code: string,
  row: Diagnostic["row"],
  subject: string,
  parameters: Diagnostic["parameters"] = {},
): Diagnostic {
  return { severity: "warning", code, row, parameters: { ...parameters, subject } };
}

/** The first line of a text file that fits, or its first line. */
export function rowOf(files: Files, file: string, fits: RegExp): Diagnostic["row"] {
  const found = readText(files, file)
    .split("\n")
    .findIndex((line) => fits.test(line));
  return { file, line: Math.max(1, found + 1) };
}
