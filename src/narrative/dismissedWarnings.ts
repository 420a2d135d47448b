import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReportText } from "../model/report.ts";

/**
 * The warnings of a report that no one has looked at. A warning is dismissed in the report's head by its code
 * and by words of the sentence it concerns, with a reason.
 *
 * @throws DataError `unused_report_dismissal` where a dismissal concerns no warning
 */
export function withoutDismissed(
  warnings: readonly Diagnostic[],
  { file, dismiss = [] }: Pick<ReportText, "file" | "dismiss">,
): Diagnostic[] {
  const isAbout = ({ code, text }: { readonly code: string; readonly text: string }, warning: Diagnostic) =>
    warning.code === code && String(warning.parameters.text ?? "").includes(text);
  const unused = dismiss.filter((each) => !warnings.some((warning) => isAbout(each, warning)));
  if (unused.length > 0) {
    throw new DataError(
      unused.map(({ code, text }) => ({
        severity: "error",
        code: "unused_report_dismissal",
        row: { file, line: 1 },
        parameters: { dismissed: code, found: text },
      })),
    );
  }
  return warnings.filter((warning) => !dismiss.some((each) => isAbout(each, warning)));
}
