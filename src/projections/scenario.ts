import type { Nowcast } from "../model/nowcast.ts";
import type { Expectation, LeadTimeScore, PooledCoverage, Scenario } from "../model/scenario.ts";
import type { Spell } from "../model/spell.ts";
import { combination } from "../stats/combination.ts";
import { courseProjection } from "../stats/courseProjection.ts";
import { mean } from "../stats/mean.ts";
import { meanSquaredChange } from "../stats/meanSquaredChange.ts";
import { logitScale } from "../stats/scale.ts";
import { scaledInterval } from "../stats/scaledInterval.ts";
import type { SetCourse } from "./commonCourses.ts";
import { LEVELS } from "./nowcastIntervals.ts";

/** No scenario from fewer published figures than this. */
const SHORTEST = 5;

/** How many years past the newest figure a scenario reaches: a third of the history, five at most. */
export function scenarioHorizon(n: number): number {
  return Math.min(5, Math.floor(n / 3));
}

/**
 * The mechanical continuation of a percentage's main spell, beside "the same as last year": simple
 * methods combined and drawn toward what all districts did together, as far as that was steady, with
 * intervals as wide as this series and the others have been rough. Without the others' course it is the
 * median of simple methods with the series' own roughness.
 *
 * Where a nowcast covers the first year the scenario continues from it, and the nowcast's own past
 * errors widen every step. The intervals are for the next published figures.
 *
 * @param spell yearly figures without a missing year, in percent
 * @param course of the country's districts over the years of `spell`
 * @param scores how both did over past origins, from published figures alone
 * @param coverage how often scenarios made the same way held the published figure
 * @returns `undefined` with fewer than five figures, a missing year, or nothing left to project
 */
export function scenario(
  spell: Spell,
  nowcast: Nowcast | undefined,
  course: SetCourse | undefined,
  scores: readonly LeadTimeScore[],
  coverage: readonly PooledCoverage[],
): Scenario | undefined {
  const last = spell.points.at(-1);
  if (last === undefined || spell.points.length < SHORTEST || !isGapless(spell)) return undefined;
  const start = nowcast?.year === last.year + 1 ? nowcast : undefined;
  const published = spell.points.map(({ value }) => value);
  const ahead = scenarioHorizon(published.length);
  if (ahead - (start === undefined ? 0 : 1) < 1) return undefined;
  const steps = continuation({ published, ahead, start, course });
  return {
    from: spell.from,
    lastObserved: last,
    course:
      course === undefined
        ? undefined
        : { change: course.change, weight: course.weight, members: course.members },
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

/** What the steps of a scenario are made from. */
export interface ContinuationMaterial {
  /** Five or more consecutive yearly percentages. */
  readonly published: readonly number[];
  /** How many years past the last of `published`. */
  readonly ahead: number;
  /** The nowcast of the first year, which the steps then begin after. */
  readonly start: Pick<Nowcast, "value" | "relativeErrors"> | undefined;
  /** Of no later year than `published`. */
  readonly course: SetCourse | undefined;
}

/** The steps of a scenario; with a `start`, they begin with the second year ahead. */
export function continuation(material: ContinuationMaterial) {
  const skipped = material.start === undefined ? 0 : 1;
  return expectations(material, skipped).map((expectation, i) => ({
    stepsAhead: i + 1 + skipped,
    value: logitScale.inverse(expectation.middle),
    intervals: LEVELS.map((level) => ({ level, ...scaledInterval(expectation, level, logitScale) })),
    expectation,
  }));
}

function expectations(
  { published, ahead, start, course }: ContinuationMaterial,
  skipped: number,
): Expectation[] {
  const extraVariance = start === undefined ? 0 : nowcastVariance(start);
  const horizon = ahead - skipped;
  if (course !== undefined) {
    return courseProjection({
      history: published,
      start: start?.value,
      course,
      horizon,
      scale: logitScale,
      extraVariance,
    });
  }
  const variance = meanSquaredChange(published, logitScale);
  const known = start === undefined ? published : [...published, start.value];
  return combination(known, horizon).map((value, i) => ({
    middle: logitScale.forward(value),
    spread: Math.sqrt(variance * (i + 1) + extraVariance),
    degreesOfFreedom: published.length - 2,
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
