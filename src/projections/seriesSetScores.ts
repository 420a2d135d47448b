import type { Region, RegionCode } from "../model/region.ts";
import type { Round, Series } from "../model/series.ts";
import type { SeriesSet } from "../model/seriesSet.ts";
import {
  SERIES_SETS,
  SET_METHODS,
  type SeriesSetId,
  type SeriesSetScore,
  type SetMethod,
} from "../model/seriesSetScore.ts";
import { combination } from "../stats/combination.ts";
import type { CommonCourse } from "../stats/commonCourse.ts";
import { courseProjection } from "../stats/courseProjection.ts";
import { mean } from "../stats/mean.ts";
import { meanSquaredChange } from "../stats/meanSquaredChange.ts";
import { fourthRootScale, logitScale, type Scale } from "../stats/scale.ts";
import { scaledCombination } from "../stats/scaledCombination.ts";
import { type ScaledExpectation, scaledInterval } from "../stats/scaledInterval.ts";
import { commonCourses } from "./commonCourses.ts";
import { LEVELS } from "./nowcastIntervals.ts";
import { scenarioHorizon } from "./scenario.ts";

/** The fewest figures an origin may know. */
const SHORTEST_HISTORY = 5;

interface Definition {
  readonly level: Region["level"];
  readonly indicator: string;
  readonly round: Round;
  readonly from: number;
  readonly scale: Scale;
  /** Only districts of the edition's province are scored; the course is the country's. */
  readonly own?: true;
}

const districts = (indicator: string, from: number, scale: Scale): Definition => ({
  level: "district",
  indicator,
  round: "annual",
  from,
  scale,
});

/** Sets from 2011 cross the change of reference in 2015: a test of sensitivity, called so. */
const DEFINITIONS: Readonly<Record<SeriesSetId, Definition>> = {
  headcount_ratio_2015: districts("headcount_ratio", 2015, logitScale),
  headcount_ratio_2011: districts("headcount_ratio", 2011, logitScale),
  poverty_line_2015: districts("poverty_line", 2015, fourthRootScale),
  poverty_line_2011: districts("poverty_line", 2011, fourthRootScale),
  poverty_gap_index_2015: districts("poverty_gap_index", 2015, logitScale),
  poverty_severity_index_2015: districts("poverty_severity_index", 2015, logitScale),
  provinces_march: {
    level: "province",
    indicator: "headcount_ratio",
    round: "march",
    from: 2011,
    scale: logitScale,
  },
  provinces_september: {
    level: "province",
    indicator: "headcount_ratio",
    round: "september",
    from: 2011,
    scale: logitScale,
  },
  province_districts_2015: { ...districts("headcount_ratio", 2015, logitScale), own: true },
};

/** Consecutive yearly figures of one region. */
interface Stretch {
  readonly region: RegionCode;
  readonly from: number;
  readonly values: readonly number[];
}

/**
 * Returns how the projections do on named sets of series: rolling origins that know five or more figures,
 * lead times up to a third of them and five at most. Nothing after an origin is used, the common course of
 * a set included; weights and counts of the rule were chosen on these sets, so its scores are slightly
 * flattering.
 *
 * @param province whose districts make the last set
 */
export function seriesSetScores(
  set: SeriesSet,
  regions: ReadonlyMap<string, Region>,
  province: RegionCode,
): SeriesSetScore[] {
  return SERIES_SETS.flatMap((id) => {
    const definition = DEFINITIONS[id];
    const members = [...set.values()]
      .filter(
        ({ region, indicator, round }) =>
          indicator === definition.indicator &&
          round === definition.round &&
          regions.get(region)?.level === definition.level,
      )
      .flatMap((series) => stretches(series, definition.from));
    const scored = members.filter(
      ({ region, values }) =>
        values.length > SHORTEST_HISTORY &&
        (definition.own === undefined || regions.get(region)?.parent === province),
    );
    const score = scored.length === 0 ? undefined : scoreOf(scored, members, definition.scale);
    if (score === undefined) return [];
    const [from, to] = [
      Math.min(...scored.map((each) => each.from)),
      Math.max(...scored.map((each) => each.from + each.values.length - 1)),
    ];
    return [{ set: id, series: new Set(scored.map(({ region }) => region)).size, from, to, ...score }];
  });
}

/** Runs of consecutive years from a year on, none across a `putus` break after it. */
function stretches({ region, points, breaks }: Series, from: number): Stretch[] {
  const found: { region: RegionCode; from: number; values: number[] }[] = [];
  for (const { year, value } of points) {
    if (year < from) continue;
    const last = found.at(-1);
    const isSevered = breaks.some((each) => each.severity === "putus" && each.year === year && year > from);
    if (last !== undefined && last.from + last.values.length === year && !isSevered) last.values.push(value);
    else found.push({ region, from: year, values: [value] });
  }
  return found;
}

interface Tally {
  scaledErrors: number[];
  held: Map<number, number>;
  intervals: number;
}

function scoreOf(scored: readonly Stretch[], members: readonly Stretch[], scale: Scale) {
  const tallies = new Map<SetMethod, Tally>(
    SET_METHODS.map((method) => [method, { scaledErrors: [], held: new Map(), intervals: 0 }]),
  );
  const courseOf = commonCourses(
    members.map(({ from, values }) => values.map((value, i) => ({ year: from + i, value }))),
    scale,
  );
  for (const { from, values } of scored) {
    for (let known = SHORTEST_HISTORY; known < values.length; known += 1) {
      const history = values.slice(0, known);
      const usual = mean(history.slice(1).map((value, i) => Math.abs(value - (history[i] as number))));
      const horizon = Math.min(scenarioHorizon(known), values.length - known);
      if (!(usual > 0) || horizon < 1) continue;
      const said = statements(history, horizon, scale, courseOf(from, from + known - 1));
      for (const [method, steps] of said) {
        const tally = tallies.get(method) as Tally;
        steps.forEach(({ value, expectation }, i) => {
          const actual = values[known + i] as number;
          tally.scaledErrors.push(Math.abs(value - actual) / usual);
          if (expectation === undefined) return;
          tally.intervals += 1;
          for (const level of LEVELS) {
            const { lower, upper } = scaledInterval(expectation, level, scale);
            if (lower <= actual && actual <= upper) tally.held.set(level, (tally.held.get(level) ?? 0) + 1);
          }
        });
      }
    }
  }
  const n = tallies.get("steady")?.scaledErrors.length ?? 0;
  if (n === 0) return undefined;
  const steady = mean(tallies.get("steady")?.scaledErrors ?? []);
  return {
    n,
    methods: [...tallies].map(([method, { scaledErrors, held, intervals }]) => {
      const meanAbsoluteScaledError = mean(scaledErrors);
      return {
        method,
        meanAbsoluteScaledError,
        relative: meanAbsoluteScaledError / steady,
        coverage:
          intervals === 0
            ? []
            : LEVELS.map((level) => ({ level, share: (held.get(level) ?? 0) / intervals })),
      };
    }),
  };
}

interface Step {
  readonly value: number;
  readonly expectation: ScaledExpectation | undefined;
}

/** What each method says from one origin; without a common course the scenario's rule is the reference. */
function statements(
  history: readonly number[],
  horizon: number,
  scale: Scale,
  course: CommonCourse | undefined,
): [SetMethod, Step[]][] {
  const variance = meanSquaredChange(history, scale);
  const around = (value: number, i: number): Step => ({
    value,
    expectation: {
      middle: scale.forward(value),
      spread: Math.sqrt(variance * (i + 1)),
      degreesOfFreedom: history.length - 2,
    },
  });
  const last = history.at(-1) as number;
  const reference = combination(history, horizon).map(around);
  return [
    ["steady", Array.from({ length: horizon }, () => ({ value: last, expectation: undefined }))],
    ["reference", reference],
    ["scaled", scaledCombination(history, horizon, scale).map(around)],
    [
      "course",
      course === undefined
        ? reference
        : courseProjection({ history, course, horizon, scale }).map((expectation) => ({
            value: scale.inverse(expectation.middle),
            expectation,
          })),
    ],
  ];
}
