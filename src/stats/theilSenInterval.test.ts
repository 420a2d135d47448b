import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { theilSen } from "./theilSen.ts";
import { theilSenInterval } from "./theilSenInterval.ts";

const yearsOf = (series: { startYear: number; values: number[] }) =>
  series.values.map((_, i) => series.startYear + i);
const exact = goldenSeries.filter((series) => series.sen.exact95 !== null);
const tied = goldenSeries.filter((series) => series.mannKendall.exactProbability === null);
const untied = goldenSeries.filter((series) => series.mannKendall.exactProbability !== null);

describe("theilSenInterval", () => {
  test("the example in the docstring holds", () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const { lower, upper } = theilSenInterval(years, [6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71]);
    expect(lower).toBeCloseTo(-0.19, 10);
    expect(upper).toBeCloseTo(0.28, 10);
  });

  test.each(exact)("without ties agrees with the exact interval within 1e-6: $id", (series) => {
    const { lower, upper } = theilSenInterval(yearsOf(series), series.values);
    const [expectedLower, expectedUpper] = series.sen.exact95 ?? [];
    expect(Math.abs(lower - (expectedLower as number))).toBeLessThan(1e-6);
    expect(Math.abs(upper - (expectedUpper as number))).toBeLessThan(1e-6);
  });

  test.each(tied)("with ties agrees with Gilbert's interval within 1e-6: $id", (series) => {
    const { lower, upper } = theilSenInterval(yearsOf(series), series.values);
    const [expectedLower, expectedUpper] = series.sen.gilbert95;
    expect(Math.abs(lower - (expectedLower as number))).toBeLessThan(1e-6);
    expect(Math.abs(upper - (expectedUpper as number))).toBeLessThan(1e-6);
  });

  test.each(untied)("without ties is near Gilbert's interval: $id", (series) => {
    const { lower, upper } = theilSenInterval(yearsOf(series), series.values);
    const [expectedLower, expectedUpper] = series.sen.gilbert95 as [number, number];
    const width = expectedUpper - expectedLower;
    expect(Math.abs(lower - expectedLower)).toBeLessThan(0.05 * width);
    expect(Math.abs(upper - expectedUpper)).toBeLessThan(0.05 * width);
  });

  test.each(goldenSeries)("encloses the slope, and more at a higher level: $id", (series) => {
    const slope = theilSen(yearsOf(series), series.values);
    const narrow = theilSenInterval(yearsOf(series), series.values, 0.9);
    const wide = theilSenInterval(yearsOf(series), series.values, 0.95);
    expect(narrow.lower).toBeLessThanOrEqual(slope);
    expect(narrow.upper).toBeGreaterThanOrEqual(slope);
    expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
    expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
  });

  test("five years have a 95% interval, four have none", () => {
    const { lower, upper } = theilSenInterval([1, 2, 3, 4, 5], [5, 4.1, 3.3, 1.9, 1]);
    expect(lower).toBeLessThan(upper);
    expect(() => theilSenInterval([1, 2, 3, 4], [5, 4.1, 3.3, 1.9])).toThrow(
      new RangeError("Theil–Sen interval at level 0.95 requires more than 4 years"),
    );
  });

  test("an impossible level is refused", () => {
    expect(() => theilSenInterval([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], 95)).toThrow(RangeError);
  });
});
