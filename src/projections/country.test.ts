import { beforeAll, describe, expect, test } from "vitest";
import type { Accuracy, Competitor } from "../model/accuracy.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { logitScale } from "../stats/scale.ts";
import { accuracy } from "./accuracy.ts";
import { accuracyTrials } from "./accuracyTrials.ts";
import { commonCourses } from "./commonCourses.ts";
import { changedAfter, type Known, knownOn, pointsOf } from "./fixtures/known.ts";
import { districtNowcasts } from "./nowcast.ts";
import { nowcastRecord } from "./nowcastRecord.ts";
import { nowcastTrials } from "./nowcastTrials.ts";
import { rollingOrigins } from "./rollingOrigins.ts";

let known: Known;

beforeAll(() => {
  known = knownOn("2026-09-30", loadData(diskFiles(process.cwd())));
});

describe("nowcasts of the whole country", () => {
  test("over 5,095 district-years they were off by 0.229 points, the same as last year by 0.487", () => {
    const { march } = known.country;
    const error = (of: (trial: (typeof march)[number]) => number) =>
      march.reduce((sum, trial) => sum + Math.abs(trial.actual.value - of(trial)), 0) / march.length;
    expect(march).toHaveLength(5095);
    expect(error(({ value }) => value)).toBeCloseTo(0.229, 3);
    expect(error(({ base }) => base.value)).toBeCloseTo(0.487, 3);
  });

  test("the intervals of Jawa Tengah's districts held about what they claim, with their year left out", () => {
    for (const [anchor, shares] of [
      ["march", [0.797, 0.957]],
      ["september", [0.781, 0.933]],
    ] as const) {
      const trials = nowcastTrials(known.districts, anchor, known.anchorOf);
      const { coverage } = nowcastRecord(anchor, trials, known.country[anchor]);
      expect(coverage.map(({ level }) => level)).toEqual([0.8, 0.95]);
      coverage.forEach(({ share }, i) => {
        expect(share).toBeCloseTo(shares[i] ?? 0, 3);
      });
    }
  });

  test("all 35 districts have one for March 2026, the wide bounds around the narrow", () => {
    const found = districtNowcasts(known);
    expect(found).toHaveLength(35);
    for (const { year, anchor, value, intervals } of found) {
      expect([year, anchor]).toEqual([2026, "march"]);
      const [narrow, wide] = intervals;
      expect(narrow?.lower).toBeLessThan(value);
      expect(narrow?.upper).toBeGreaterThan(value);
      expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? 0);
      expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? 100);
    }
  });
});

describe("commonCourses", () => {
  test("the course of 2015–2025 rests on 511 districts and goes down", () => {
    const course = commonCourses(pointsOf(known.all), logitScale)(2015, 2025);
    expect(course?.members).toBe(511);
    expect(course?.change).toBeLessThan(0);
    expect(course?.weight).toBeGreaterThan(0.5);
    expect(course?.weight).toBeLessThanOrEqual(1);
  });

  test("it does not change when later figures change", () => {
    const changed = known.all.map(({ region, spell }) => ({
      region,
      spell: { ...spell, points: changedAfter(2021, spell.points) },
    }));
    expect(commonCourses(pointsOf(changed), logitScale)(2015, 2021)).toEqual(
      commonCourses(pointsOf(known.all), logitScale)(2015, 2021),
    );
  });

  test("too few districts or years have none", () => {
    expect(commonCourses(pointsOf(known.all.slice(0, 19)), logitScale)(2015, 2025)).toBeUndefined();
    expect(commonCourses(pointsOf(known.all), logitScale)(2024, 2025)).toBeUndefined();
  });
});

describe("accuracy", () => {
  let found: Accuracy;
  const score = (of: keyof Pick<Accuracy, "focus" | "districts">, competitor: Competitor, leadTime: number) =>
    found[of].all.find((each) => each.competitor === competitor && each.leadTime === leadTime);

  beforeAll(() => {
    found = accuracy(accuracyTrials(known, commonCourses(pointsOf(known.all), logitScale), 3), "3375");
  });

  test("the city's scores of the scenario and of unchanged are those of rolling origins", () => {
    const spell = known.districts.find(({ region }) => region === "3375")?.spell;
    const naive = rollingOrigins(spell?.points.map(({ value }) => value) ?? [], 3);
    naive.forEach(({ leadTime, origins, naiveError }) => {
      expect(score("focus", "steady", leadTime)?.n).toBe(origins);
      expect(score("focus", "scenario", leadTime)?.n).toBe(origins);
      expect(score("focus", "steady", leadTime)?.meanAbsoluteError).toBeCloseTo(naiveError, 12);
    });
  });

  test("for this city the scenario from published figures alone was nowhere closer than unchanged", () => {
    for (const leadTime of [1, 2, 3]) {
      const [own, steady] = [score("focus", "scenario", leadTime), score("focus", "steady", leadTime)];
      expect(own?.meanAbsoluteError).toBeGreaterThanOrEqual(steady?.meanAbsoluteError ?? 1);
    }
  });

  test("over the districts it was closer from two years ahead on, and closer still from the nowcast", () => {
    for (const leadTime of [2, 3]) {
      const error = (competitor: Competitor) =>
        score("districts", competitor, leadTime)?.meanAbsoluteError ?? 0;
      expect(error("scenario")).toBeLessThan(error("steady"));
      expect(error("scenario_from_nowcast")).toBeLessThan(error("steady_from_nowcast"));
      expect(error("line")).toBeGreaterThan(error("steady"));
    }
  });

  test("every competitor of a lead time is judged on the same figures, nowcasts from September on fewer", () => {
    for (const leadTime of [1, 2, 3]) {
      const counts = found.districts.all
        .filter((each) => each.leadTime === leadTime && !/nowcast/.test(each.competitor))
        .map(({ n }) => n);
      expect(new Set(counts).size).toBe(1);
    }
    expect(score("districts", "nowcast_march", 1)?.n).toBe(210);
    expect(score("districts", "nowcast_september", 1)?.n).toBe(175);
  });

  test("without the pandemic's years nothing of 2020 and 2021 is left", () => {
    expect(found.shockYears).toEqual([2020, 2021]);
    expect(found.focus.withoutShock.find((each) => each.competitor === "steady")?.n).toBe(4);
  });

  test("the statements are the city's own, oldest outcome first, and none knew its outcome", () => {
    expect(found.statements.length).toBeGreaterThan(0);
    let before = 0;
    for (const { region, origin, leadTime, actual } of found.statements) {
      expect(region).toBe("3375");
      expect(actual.year).toBe(origin + leadTime);
      expect(actual.year).toBeGreaterThanOrEqual(before);
      before = actual.year;
    }
  });

  test("what is said from an origin does not change when later figures change", () => {
    const changed = (districts: Known["districts"]) =>
      districts.map(({ region, spell }) => ({
        region,
        spell: { ...spell, points: changedAfter(2022, spell.points) },
      }));
    const said = (material: Known) =>
      accuracyTrials(material, commonCourses(pointsOf(material.all), logitScale), 3)
        .filter(({ origin, competitor }) => origin <= 2022 && !/nowcast/.test(competitor))
        .map(({ actual: _, ...rest }) => rest);
    const later = { ...known, districts: changed(known.districts), all: changed(known.all) };
    expect(said(later)).toEqual(said(known));
  });
});
