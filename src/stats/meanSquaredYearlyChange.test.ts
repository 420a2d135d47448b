import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { meanSquaredChange } from "./meanSquaredChange.ts";
import { meanSquaredYearlyChange } from "./meanSquaredYearlyChange.ts";
import { fourthRootScale, linearScale, logitScale } from "./scale.ts";
import { seededRandom } from "./seededRandom.ts";

describe("meanSquaredYearlyChange", () => {
  test("the example in the docstring holds", () => {
    expect(meanSquaredYearlyChange([2020, 2021, 2025], [7, 6, 8], linearScale)).toBe(1);
  });

  test.each(goldenSeries)("without a missing year it is the mean squared change: $id", (series) => {
    const years = series.values.map((_, i) => series.startYear + i);
    const scale = series.unit === "percent" ? logitScale : fourthRootScale;
    expect(meanSquaredYearlyChange(years, series.values, scale)).toBe(
      meanSquaredChange(series.values, scale),
    );
  });

  test("missing years do not change what it measures, on average", () => {
    const random = seededRandom(4);
    let value = 0;
    const walk = Array.from({ length: 20_000 }, (_, year) => {
      value += random() < 0.5 ? -1 : 1;
      return { year, value };
    }).filter(() => random() < 0.6);
    const found = meanSquaredYearlyChange(
      walk.map(({ year }) => year),
      walk.map((each) => each.value),
      linearScale,
    );
    expect(found).toBeGreaterThan(0.95);
    expect(found).toBeLessThan(1.05);
  });

  test("one value, unequal lengths, years that do not ascend and values that are not finite are refused", () => {
    expect(() => meanSquaredYearlyChange([2020], [1], linearScale)).toThrow(RangeError);
    expect(() => meanSquaredYearlyChange([2020, 2021, 2022], [1, 2], linearScale)).toThrow(RangeError);
    expect(() => meanSquaredYearlyChange([2021, 2020], [1, 2], linearScale)).toThrow(RangeError);
    expect(() => meanSquaredYearlyChange([2020, 2020], [1, 2], linearScale)).toThrow(RangeError);
    expect(() => meanSquaredYearlyChange([2020, 2021], [1, Number.NaN], linearScale)).toThrow(RangeError);
  });
});
