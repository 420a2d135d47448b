import { beforeAll, describe, expect, test } from "vitest";
import type { Nowcast } from "../model/nowcast.ts";
import type { Scenario } from "../model/scenario.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { logitScale } from "../stats/scale.ts";
import { commonCourses } from "./commonCourses.ts";
import { knownOn, pointsOf } from "./fixtures/known.ts";
import { nowcast } from "./nowcast.ts";
import { scenario } from "./scenario.ts";
import { scenarioProbability, targetChance } from "./targetChance.ts";

let expected: Nowcast;
let continued: Scenario;
let alone: Scenario;

beforeAll(() => {
  const known = knownOn("2026-09-30", loadData(diskFiles(process.cwd())));
  const spell = known.districts.find(({ region }) => region === "3375")?.spell;
  const found = nowcast(known);
  if (spell === undefined || found === undefined) throw new Error("the city has no nowcast");
  const [fromNowcast, fromFigures] = [
    scenario(spell, found, commonCourses(pointsOf(known.all), logitScale)(spell.from, spell.to), [], []),
    scenario(spell, undefined, undefined, [], []),
  ];
  if (fromNowcast === undefined || fromFigures === undefined) throw new Error("the city has no scenario");
  [expected, continued, alone] = [found, fromNowcast, fromFigures];
});

describe("targetChance", () => {
  const chance = (bound: number, year: number, polarity: -1 | 1 = -1) =>
    targetChance(bound, year, polarity, { nowcast: expected, scenario: continued });

  test("in the nowcast's year it is the share of its past errors, as a class", () => {
    expect(chance(5.89, 2026)).toEqual({ class: "small", basis: "nowcast" });
    expect(chance(5.97, 2026)).toEqual({ class: "even", basis: "nowcast" });
    expect(chance(6.09, 2026)).toEqual({ class: "large", basis: "nowcast" });
  });

  test("in the scenario's years it comes from the scenario", () => {
    expect(chance(5, 2027)).toEqual({ class: "small", basis: "scenario" });
    expect(chance(continued.steps[0]?.value ?? 0, 2027)).toEqual({ class: "even", basis: "scenario" });
    expect(chance(6.5, 2028)).toEqual({ class: "large", basis: "scenario" });
  });

  test("beyond both it has no class, and says so", () => {
    expect(chance(4.5, 2029)).toEqual({ class: undefined, reason: "beyond_horizon" });
    expect(targetChance(4.5, 2027, -1, { nowcast: expected, scenario: undefined })).toEqual({
      class: undefined,
      reason: "beyond_horizon",
    });
  });

  test("where nothing is projected it has no class, for that reason", () => {
    expect(targetChance(12, 2026, -1, { nowcast: undefined, scenario: undefined })).toEqual({
      class: undefined,
      reason: "no_projection",
    });
  });

  test("where higher is better a small chance becomes a large one", () => {
    expect([chance(5.89, 2026, 1), chance(5, 2027, 1)].map((each) => each.class)).toEqual(["large", "large"]);
  });
});

describe("scenarioProbability", () => {
  test.each(["continued", "alone"] as const)(
    "the bounds of every interval of the scenario %s leave what its level says",
    (which) => {
      const found = which === "continued" ? continued : alone;
      for (const { year, value, intervals } of found.steps) {
        expect(scenarioProbability(value, year, -1, found)).toBeCloseTo(0.5, 9);
        for (const { level, lower, upper } of intervals) {
          expect(scenarioProbability(lower, year, -1, found)).toBeCloseTo((1 - level) / 2, 6);
          expect(scenarioProbability(upper, year, -1, found)).toBeCloseTo((1 + level) / 2, 6);
          expect(scenarioProbability(upper, year, 1, found)).toBeCloseTo((1 - level) / 2, 6);
        }
      }
    },
  );

  test("none for a year it does not reach, nor for the nowcast's own", () => {
    expect(scenarioProbability(5, 2029, -1, continued)).toBeUndefined();
    expect(scenarioProbability(5, 2026, -1, continued)).toBeUndefined();
    expect(scenarioProbability(5, 2027, -1, undefined)).toBeUndefined();
  });
});
