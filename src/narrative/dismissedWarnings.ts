import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReportText } from "../model/report.ts";

/**
 * The warnings of a report that no one has looked at, and dismissals that concern none (`unused_report_dismissal`).
 * A warning is dismissed in the report's head by its code and by words of the sentence it concerns, with a reason.
 */
export function withoutDismissed(
  warnings: readonly Diagnostic[],
  { file, dismiss = [], headLines }: Pick<ReportText, "file" | "dismiss" | "headLines">,
): { readonly warnings: readonly Diagnostic[]; readonly unused: readonly Diagnostic[] } {
  const isAbout = ({ code, text }: { readonly code: string; readonly text: string }, warning: Diagnostic) =>
    warning.code === code && String(warning.parameters.text ?? "").includes(text);
  return {
    warnings: warnings.filter((warning) => !dismiss.some((each) => isAbout(each, warning))),
    unused: dismiss.flatMap((each, i): Diagnostic[] => {
      if (warnings.some((warning) => isAbout(each, warning))) return [];
      const row = { file, line: headLines.dismiss?.[i] ?? 1 };
      const parameters = { dismissed: each.code, found: each.text };
      return [{ severity: "error", code: "unused_report_dismissal", row, parameters }];
    }),
  };
}
