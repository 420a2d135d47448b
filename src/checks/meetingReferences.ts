import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { RowReference } from "../model/observation.ts";
import { checkResult } from "./check.ts";

/** Every meeting and decision names sources, indicators and editions that there are. */
export function meetingReferences({ meetings, sources, indicators, editionIds }: Given): CheckResult {
  const editionFault = (edition: string | undefined, row: RowReference): Diagnostic[] =>
    edition === undefined || editionIds.includes(edition)
      ? []
      : [
          {
            severity: "error",
            code: "unknown_meeting_edition",
            row,
            parameters: { edition, wanted: editionIds.join(", ") },
          },
        ];
  return checkResult(
    "meeting_references",
    meetings.flatMap((meeting): Diagnostic[] => [
      ...meeting.sources
        .filter((source) => !sources.has(source))
        .map(
          (source): Diagnostic => ({
            severity: "error",
            code: "unknown_source",
            row: meeting.row,
            parameters: { source },
          }),
        ),
      ...editionFault(meeting.edition, meeting.row),
      ...(meeting.decisions ?? []).flatMap(({ indicator, edition, row }): Diagnostic[] => [
        ...(indicator === undefined || indicators.has(indicator)
          ? []
          : [{ severity: "error" as const, code: "unknown_indicator", row, parameters: { indicator } }]),
        ...editionFault(edition, row),
      ]),
    ]),
  );
}
