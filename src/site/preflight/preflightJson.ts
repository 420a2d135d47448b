import type { Locale } from "../../locales/locale.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PreflightItem, Remark } from "../../model/preflight.ts";
import { sentenceOf } from "./summary.ts";

/** The preflight for machines: the worst outcome of all, and every item with everything it found. */
export function preflightJson(items: readonly PreflightItem[], locale: Pick<Locale, "diagnostics">) {
  const told = (said: Remark) => ({
    code: said.code,
    file: said.row.file,
    line: said.row.line,
    message: sentenceOf(said, locale),
  });
  const diagnosed = (each: Diagnostic) => ({ severity: each.severity, ...told(each) });
  return {
    outcome: outcomeOf(items),
    items: items.map(({ id, outcome, skipped, lookedAt, diagnostics, answered, remarks }) => ({
      id,
      outcome,
      skipped: skipped ?? null,
      looked_at: lookedAt,
      diagnostics: diagnostics.map(diagnosed),
      answered: answered.map(({ warning, reason, answeredIn }) => ({
        ...diagnosed(warning),
        reason,
        answered_in: answeredIn,
      })),
      remarks: remarks.map(told),
    })),
  };
}

function outcomeOf(items: readonly PreflightItem[]): "pass" | "warning" | "error" {
  if (items.some(({ outcome }) => outcome === "error")) return "error";
  return items.some(({ outcome }) => outcome === "warning") ? "warning" : "pass";
}
