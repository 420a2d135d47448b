import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { impliedPopulation as populationOf } from "../model/impliedPopulation.ts";
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
      const was = populationOf(pair.before, ratioBefore);
      const is = populationOf(pair.after, ratio);
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
