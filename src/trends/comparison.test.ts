import { expect, test } from "vitest";
import type { Region } from "../model/region.ts";
import type { Point, Series } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { comparison, roundOfMonth } from "./comparison.ts";

const province: Region = {
  code: "33",
  name: "Jawa Tengah",
  level: "province",
  kind: undefined,
  parent: "00",
};

function point(year: number, value: number, month = 3): Point {
  return { year, month, value, decimals: 2, source: "S", row: { file: "f.csv", line: year } };
}

function spell(...points: readonly Point[]): Spell {
  return {
    from: points[0]?.year ?? 0,
    to: points.at(-1)?.year ?? 0,
    points,
    opening: undefined,
    notes: [],
  };
}

function series(...points: readonly Point[]): Series {
  return {
    region: "33",
    indicator: "headcount_ratio",
    unit: "percent",
    decimals: 2,
    round: "march",
    points,
    breaks: [],
  };
}

const own = spell(point(2023, 6.81), point(2024, 6.71), point(2025, 6.14));
const reference = series(point(2023, 10.77), point(2024, 10.47), point(2025, 9.48), point(2026, 9.21));

test("a figure is compared with the reference of its own year, even if a newer one is known", () => {
  const found = comparison(own, 2, province, reference);
  expect(found?.level.value).toBe(9.48);
  expect(found?.gap).toBe(-3.34);
  expect(found?.ratio).toBeCloseTo(0.6477, 4);
  expect(found?.newest.value).toBe(9.21);
});

test("the changes compared span the same two years", () => {
  const found = comparison(own, 2, province, reference);
  expect(found?.change).toMatchObject({ difference: -0.99, from: { year: 2024 }, to: { year: 2025 } });
  expect(found?.pace?.ratio).toBeCloseTo(0.8937, 4);
  expect(found?.paces.map(({ from }) => from.year)).toEqual([2023, 2024]);
});

test("nothing stands in for a reference of another year or another month", () => {
  expect(comparison(own, 2, province, series(point(2024, 10.47)))).toBeUndefined();
  expect(comparison(own, 2, province, series(point(2025, 9.39, 9)))).toBeUndefined();
  expect(comparison(own, 2, province, undefined)).toBeUndefined();
});

test("without the reference's earlier figure there is a level but no change", () => {
  const found = comparison(own, 2, province, series(point(2025, 9.48)));
  expect(found?.level.value).toBe(9.48);
  expect(found?.change).toBeUndefined();
  expect(found?.pace).toBeUndefined();
  expect(found?.ratioAtStart).toBeUndefined();
});

test("March is compared with March, September with September, an unknown month with an unknown one", () => {
  expect([3, 9, undefined, 7].map(roundOfMonth)).toEqual(["march", "september", "annual", "annual"]);
});
