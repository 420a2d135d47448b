import { beforeAll, describe, expect, test } from "vitest";
import type { Nowcast } from "../model/nowcast.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { logitScale } from "../stats/scale.ts";
import { commonCourses } from "./commonCourses.ts";
import { type Known, knownOn, pointIn, pointsOf, spellOf } from "./fixtures/known.ts";
import { nowcast } from "./nowcast.ts";
import { rollingOrigins } from "./rollingOrigins.ts";
import { isGapless, scenario, scenarioHorizon } from "./scenario.ts";
import { scenarioCoverage } from "./scenarioCoverage.ts";

/** Kota Pekalongan, headcount ratio, March 2015–2025. */
const RATE = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];

let known: Known;
let expected: Nowcast | undefined;
let courses: ReturnType<typeof commonCourses>;

beforeAll(() => {
  known = knownOn("2026-09-30", loadData(diskFiles(process.cwd())));
  expected = nowcast(known);
  courses = commonCourses(pointsOf(known.all), logitScale);
});

test("a scenario reaches a third of its history, at most five years", () => {
  expect([5, 8, 9, 11, 15, 30].map(scenarioHorizon)).toEqual([1, 2, 3, 3, 5, 5]);
});

describe("a scenario of published figures alone", () => {
  test.each([
    [2026, 6.1, 5.58, 6.66, 5.27, 7.04],
    [2027, 6.05, 5.33, 6.85, 4.92, 7.41],
    [2028, 6.0, 5.14, 6.99, 4.66, 7.7],
  ])("for %d it is %d, 80 percent %d–%d, 95 percent %d–%d", (year, value, low80, high80, low95, high95) => {
    const step = scenario(spellOf(RATE), undefined, undefined, [], [])?.steps.find(
      (each) => each.year === year,
    );
    expect(step?.value).toBeCloseTo(value, 2);
    expect(step?.intervals.map(({ level }) => level)).toEqual([0.8, 0.95]);
    expect(step?.intervals[0]?.lower).toBeCloseTo(low80, 2);
    expect(step?.intervals[0]?.upper).toBeCloseTo(high80, 2);
    expect(step?.intervals[1]?.lower).toBeCloseTo(low95, 2);
    expect(step?.intervals[1]?.upper).toBeCloseTo(high95, 2);
  });

  test("it reaches 2028 and no further, with the last figure beside it as unchanged", () => {
    const found = scenario(spellOf(RATE), undefined, undefined, [], []);
    expect(found?.steps.map(({ year, leadTime }) => [year, leadTime])).toEqual([
      [2026, 1],
      [2027, 2],
      [2028, 3],
    ]);
    expect(found?.steady).toBe(6.14);
    expect(found?.startsFromNowcast).toBeUndefined();
  });

  test("it stays between 0 and 100 percent", () => {
    for (const values of [RATE.map((value) => value / 100), RATE.map((value) => 100 - value / 100)]) {
      for (const { intervals } of scenario(spellOf(values), undefined, undefined, [], [])?.steps ?? []) {
        for (const { lower, upper } of intervals) {
          expect(lower).toBeGreaterThan(0);
          expect(upper).toBeLessThan(100);
        }
      }
    }
  });
});

describe("a scenario that starts from a nowcast", () => {
  test("it leaves the nowcast's own year to the nowcast", () => {
    const found = scenario(spellOf(RATE), expected, undefined, [], []);
    expect(found?.startsFromNowcast?.year).toBe(2026);
    expect(found?.startsFromNowcast?.value).toBeCloseTo(5.965, 3);
    expect(found?.steps.map(({ year, leadTime }) => [year, leadTime])).toEqual([
      [2027, 2],
      [2028, 3],
    ]);
  });

  test("the nowcast's past errors widen every step", () => {
    const certain =
      expected === undefined
        ? undefined
        : { ...expected, relativeErrors: expected.relativeErrors.map(() => 0) };
    const widths = (start: Nowcast | undefined) =>
      scenario(spellOf(RATE), start, undefined, [], [])?.steps.map(
        ({ intervals: [narrow] }) => (narrow?.upper ?? 0) - (narrow?.lower ?? 0),
      ) ?? [];
    const [with_, without] = [widths(expected), widths(certain)];
    expect(with_).toHaveLength(2);
    with_.forEach((width, i) => {
      expect(width).toBeGreaterThan(without[i] ?? Number.POSITIVE_INFINITY);
    });
  });

  test("a nowcast of another year is not started from", () => {
    const other = expected === undefined ? undefined : { ...expected, year: 2027 };
    expect(scenario(spellOf(RATE), other, undefined, [], [])).toEqual(
      scenario(spellOf(RATE), undefined, undefined, [], []),
    );
  });
});

describe("what a scenario needs", () => {
  test("no scenario from fewer than five figures", () => {
    expect(scenario(spellOf(RATE.slice(-4)), undefined, undefined, [], [])).toBeUndefined();
    expect(scenario(spellOf(RATE.slice(-5)), undefined, undefined, [], [])?.steps).toHaveLength(1);
  });

  test("no scenario across a missing year", () => {
    const gap = { ...spellOf(RATE), points: spellOf(RATE).points.filter(({ year }) => year !== 2020) };
    expect(isGapless(gap)).toBe(false);
    expect(scenario(gap, undefined, undefined, [], [])).toBeUndefined();
  });

  test("no scenario if the nowcast leaves nothing to project", () => {
    const early = expected === undefined ? undefined : { ...expected, year: 2020 };
    expect(scenario(spellOf(RATE.slice(0, 5)), early, undefined, [], [])).toBeUndefined();
  });

  test("no scenario of nothing", () => {
    expect(scenario({ ...spellOf([]), points: [] }, undefined, undefined, [], [])).toBeUndefined();
  });
});

describe("rollingOrigins", () => {
  test("for the city it is not proven better than the same as last year", () => {
    const found = rollingOrigins(RATE, 3);
    expect(found.map(({ origins }) => origins)).toEqual([6, 5, 4]);
    [0.43, 0.6, 0.69].forEach((value, i) => {
      expect(found[i]?.meanAbsoluteError).toBeCloseTo(value, 2);
    });
    [0.41, 0.58, 0.63].forEach((value, i) => {
      expect(Math.abs((found[i]?.naiveError ?? 0) - value)).toBeLessThanOrEqual(0.00501);
    });
  });

  test("a lead time without any origin is left out", () => {
    expect(rollingOrigins(RATE.slice(0, 7), 3).map(({ leadTime }) => leadTime)).toEqual([1, 2]);
    expect(rollingOrigins(RATE.slice(0, 5), 1)).toEqual([]);
  });

  test("a constant series is projected without error", () => {
    const scores = rollingOrigins([7, 7, 7, 7, 7, 7, 7, 7], 2);
    expect(scores).toHaveLength(2);
    for (const { meanAbsoluteError, naiveError } of scores) {
      expect(meanAbsoluteError).toBeCloseTo(0, 9);
      expect(naiveError).toBe(0);
    }
  });

  test("the projection of an origin is the same whatever was published after it", () => {
    const earlier = RATE.slice(0, -1);
    /** The centre that the last origin projected, worked out from the scores of a far higher outcome. */
    const centre = (outcome: number) => {
      const [all] = rollingOrigins([...earlier, outcome], 1);
      const [before] = rollingOrigins(earlier, 1);
      return outcome - (6 * (all?.meanAbsoluteError ?? 0) - 5 * (before?.meanAbsoluteError ?? 0));
    };
    expect(centre(60)).toBeCloseTo(centre(20), 9);
    expect(centre(20)).toBeCloseTo(6.7, 0);
  });
});

describe("scenarioCoverage", () => {
  test("past scenarios of the province's districts are held against what was published", () => {
    const found = scenarioCoverage(known.districts, "march", known.anchorOf, courses);
    expect(found.map(({ level }) => level)).toEqual([0.8, 0.95]);
    for (const { n, share } of found) {
      expect(n).toBe(140);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(found[0]?.share ?? 1).toBeLessThanOrEqual(found[1]?.share ?? 0);
  });

  test("a district with a missing year is not judged", () => {
    const gap = known.districts.map(({ region, spell }) => ({
      region,
      spell: { ...spell, points: spell.points.filter(({ year }) => year !== 2020) },
    }));
    expect(scenarioCoverage(gap, "march", known.anchorOf, courses)).toEqual([]);
  });

  test("without the province's figures nothing is judged", () => {
    expect(scenarioCoverage(known.districts, "march", () => undefined, courses)).toEqual([]);
  });
});

test("the last observed figure keeps its row", () => {
  expect(scenario(spellOf(RATE), undefined, undefined, [], [])?.lastObserved).toEqual(pointIn(2025, 6.14));
});
