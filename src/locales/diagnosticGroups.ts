import type { Diagnostic } from "../model/diagnostic.ts";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "../model/diagnosticCodes.ts";
import type { Locale } from "./locale.ts";

/** How many problems of one kind are told before the rest is only counted. */
const MOST = 5;

/** A problem in words, without its code. */
export interface ToldDiagnostic {
  /** `file:line` */
  readonly place: string;
  readonly sentence: string;
}

/** Problems of one kind. */
export interface DiagnosticGroup {
  readonly code: string;
  /** At most five. */
  readonly told: readonly ToldDiagnostic[];
  /** How many more there are. */
  readonly more: number;
}

/** Diagnostics in words, by kind, in the order in which the kinds first occur. */
export function diagnosticGroups(
  diagnostics: readonly Diagnostic[],
  { diagnostics: words }: Pick<Locale, "diagnostics">,
): DiagnosticGroup[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const alike = kinds.get(each.code);
    if (alike === undefined) kinds.set(each.code, [each]);
    else alike.push(each);
  }
  return [...kinds].map(([code, found]) => ({
    code,
    told: found.slice(0, MOST).map((each) => ({
      place: `${each.row.file}:${each.row.line}`,
      sentence: sentence(each, words),
    })),
    more: Math.max(0, found.length - MOST),
  }));
}

function sentence({ code, parameters }: Diagnostic, words: Locale["diagnostics"]): string {
  return (DIAGNOSTIC_CODES as readonly string[]).includes(code)
    ? words[code as DiagnosticCode](parameters)
    : code;
}
