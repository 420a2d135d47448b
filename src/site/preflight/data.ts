import { isDismissed } from "../../checks/dismissals.ts";
import { CHECKS, checkTables } from "../../checks/index.ts";
import { entryRow } from "../../checks/reference.ts";
import type { AnsweredWarning } from "../../model/preflight.ts";
import { type Inspect, skippedFor } from "./inspection.ts";

const TABLE = "data/dismissals.csv";

/** Every figure, against its definition, its neighbours and the other measures; warnings with a recorded reason apart. */
export const data: Inspect = ({ content }) => {
  const definition = content?.editions.at(-1)?.definition;
  if (content === undefined || definition === undefined) return skippedFor("data");
  const { dismissals, observations, conflicts, regions } = content.data;
  const undismissed = checkTables({ ...content.data, definition, dismissals: [] });
  const answered = undismissed
    .flatMap(({ diagnostics }) => diagnostics)
    .flatMap((warning): AnsweredWarning[] => {
      const at = dismissals.findIndex((each) => isDismissed(warning, each));
      const reason = dismissals[at]?.reason;
      if (reason === undefined) return [];
      const { file, line } = entryRow(TABLE, at);
      return [{ warning, reason, answeredIn: `${file}:${line}` }];
    });
  return {
    lookedAt: {
      figures: observations.length,
      conflicts: conflicts.length,
      regions: regions.size,
      checks: CHECKS.length,
    },
    diagnostics: [],
    answered,
  };
};
