import type { Edition } from "../model/edition.ts";
import type { Verdict } from "../model/verdict.ts";

/** A finding whose verdict is another one in a later edition. */
export interface VerdictMove {
  readonly id: string;
  readonly was: Verdict;
  readonly is: Verdict;
}

/** The findings that both editions have a verdict on, and not the same one, in the later edition's order. */
export function verdictMoves(
  before: Pick<Edition, "findings">,
  after: Pick<Edition, "findings">,
): VerdictMove[] {
  return [...after.findings.values()].flatMap(({ id, verdict: is }) => {
    const was = before.findings.get(id)?.verdict ?? null;
    return is === null || was === null || was === is ? [] : [{ id, was, is }];
  });
}
