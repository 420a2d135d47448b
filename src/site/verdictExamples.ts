import type { ClaimVerdict } from "../model/claim.ts";
import type { PublicEvent, RecordedStatement } from "./publicEvents.ts";

export const VERDICTS: readonly ClaimVerdict[] = ["supported", "contradicted", "misleading", "uncheckable"];

/**
 * A recorded statement for each verdict: all of the newest event at which every verdict was given, where there
 * is one; otherwise each from the newest event that has it.
 */
export function verdictExamples(
  events: readonly PublicEvent[],
): ReadonlyMap<ClaimVerdict, RecordedStatement> {
  const whole = events.find(({ statements }) =>
    VERDICTS.every((verdict) => statements.some(({ claim }) => claim.verdict === verdict)),
  );
  const statements = [...(whole === undefined ? [] : [whole]), ...events].flatMap((each) => each.statements);
  return new Map(
    VERDICTS.flatMap((verdict) => {
      const found = statements.find(({ claim }) => claim.verdict === verdict);
      return found === undefined ? [] : [[verdict, found] as const];
    }),
  );
}
