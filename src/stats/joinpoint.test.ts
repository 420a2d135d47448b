import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import reference from "./fixtures/joinpoint-golden.json" with { type: "json" };
import { joinpoint } from "./joinpoint.ts";

const cases = reference.joinpoints.map((expected) => {
  const series = goldenSeries.find(({ id }) => id === expected.id);
  if (series === undefined) throw new Error(`no series ${expected.id}`);
  return { ...expected, years: series.values.map((_, i) => series.startYear + i), values: series.values };
});

describe("joinpoint", () => {
  test("the example in the docstring holds", () => {
    const found = joinpoint([2018, 2019, 2020, 2021, 2022, 2023], [9, 8, 7, 7, 7, 7]);
    expect(found.knot).toBe(2020);
    expect(found.slopeBefore).toBeCloseTo(-1, 12);
    expect(found.slopeAfter).toBeCloseTo(0, 12);
    expect(found.heightAtKnot).toBeCloseTo(7, 12);
    expect(found.sumOfSquares).toBeCloseTo(0, 20);
  });

  test("Kota Pekalongan 2004–2024: knot 2010, slopes +0.503 and −0.221, sum of squares 25.43 to 9.59", () => {
    const { years = [], values = [] } = cases.find(({ id }) => id === "kota_pekalongan_2004_2024") ?? {};
    const found = joinpoint(years, values);
    expect(found.knot).toBe(2010);
    expect(found.slopeBefore.toFixed(3)).toBe("0.503");
    expect(found.slopeAfter.toFixed(3)).toBe("-0.221");
    expect(found.lineSumOfSquares.toFixed(2)).toBe("25.43");
    expect(found.sumOfSquares.toFixed(2)).toBe("9.59");
  });

  test("every reference of R has its series", () => {
    expect(cases).toHaveLength(22);
  });

  test.each(cases)("agrees with R within a millionth: $id", (expected) => {
    const found = joinpoint(expected.years, expected.values);
    expect(found.knot).toBe(expected.knot);
    const heightAtStart = found.heightAtKnot - found.slopeBefore * (found.knot - (expected.years[0] ?? 0));
    for (const [value, wanted] of [
      [found.slopeBefore, expected.slopeBefore],
      [found.slopeAfter, expected.slopeAfter],
      [heightAtStart, expected.intercept],
      [found.sumOfSquares, expected.sumOfSquares],
      [found.lineSumOfSquares, expected.lineSumOfSquares],
    ] as const) {
      expect(value / wanted).toBeCloseTo(1, 6);
    }
  });

  test("it does not depend on where years and values start, and moves with the unit", () => {
    const { years, values } = cases[0] as (typeof cases)[number];
    const plain = joinpoint(years, values);
    const moved = joinpoint(
      years.map((year) => year - 2004),
      values.map((value) => 10 * value + 100),
    );
    expect(moved.knot).toBe(plain.knot - 2004);
    expect(moved.slopeAfter).toBeCloseTo(10 * plain.slopeAfter, 9);
    expect(moved.heightAtKnot).toBeCloseTo(10 * plain.heightAtKnot + 100, 8);
    expect(moved.sumOfSquares).toBeCloseTo(100 * plain.sumOfSquares, 7);
  });

  test("read backwards, the same knot with the slopes exchanged", () => {
    const { years, values } = cases[0] as (typeof cases)[number];
    const plain = joinpoint(years, values);
    const backwards = joinpoint(years.map((year) => -year).toReversed(), values.toReversed());
    expect(backwards.knot).toBe(-plain.knot);
    expect(backwards.slopeBefore).toBeCloseTo(-plain.slopeAfter, 10);
    expect(backwards.slopeAfter).toBeCloseTo(-plain.slopeBefore, 10);
  });

  test("a missing year is no obstacle", () => {
    const found = joinpoint([2011, 2012, 2013, 2014, 2017, 2018, 2019], [10, 9, 8, 7, 6.4, 6.2, 6]);
    expect(found.knot).toBe(2014);
    expect(found.slopeAfter).toBeCloseTo(-0.2, 10);
  });

  test("a constant has the earliest knot, no slopes and nothing to explain", () => {
    const found = joinpoint([2015, 2016, 2017, 2018, 2019, 2020], [5, 5, 5, 5, 5, 5]);
    expect(found).toEqual({
      knot: 2017,
      slopeBefore: 0,
      slopeAfter: 0,
      heightAtKnot: 5,
      sumOfSquares: 0,
      lineSumOfSquares: 0,
    });
  });

  test("four values, unequal lengths, years out of order and values that are not finite are refused", () => {
    const years = [2020, 2021, 2022, 2023, 2024];
    expect(() => joinpoint(years.slice(1), [1, 2, 3, 4])).toThrow(
      new RangeError("joinpoint requires at least 5 values, not 4"),
    );
    expect(() => joinpoint(years, [1, 2, 3, 4, 5, 6])).toThrow(RangeError);
    expect(() => joinpoint(years.toReversed(), [1, 2, 3, 4, 5])).toThrow(RangeError);
    expect(() => joinpoint(years, [1, 2, 3, 4, Number.NaN])).toThrow(RangeError);
  });
});
