import type { ScoredStatement, StatementScore } from "../model/nowcastStatement.ts";
import { mean } from "../stats/mean.ts";
import { LEVELS } from "./nowcastIntervals.ts";

/**
 * Returns how statements did whose figures are out; those still open do not count.
 *
 * @returns `undefined` if none is out
 */
export function statementScore(statements: readonly ScoredStatement[]): StatementScore | undefined {
  const out = statements.flatMap(({ error, held }) => (error === undefined ? [] : [{ error, held }]));
  if (out.length === 0) return undefined;
  return {
    n: out.length,
    meanAbsoluteError: mean(out.map(({ error }) => Math.abs(error))),
    coverage: LEVELS.map((level) => ({
      level,
      share: mean(out.map(({ held }) => (held.some((each) => each.level === level && each.inside) ? 1 : 0))),
    })),
  };
}
