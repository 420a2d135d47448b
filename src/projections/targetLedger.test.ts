import { beforeAll, describe, expect, test } from "vitest";
import type { Nowcast } from "../model/nowcast.ts";
import type { Point, Series } from "../model/series.ts";
import type { Target } from "../model/target.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { type Known, knownOn, pointIn } from "./fixtures/known.ts";
import { nowcast } from "./nowcast.ts";
import { targetLedger } from "./targetLedger.ts";

const DOCUMENT = "RPJMD Kota Pekalongan 2021-2026";

let targets: readonly Target[];
let city: Series;
let known: Known;
let expected: Nowcast | undefined;

function series(points: readonly Point[]): Series {
  return {
    region: "3375",
    indicator: "headcount_ratio",
    unit: "percent",
    decimals: 2,
    round: "annual",
    points,
    breaks: [],
  };
}

function target(year: number | undefined, high: number): Target {
  return {
    region: "3375",
    document: DOCUMENT,
    indicator: "headcount_ratio",
    year,
    low: high,
    high,
    decimals: 2,
    unit: "percent",
    kind: "target",
    source: "S",
    row: { file: "data/targets.csv", line: 2 },
  };
}

beforeAll(() => {
  const data = loadData(diskFiles(process.cwd()));
  known = knownOn("2026-09-30", data);
  expected = nowcast(known);
  city = series(known.districts.find(({ region }) => region === "3375")?.spell.points ?? []);
  targets = data.targets.filter(
    (each) =>
      each.region === "3375" &&
      each.document === DOCUMENT &&
      each.indicator === "headcount_ratio" &&
      each.kind === "target",
  );
});

describe("the city's targets on the data of 2026", () => {
  test("five of five yearly targets were missed", () => {
    const found = targetLedger(DOCUMENT, targets, city, expected);
    expect(found).toMatchObject({ document: DOCUMENT, assessed: 5, missed: 5 });
    expect(
      found.entries.map(({ year, target: { high }, actual, gap }) => [year, high, actual?.value, gap]),
    ).toEqual([
      [2021, 6.94, 7.59, 0.65],
      [2022, 6.71, 7, 0.29],
      [2023, 6.5, 6.81, 0.31],
      [2024, 6.29, 6.71, 0.42],
      [2025, 6.09, 6.14, 0.05],
      [2026, 5.89, undefined, undefined],
    ]);
  });

  test("the next target is 5.89 for 2026, a quarter point in a year, and its chance is small", () => {
    const { next } = targetLedger(DOCUMENT, targets, city, expected);
    expect(next?.entry).toMatchObject({ year: 2026, target: { high: 5.89 } });
    expect(next?.requiredChange).toBeCloseTo(-0.25, 9);
    expect(next?.requiredPercent).toBeCloseTo(-4.07, 2);
    expect(next?.chance).toBe("small");
  });

  test("without a nowcast of its year a target has no chance", () => {
    expect(targetLedger(DOCUMENT, targets, city, undefined).next?.chance).toBeUndefined();
    const other = expected === undefined ? undefined : { ...expected, year: 2027 };
    expect(targetLedger(DOCUMENT, targets, city, other).next?.chance).toBeUndefined();
  });
});

describe("the pace a target asks for", () => {
  test.each([
    [6.71, 2024, 5, -0.342, -5.7135],
    [6.14, 2025, 5, -0.285, -5.0051],
    [6.14, 2025, 4.5, -0.41, -7.4746],
  ])(
    "from %d in %d to %d in 2029 it is %d points or %d percent a year",
    (base, year, high, points, percent) => {
      const { next } = targetLedger(DOCUMENT, [target(2029, high)], series([pointIn(year, base)]), undefined);
      expect(next?.requiredChange).toBeCloseTo(points, 9);
      expect(next?.requiredPercent).toBeCloseTo(percent, 4);
    },
  );
});

describe("whether a target was met", () => {
  const met = (value: number, high: number) =>
    targetLedger(DOCUMENT, [target(2025, high)], series([pointIn(2025, value)]), undefined).entries[0]?.met;

  test("a figure equal to its target meets it; one last place above misses it", () => {
    expect(met(6.09, 6.09)).toBe(true);
    expect(met(6.1, 6.09)).toBe(false);
    expect(met(6.08, 6.09)).toBe(true);
  });

  test("a target whose figure is not published is neither met nor missed", () => {
    const found = targetLedger(DOCUMENT, [target(2024, 6.29)], series([pointIn(2023, 6.81)]), undefined);
    expect(found).toMatchObject({ assessed: 0, missed: 0 });
    expect(found.entries[0]?.met).toBeUndefined();
  });

  test("targets without a year are left out, and the rest stand in order", () => {
    const found = targetLedger(
      DOCUMENT,
      [target(2026, 5.89), target(undefined, 5), target(2024, 6.29)],
      series([pointIn(2024, 6.71)]),
      undefined,
    );
    expect(found.entries.map(({ year }) => year)).toEqual([2024, 2026]);
  });

  test("without any published figure nothing is assessed and nothing is next", () => {
    expect(targetLedger(DOCUMENT, [target(2026, 5.89)], undefined, undefined)).toMatchObject({
      assessed: 0,
      missed: 0,
      next: undefined,
    });
  });
});

describe("the class of a chance", () => {
  const chance = (high: number) =>
    expected === undefined
      ? undefined
      : targetLedger(DOCUMENT, [target(2026, high)], city, {
          ...expected,
          value: 6,
          relativeErrors: [-0.05, -0.03, -0.01, 0.01, 0.03, 0.05],
        }).next?.chance;

  test("below a third it is small, above two thirds large, between even", () => {
    expect(chance(5.75)).toBe("small");
    expect(chance(5.85)).toBe("even");
    expect(chance(6)).toBe("even");
    expect(chance(6.1)).toBe("even");
    expect(chance(6.2)).toBe("large");
  });
});
