import type { AccuracyTrial, Competitor } from "../model/accuracy.ts";
import type { Interval } from "../model/interval.ts";
import type { Anchor } from "../model/nowcast.ts";
import type { Point } from "../model/series.ts";
import { drift } from "../stats/drift.ts";
import { naive } from "../stats/naive.ts";
import { ordinaryLeastSquares } from "../stats/ordinaryLeastSquares.ts";
import type { CourseOf } from "./commonCourses.ts";
import type { ProvinceMaterial } from "./nowcast.ts";
import { nowcastIntervals, relativeError } from "./nowcastIntervals.ts";
import { type NowcastTrial, nowcastTrials } from "./nowcastTrials.ts";
import { type ContinuationMaterial, continuation, isGapless } from "./scenario.ts";

/** The fewest figures an origin may know. */
const SHORTEST_HISTORY = 5;

/** What is said of one year ahead. */
interface Said {
  readonly competitor: Competitor;
  readonly leadTime: number;
  readonly value: number;
  readonly intervals: AccuracyTrial["intervals"];
}

/**
 * Everything the projections and their competitors would have said at every origin of every district
 * that can be judged today: origins with five or more figures of a gapless spell. Point values know
 * nothing after their origin but the province's figure that a nowcast leans on; the intervals of a
 * nowcast come from the errors of the other years.
 *
 * @param courseOf what the country's districts did together
 * @param horizon lead times 1 to `horizon`
 */
export function accuracyTrials(
  material: ProvinceMaterial,
  courseOf: CourseOf,
  horizon: number,
): AccuracyTrial[] {
  const { districts } = material;
  const anchored = (anchor: Anchor) => anchoredTrials(material, anchor);
  const [fromMarch, fromSeptember] = [anchored("march"), anchored("september")];
  return districts.flatMap(({ region, spell }) => {
    if (!isGapless(spell)) return [];
    return spell.points.flatMap((last, i) => {
      if (i + 1 < SHORTEST_HISTORY) return [];
      const values = spell.points.slice(0, i + 1).map(({ value }) => value);
      const course = courseOf(spell.from, last.year);
      const scenario = { published: values, ahead: horizon, course };
      const key = `${region} ${last.year + 1}`;
      const said: Said[] = [
        ...simple(values, horizon),
        ...continuation({ ...scenario, start: undefined }).map(({ stepsAhead, value, intervals }) => ({
          competitor: "scenario" as const,
          leadTime: stepsAhead,
          value,
          intervals,
        })),
        ...oneAhead("nowcast_march", fromMarch.get(key)),
        ...oneAhead("nowcast_september", fromSeptember.get(key)),
        ...fromNowcast(scenario, fromMarch.get(key)),
      ];
      return said.flatMap(({ leadTime, ...rest }) => {
        const actual: Point | undefined = spell.points[i + leadTime];
        return actual === undefined ? [] : [{ region, origin: last.year, leadTime, actual, ...rest }];
      });
    });
  });
}

function simple(values: readonly number[], horizon: number): Said[] {
  const times = [...values.keys()];
  const line = ordinaryLeastSquares(times, values);
  const paths: [Competitor, number[]][] = [
    ["steady", naive(values, horizon)],
    ["drift", drift(values, horizon)],
    ["line", Array.from({ length: horizon }, (_, h) => line.intercept + line.slope * (values.length + h))],
  ];
  return paths.flatMap(([competitor, path]) =>
    path.map((value, h) => ({ competitor, leadTime: h + 1, value, intervals: [] })),
  );
}

interface Anchored {
  readonly value: number;
  /** From the errors of the other years. */
  readonly intervals: readonly Interval[];
  /** Relative errors of the other years. */
  readonly relativeErrors: readonly number[];
}

function anchoredTrials(
  { districts, anchorOf, country }: ProvinceMaterial,
  anchor: Anchor,
): ReadonlyMap<string, Anchored> {
  const trials = nowcastTrials(districts, anchor, anchorOf);
  const made = new Map(
    [...new Set(trials.map(({ year }) => year))].map((year) => {
      const others = (of: readonly NowcastTrial[]) => of.filter((trial) => trial.year !== year);
      return [
        year,
        {
          intervals: nowcastIntervals(others(trials), others(country[anchor])),
          relativeErrors: others(trials).map(relativeError),
        },
      ];
    }),
  );
  return new Map(
    trials.map(({ region, year, value }) => [
      `${region} ${year}`,
      {
        value,
        intervals: made.get(year)?.intervals?.(value) ?? [],
        relativeErrors: made.get(year)?.relativeErrors ?? [],
      },
    ]),
  );
}

function oneAhead(competitor: Competitor, found: Anchored | undefined): Said[] {
  return found === undefined
    ? []
    : [{ competitor, leadTime: 1, value: found.value, intervals: found.intervals }];
}

function fromNowcast(scenario: Omit<ContinuationMaterial, "start">, start: Anchored | undefined): Said[] {
  if (start === undefined || start.relativeErrors.length === 0 || scenario.ahead < 2) return [];
  return continuation({ ...scenario, start }).flatMap(
    ({ stepsAhead: leadTime, value, intervals }): Said[] => [
      { competitor: "scenario_from_nowcast", leadTime, value, intervals },
      { competitor: "steady_from_nowcast", leadTime, value: start.value, intervals: [] },
    ],
  );
}
