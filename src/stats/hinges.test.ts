import { describe, expect, test } from "vitest";
import { bestHinge, hingesOf } from "./hinges.ts";

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

describe("hinges", () => {
  test("the example in the docstring holds: knots leave three years on either side", () => {
    expect(hingesOf([2020, 2021, 2022, 2023, 2024]).map(({ knot }) => knot)).toEqual([2022]);
    expect(hingesOf([2015, 2016, 2017, 2018, 2019, 2020, 2021]).map(({ knot }) => knot)).toEqual([
      2017, 2018, 2019,
    ]);
  });

  test("a missing year may be a knot", () => {
    expect(hingesOf([2011, 2012, 2013, 2016, 2017, 2018]).map(({ knot }) => knot)).toEqual([
      2013, 2014, 2015, 2016,
    ]);
  });

  test("directions have length 1 and are at right angles to every straight line", () => {
    const years = [2004, 2005, 2007, 2008, 2009, 2010, 2013, 2014];
    for (const { direction } of hingesOf(years)) {
      expect(sum(direction.map((each) => each * each))).toBeCloseTo(1, 12);
      expect(sum(direction)).toBeCloseTo(0, 12);
      expect(sum(direction.map((each, i) => each * (years[i] as number)))).toBeCloseTo(0, 8);
    }
  });

  test("the best hinge of a hinge is itself; of equal ones the earliest", () => {
    const hinges = hingesOf([2015, 2016, 2017, 2018, 2019, 2020, 2021]);
    for (const hinge of hinges) {
      const found = bestHinge(
        hinges,
        hinge.direction.map((each) => -2 * each),
      );
      expect(found.hinge.knot).toBe(hinge.knot);
      expect(found.projection).toBeCloseTo(-2, 12);
    }
    expect(bestHinge(hinges, [0, 0, 0, 0, 0, 0, 0])).toEqual({ hinge: hinges[0], projection: 0 });
  });

  test("four years, and years that are not ascending whole numbers, are refused", () => {
    expect(() => hingesOf([2020, 2021, 2022, 2023])).toThrow(RangeError);
    expect(() => hingesOf([2020, 2021, 2022, 2023, 2023])).toThrow(RangeError);
    expect(() => hingesOf([2020, 2021, 2022, 2023, 2024.5])).toThrow(RangeError);
  });
});
