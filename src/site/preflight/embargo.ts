import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Remark } from "../../model/preflight.ts";
import { isCalendarDate } from "../../sources/isCalendarDate.ts";
import { error, type Inspect, rowOf, skippedFor } from "./inspection.ts";

/** When each edition may be published: on a day that exists, not before its own cut-off. */
export const embargo: Inspect = ({ content, files, embargoed }) => {
  if (content === undefined) return skippedFor("data");
  const dated = content.editions.flatMap(({ definition: { id, cutoff, release } }) =>
    release === undefined
      ? []
      : [{ id, cutoff, release, row: rowOf(files, `data/editions/${id}.yaml`, /^release:/) }],
  );
  const remarks = dated
    .filter(({ id }) => embargoed.has(id))
    .map(
      ({ id, release, row }): Remark => ({
        code: "embargoed",
        row,
        parameters: { edition: id, date: release },
      }),
    );
  return {
    lookedAt: {
      editions: content.editions.length,
      dated: dated.length,
      waiting: remarks.length,
    },
    diagnostics: dated.flatMap(({ cutoff, release, row }): Diagnostic[] => {
      if (!isMoment(release)) return [error("release_not_a_day", row, { found: release })];
      if (release.slice(0, 10) >= cutoff) return [];
      return [error("release_before_cutoff", row, { found: release.slice(0, 10), cutoff })];
    }),
    remarks,
  };
};

/** Whether day, time and offset of "2026-12-01T09:00+07:00" exist. */
function isMoment(release: string): boolean {
  return (
    isCalendarDate(release.slice(0, 10)) &&
    /T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(release)
  );
}
