import type { CheckResult, Diagnostic } from "../model/diagnostic.ts";
import type { Given } from "../model/given.ts";
import { median } from "../stats/median.ts";
import { robustDeviation } from "../stats/robustDeviation.ts";
import { cellsOf } from "./cells.ts";
import { checkResult } from "./check.ts";
import { openWarnings } from "./dismissals.ts";
import { changeParameters } from "./reference.ts";
import { type YearlyPair, yearlyPairs } from "./yearlyPairs.ts";

/** In robust standard deviations of the province's districts, either way. */
const LIMIT = 5;

/** In log points: districts of a province that move more alike than this are not told apart by it. */
const FLOOR = 0.01;

/** With fewer districts there is no usual movement to lie outside of. */
const FEWEST = 5;

/** How far a district's relative change lies from that of the province's districts in the same year. */
export interface JumpScore {
  /** ln(later ÷ earlier). */
  readonly logChange: number;
  /** The median of the districts' log changes. */
  readonly usual: number;
  /** (log change − median) ÷ max(1.4826 · median absolute deviation, 0.01). */
  readonly score: number;
}

/**
 * The score of every district of one province between two years, in the order given.
 *
 * @param pairs earlier and later ratio of each district, positive; at least one
 * @throws RangeError if there is none or a ratio is not positive
 * @example jumpScores([[10, 9], [12, 11], [8, 8.5]])[0] // score ≈ -0.674
 */
export function jumpScores(pairs: readonly (readonly [before: number, after: number])[]): JumpScore[] {
  const logChanges = pairs.map(([before, after]) => Math.log(after / before));
  const usual = median(logChanges);
  return logChanges.map((logChange) => ({
    logChange,
    usual,
    score: robustDeviation(logChange, logChanges, FLOOR),
  }));
}

/**
 * No district's headcount ratio moves within a year unlike those of its province: its log change lies within
 * five robust standard deviations of their median. Nothing is compared across a severing break, nor where
 * fewer than five districts have both figures.
 */
export function suspectJump(given: Given): CheckResult {
  const ratios = cellsOf(given.observations, "headcount_ratio");
  const groups = new Map<string, YearlyPair[]>();
  for (const pair of yearlyPairs(given, ratios, ["headcount_ratio"])) {
    const region = given.regions.get(pair.after.region);
    if (region?.level !== "district" || !(pair.before.value > 0 && pair.after.value > 0)) continue;
    const key = `${region.parent} ${pair.after.year}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const warnings = [...groups.values()]
    .filter((pairs) => pairs.length >= FEWEST)
    .flatMap((pairs) => {
      const scores = jumpScores(pairs.map(({ before, after }) => [before.value, after.value]));
      return pairs.flatMap((pair, i) => {
        const found = scores[i];
        return found === undefined || Math.abs(found.score) <= LIMIT
          ? []
          : [warning(pair, found, pairs.length)];
      });
    });
  return checkResult("suspect_jump", openWarnings(warnings, given.dismissals));
}

function warning(pair: YearlyPair, { logChange, usual, score }: JumpScore, districts: number): Diagnostic {
  return {
    severity: "warning",
    code: "suspect_jump",
    row: pair.after.row,
    parameters: {
      ...changeParameters(pair),
      percent: 100 * (Math.exp(logChange) - 1),
      usual: 100 * (Math.exp(usual) - 1),
      score,
      districts,
      limit: LIMIT,
    },
  };
}
