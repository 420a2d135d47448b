import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { theilSen } from "./theilSen.ts";

describe("theilSen", () => {
  test("the example in the docstring holds", () => {
    expect(theilSen([2018, 2019, 2020, 2021], [0.4, 0.38, 0.39, 0.35])).toBeCloseTo(-0.0158, 4);
  });

  test.each(goldenSeries)("agrees with R within 1e-6: $id", (series) => {
    const years = series.values.map((_, i) => series.startYear + i);
    expect(Math.abs(theilSen(years, series.values) - series.sen.slope)).toBeLessThan(1e-6);
  });

  test("a straight line has its own slope, with or without missing years", () => {
    expect(theilSen([2010, 2011, 2014, 2020], [5, 4.5, 3, 0])).toBeCloseTo(-0.5, 12);
  });

  test("one bad survey does not turn the slope", () => {
    expect(theilSen([1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 40, 3, 2, 1])).toBe(-1);
  });

  test("two years give the slope between them; one is refused", () => {
    expect(theilSen([2018, 2020], [7, 6])).toBe(-0.5);
    expect(() => theilSen([2018], [7])).toThrow(RangeError);
  });
});
