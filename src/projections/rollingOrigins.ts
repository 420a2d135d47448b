import type { LeadTimeScore } from "../model/scenario.ts";
import { combination } from "../stats/combination.ts";
import { meanAbsoluteError } from "../stats/meanAbsoluteError.ts";

/** The fewest figures a rolling origin may know. */
const SHORTEST_HISTORY = 5;

/**
 * How far the scenario's centre and "the same as last year" were off at each lead time, over every
 * origin that knows at least five figures. A projection never sees a value after its origin.
 *
 * @param values consecutive yearly figures of one spell
 * @param horizon lead times 1 to `horizon`; those without any origin are left out
 * @param project what is judged: the centres from the figures known at an origin; the reference
 *   combination unless given
 */
export function rollingOrigins(
  values: readonly number[],
  horizon: number,
  project: (known: readonly number[], horizon: number) => readonly number[] = combination,
): LeadTimeScore[] {
  const errors = Array.from({ length: horizon }, () => ({ method: [] as number[], naive: [] as number[] }));
  for (let origin = SHORTEST_HISTORY; origin < values.length; origin += 1) {
    const known = values.slice(0, origin);
    const last = values[origin - 1];
    const projected = project(known, horizon);
    errors.forEach(({ method, naive }, i) => {
      const actual = values[origin + i];
      const centre = projected[i];
      if (actual === undefined || centre === undefined || last === undefined) return;
      method.push(centre - actual);
      naive.push(last - actual);
    });
  }
  return errors.flatMap(({ method, naive }, i) =>
    method.length === 0
      ? []
      : [
          {
            leadTime: i + 1,
            origins: method.length,
            meanAbsoluteError: meanAbsoluteError(method),
            naiveError: meanAbsoluteError(naive),
          },
        ],
  );
}
