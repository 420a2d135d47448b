import type { Nowcast } from "../model/nowcast.ts";
import type { ScenarioStep } from "../model/scenario.ts";
import type { ChanceClass } from "../model/targetLedger.ts";
import type { TargetChance } from "../model/targetLedgers.ts";
import { logitScale } from "../stats/scale.ts";
import { scaledProbability } from "../stats/scaledInterval.ts";

/** A scenario as far as chances are read from it. */
export interface Stepwise {
  readonly steps: readonly Pick<ScenarioStep, "year" | "expectation">[];
}

type Past = Pick<Nowcast, "year" | "value" | "relativeErrors">;

/**
 * The chance that the figure of a year will stand at a bound or on the better side of it, as a class.
 * In the year the nowcast covers it is the share of the nowcast's past errors under which it would; in
 * the scenario's years it comes from the distribution of the scenario's intervals: its scale, its steps
 * counted from the nowcast where it continues from one, and the nowcast's own variance.
 *
 * @param projected what is projected for the figures the bound is about
 */
export function targetChance(
  bound: number,
  year: number,
  polarity: -1 | 1,
  projected: { readonly nowcast: Past | undefined; readonly scenario: Stepwise | undefined },
): TargetChance {
  const { nowcast, scenario } = projected;
  if (nowcast?.year === year) {
    return { class: chanceClass(nowcastShare(bound, polarity, nowcast)), basis: "nowcast" };
  }
  const probability = scenarioProbability(bound, year, polarity, scenario);
  if (probability !== undefined) return { class: chanceClass(probability), basis: "scenario" };
  const isProjected = nowcast !== undefined || scenario !== undefined;
  return { class: undefined, reason: isProjected ? "beyond_horizon" : "no_projection" };
}

/**
 * The probability by the scenario that a year's figure stands at a bound or on the better side of it.
 * `undefined` for a year that is none of the scenario's steps.
 */
export function scenarioProbability(
  bound: number,
  year: number,
  polarity: -1 | 1,
  scenario: Stepwise | undefined,
): number | undefined {
  const step = scenario?.steps.find((each) => each.year === year);
  if (step === undefined) return undefined;
  const atOrBelow = scaledProbability(step.expectation, bound, logitScale);
  return polarity === -1 ? atOrBelow : 1 - atOrBelow;
}

function nowcastShare(bound: number, polarity: -1 | 1, { value, relativeErrors }: Past): number {
  const reached = relativeErrors.filter((error) => polarity * (value * (1 + error) - bound) >= 0);
  return reached.length / relativeErrors.length;
}

/** Below a third small, above two thirds large, between even. */
function chanceClass(share: number): ChanceClass {
  return share < 1 / 3 ? "small" : share > 2 / 3 ? "large" : "even";
}
