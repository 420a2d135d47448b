import type { Anchor } from "../model/nowcast.ts";
import type { PooledCoverage } from "../model/scenario.ts";
import type { CourseOf } from "./commonCourses.ts";
import { LEVELS, relativeError } from "./nowcastIntervals.ts";
import { type DistrictSpell, nowcastTrials } from "./nowcastTrials.ts";
import type { AnchorOf } from "./provinceAnchors.ts";
import { continuation, isGapless, scenarioHorizon } from "./scenario.ts";

/** The fewest figures a judged scenario may know. */
const SHORTEST_HISTORY = 5;

/**
 * How often scenarios made as this one is held the published figure, pooled over a province's districts,
 * all origins and lead times. Each begins from the nowcast of its first year, whose errors are those of
 * the other years. The districts share each year's shock, so `n` overstates the evidence.
 */
export function scenarioCoverage(
  districts: readonly DistrictSpell[],
  anchor: Anchor,
  anchorOf: AnchorOf,
  courseOf: CourseOf,
): PooledCoverage[] {
  const trials = nowcastTrials(districts, anchor, anchorOf);
  const inside = new Map(LEVELS.map((level) => [level as number, { hits: 0, n: 0 }]));
  for (const { region, spell } of districts) {
    if (!isGapless(spell)) continue;
    const values = spell.points.map(({ value }) => value);
    for (let known = SHORTEST_HISTORY; known + 1 < values.length; known += 1) {
      const startYear = spell.from + known;
      const start = trials.find((trial) => trial.region === region && trial.year === startYear);
      const errors = trials.filter(({ year }) => year !== startYear).map(relativeError);
      const ahead = scenarioHorizon(known);
      if (start === undefined || errors.length === 0 || ahead < 2) continue;
      const steps = continuation({
        published: values.slice(0, known),
        ahead,
        start: { value: start.value, relativeErrors: errors },
        course: courseOf(spell.from, startYear - 1),
      });
      for (const { stepsAhead, intervals } of steps) {
        const actual = values[known + stepsAhead - 1];
        if (actual === undefined) continue;
        for (const { level, lower, upper } of intervals) {
          const count = inside.get(level);
          if (count === undefined) continue;
          count.n += 1;
          if (lower <= actual && actual <= upper) count.hits += 1;
        }
      }
    }
  }
  return [...inside].flatMap(([level, { hits, n }]) => (n === 0 ? [] : [{ level, n, share: hits / n }]));
}
