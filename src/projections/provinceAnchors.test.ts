import { expect, test } from "vitest";
import { seriesKey } from "../model/seriesSet.ts";
import { pointIn } from "./fixtures/known.ts";
import { provinceAnchors } from "./provinceAnchors.ts";

const SPLITS = [{ province: "92", parent: "91", from: 2024 }];

function march(region: string, values: Readonly<Record<number, number>>) {
  const series = {
    region,
    indicator: "headcount_ratio",
    unit: "percent",
    decimals: 2,
    round: "march" as const,
    points: Object.entries(values).map(([year, value]) => pointIn(Number(year), value)),
    breaks: [],
  };
  return [seriesKey(region, "headcount_ratio", "march"), series] as const;
}

const set = new Map([
  march("91", { 2022: 21.33, 2023: 20.49, 2024: 21.66, 2025: 20.66 }),
  march("92", { 2024: 18.13, 2025: 16.95 }),
]);
const ratio = (province: string, year: number) =>
  provinceAnchors(set, "headcount_ratio", province, SPLITS)(year, "march")?.ratio;

test("before a split a district's province is the one that published for it", () => {
  expect(ratio("92", 2023)).toBeCloseTo(20.49 / 21.33, 12);
  expect(ratio("91", 2023)).toBeCloseTo(20.49 / 21.33, 12);
});

test("across a split nothing is said: the territory is another", () => {
  expect(ratio("92", 2024)).toBeUndefined();
  expect(ratio("91", 2024)).toBeUndefined();
});

test("after it each has its own", () => {
  expect(ratio("92", 2025)).toBeCloseTo(16.95 / 18.13, 12);
  expect(ratio("91", 2025)).toBeCloseTo(20.66 / 21.66, 12);
});

test("a province without splits has its own figures, and none where they are missing", () => {
  const own = provinceAnchors(set, "headcount_ratio", "91", []);
  expect(own(2024, "march")?.ratio).toBeCloseTo(21.66 / 20.49, 12);
  expect(own(2026, "march")).toBeUndefined();
  expect(own(2025, "september")).toBeUndefined();
});
