import { describe, expect, test } from "vitest";
import type { AccessRow } from "../model/access.ts";
import type { JointMove } from "../model/rateAndNumber.ts";
import type { SeriesComparison, YearValue } from "../model/seriesComparison.ts";
import {
  accessSide,
  indexTicks,
  jointDirection,
  ratioTicks,
  tickDecimals,
  valueExtremes,
} from "./panelsOf.ts";

const values = (...all: readonly number[]): YearValue[] => all.map((value, i) => ({ year: 2015 + i, value }));

const comparison = (index: readonly YearValue[], ratios: readonly YearValue[]): SeriesComparison => ({
  indicator: "i",
  window: [2015, 2016],
  base: 2015,
  own: { region: "a", points: [], index, ratios: [] },
  references: [{ region: "b", points: [], index: [], ratios }],
});

describe("axes", () => {
  test("that of indices holds every value and the 100, rising or falling", () => {
    for (const index of [values(100, 69.8), values(100, 131), values(100, 100)]) {
      const ticks = indexTicks(comparison(index, []));
      const all = [100, ...index.map(({ value }) => value)];
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...all));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...all));
    }
  });

  test("that of ratios holds every value, and does not blow a single one up", () => {
    const ticks = ratioTicks(comparison([], values(0.57, 0.75)));
    expect(ticks[0]).toBeLessThanOrEqual(0.57);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(0.75);
    const one = ratioTicks(comparison([], values(0.6)));
    expect((one.at(-1) ?? 0) - (one[0] ?? 0)).toBeGreaterThanOrEqual(0.1);
  });

  test("without ratios there is still an axis", () => {
    expect(ratioTicks(comparison([], []))).toEqual([0, 1]);
  });

  test.each([
    [[0, 5, 10], 0],
    [[0, 2.5, 5], 1],
    [[0.55, 0.6, 0.65], 2],
    [[60, 70], 0],
  ] as const)("%j are told with %d decimals", (ticks, decimals) => {
    expect(tickDecimals(ticks)).toBe(decimals);
  });
});

test("of equal extremes the earlier year is told; of none there is none", () => {
  expect(valueExtremes(values(2, 1, 1, 3, 3))).toEqual({
    lowest: { year: 2016, value: 1 },
    highest: { year: 2018, value: 3 },
  });
  expect(valueExtremes([])).toBeUndefined();
});

test.each([
  [-1, -1, "same_direction"],
  [0, 0, "same_direction"],
  [1, -1, "opposite"],
  [0, 1, "one_unchanged"],
  [-1, 0, "one_unchanged"],
] as const)("a rate of %d and a number of %d went: %s", (rate, number, direction) => {
  const move: JointMove = { from: 2024, to: 2025, rate, number, ratePercent: 0, numberPercent: 0 };
  expect(jointDirection(move)).toBe(direction);
});

describe("the side of an indicator of access", () => {
  const row = { file: "f.csv", line: 2 };
  const point = { year: 2024, month: 3, value: 1, decimals: 0, source: "S", row };
  const of = (overrides: Partial<AccessRow>): AccessRow => ({
    group: "work",
    indicator: "i",
    points: [point],
    againstProvince: undefined,
    isCount: false,
    ...overrides,
  });
  const beside = (side: "better" | undefined) =>
    of({ againstProvince: { window: [2024, 2024], own: point, province: point, gap: 0, side } });

  test("unknown without a figure, not compared without a reference, none without a better side", () => {
    expect(accessSide(of({ points: [] }))).toBe("unknown");
    expect(accessSide(of({}))).toBe("not_compared");
    expect(accessSide(beside(undefined))).toBe("none");
    expect(accessSide(beside("better"))).toBe("better");
  });
});
