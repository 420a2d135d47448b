import type { Nowcast } from "../model/nowcast.ts";
import type { LeadTimeScore, PooledCoverage, Scenario } from "../model/scenario.ts";
import type { Spell } from "../model/spell.ts";
import { combination } from "../stats/combination.ts";
import { differenceInterval } from "../stats/differenceInterval.ts";
import { mean } from "../stats/mean.ts";
import { logitScale } from "../stats/scale.ts";
import { LEVELS } from "./nowcastIntervals.ts";

/** No scenario from fewer published figures than this. */
const SHORTEST = 5;

/** How many years past the newest figure a scenario reaches: a third of the history, five at most. */
export function scenarioHorizon(n: number): number {
  return Math.min(5, Math.floor(n / 3));
}

/**
 * The mechanical continuation of a percentage's main spell: the median of simple methods, with intervals
 * as wide as the published series has been rough, beside "the same as last year".
 *
 * Where a nowcast covers the first year the scenario continues from it, and the nowcast's own past
 * errors widen every step. The intervals are for the next published figures.
 *
 * @param spell yearly figures without a missing year, in percent
 * @param scores how both did over past origins, from published figures alone
 * @param coverage how often scenarios made the same way held the published figure
 * @returns `undefined` with fewer than five figures, a missing year, or nothing left to project
 */
export function scenario(
  spell: Spell,
  nowcast: Nowcast | undefined,
  scores: readonly LeadTimeScore[],
  coverage: readonly PooledCoverage[],
): Scenario | undefined {
  const last = spell.points.at(-1);
  if (last === undefined || spell.points.length < SHORTEST || !isGapless(spell)) return undefined;
  const start = nowcast?.year === last.year + 1 ? nowcast : undefined;
  const published = spell.points.map(({ value }) => value);
  const ahead = scenarioHorizon(published.length);
  if (ahead - (start === undefined ? 0 : 1) < 1) return undefined;
  const steps = continuation(published, ahead, start);
  return {
    from: spell.from,
    lastObserved: last,
    startsFromNowcast: start === undefined ? undefined : { year: start.year, value: start.value },
    steps: steps.map(({ stepsAhead, ...rest }) => ({
      year: last.year + stepsAhead,
      leadTime: stepsAhead,
      ...rest,
    })),
    steady: last.value,
    decimals: last.decimals,
    scores,
    coverage,
    points: spell.points,
  };
}

/**
 * The steps of a scenario. With a `start`, the first year ahead is the start's own and the steps begin
 * with the second.
 *
 * @param published five or more consecutive yearly percentages
 */
export function continuation(
  published: readonly number[],
  ahead: number,
  start: Pick<Nowcast, "value" | "relativeErrors"> | undefined,
) {
  const history = start === undefined ? published : [...published, start.value];
  const skipped = start === undefined ? 0 : 1;
  const startVariance = start === undefined ? 0 : nowcastVariance(start);
  return combination(history, ahead - skipped).map((value, i) => ({
    stepsAhead: i + 1 + skipped,
    value,
    intervals: LEVELS.map((level) => ({
      level,
      ...differenceInterval({
        history: published,
        centre: value,
        leadTime: i + 1,
        level,
        scale: logitScale,
        extraVariance: startVariance,
      }),
    })),
  }));
}

/** The mean squared past error of a nowcast, on the log-odds scale. */
export function nowcastVariance({
  value,
  relativeErrors,
}: Pick<Nowcast, "value" | "relativeErrors">): number {
  const centre = logitScale.forward(value);
  return mean(relativeErrors.map((error) => (logitScale.forward(value * (1 + error)) - centre) ** 2));
}

export function isGapless(spell: Spell): boolean {
  return spell.points.every(({ year }, i) => year === spell.from + i);
}
