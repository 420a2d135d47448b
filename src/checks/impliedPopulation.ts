import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import type { Observation } from "../model/observation.ts";
import { cellKey, cellsOf } from "./cells.ts";
import { checkResult } from "./check.ts";
import { openWarnings } from "./dismissals.ts";
import { changeParameters } from "./reference.ts";
import { yearlyPairs } from "./yearlyPairs.ts";

/** Percent of the year before, either way. */
const LIMIT = 1.5;

/**
 * The population implied by a headcount and its ratio, 100 · headcount / ratio, moves by at most
 * 1.5 percent from one year to the next. Both are published rounded, so what is known of it is a range;
 * only a change whose whole range lies outside the limit is called. Never compared with the `population`
 * figures, whose base is another.
 */
export function impliedPopulation(given: Given): CheckResult {
  const counts = cellsOf(given.observations, "headcount");
  const ratios = cellsOf(given.observations, "headcount_ratio");
  const ratioOf = ({ region, year, month }: Observation) => ratios.get(cellKey(region, year, month));
  const warnings = yearlyPairs(given, counts, ["headcount", "headcount_ratio"]).flatMap(
    (pair): Diagnostic[] => {
      const ratioBefore = ratioOf(pair.before);
      const ratio = ratioOf(pair.after);
      if (ratioBefore === undefined || ratio === undefined) return [];
      const was = impliedRange(pair.before, ratioBefore);
      const is = impliedRange(pair.after, ratio);
      const lowest = 100 * (is.lower / was.upper - 1);
      const highest = 100 * (is.upper / was.lower - 1);
      if (lowest <= LIMIT && highest >= -LIMIT) return [];
      return [
        {
          severity: "warning",
          code: "implied_population",
          row: pair.after.row,
          parameters: {
            ...changeParameters(pair),
            ratio: ratio.value,
            ratio_file: ratio.row.file,
            ratio_line: ratio.row.line,
            other_ratio: ratioBefore.value,
            lowest,
            highest,
            limit: LIMIT,
          },
        },
      ];
    },
  );
  return checkResult("implied_population", openWarnings(warnings, given.dismissals));
}

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** Every population whose published headcount and ratio could be these; unbounded if the ratio could be 0. */
function impliedRange(count: Observation, ratio: Observation): Range {
  const n = published(count);
  const p = published(ratio);
  return { lower: (100 * n.lower) / p.upper, upper: p.lower > 0 ? (100 * n.upper) / p.lower : Infinity };
}

/** Every value that rounds to the published one. */
function published({ value, decimals }: Observation): Range {
  const half = 0.5 * 10 ** -decimals;
  return { lower: Math.max(0, value - half), upper: value + half };
}
