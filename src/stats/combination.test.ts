import { describe, expect, test } from "vitest";
import { combination } from "./combination.ts";
import { drift } from "./drift.ts";
import { dynamicOptimisedTheta } from "./dynamicOptimisedTheta.ts";
import { goldenSeries } from "./fixtures/golden.ts";
import { median } from "./median.ts";
import { naive } from "./naive.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";
import { theta } from "./theta.ts";

const from2015 = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];
const from2011 = [10.04, 9.47, 8.26, 8.02, ...from2015];
const print = (values: readonly number[]) => values.map((value) => value.toFixed(2));

describe("combination", () => {
  test("the example in the docstring holds: Kota Pekalongan from 2015", () => {
    expect(print(combination(from2015, 3))).toEqual(["6.10", "6.05", "6.00"]);
  });

  test("Kota Pekalongan from 2011", () => {
    expect(print(combination(from2011, 3))).toEqual(["6.03", "5.93", "5.83"]);
  });

  test.each(goldenSeries)("agrees with the reference within 0.05 of the usual change: $id", (series) => {
    for (const [i, value] of combination(series.values, 5).entries()) {
      const difference = Math.abs(value - (series.combination.mean[i] as number));
      expect(difference).toBeLessThan(0.05 * series.naiveMeanAbsoluteError);
    }
  });

  test("with three or four values the centre is the last value", () => {
    expect(combination([5, 4, 3], 2)).toEqual([3, 3]);
    expect(combination([5, 4, 3, 2], 2)).toEqual([2, 2]);
  });

  test.each([5, 6, 7])("with %s values simple exponential smoothing stands in for the damped trend", (n) => {
    const values = from2015.slice(0, n);
    const methods = [
      naive(values, 1),
      drift(values, 1),
      simpleExponentialSmoothing(values, 1).forecast,
      theta(values, 1),
      dynamicOptimisedTheta(values, 1).forecast,
    ];
    expect(combination(values, 1)).toEqual([median(methods.map(([first = 0]) => first))]);
  });

  test("a constant series of any length is projected as that constant", () => {
    for (const n of [3, 5, 8, 20]) {
      expect(
        combination(
          Array.from({ length: n }, () => 6.1),
          2,
        ),
      ).toEqual([6.1, 6.1]);
    }
  });

  test("the projection at a lead time does not depend on the horizon", () => {
    expect(combination(from2015, 5).slice(0, 2)).toEqual(combination(from2015, 2));
  });

  test("two values, a value that is not finite and no horizon are refused", () => {
    expect(() => combination([1, 2], 1)).toThrow(
      new RangeError("combination requires at least 3 values, not 2"),
    );
    expect(() => combination([1, 2, Number.POSITIVE_INFINITY], 1)).toThrow(RangeError);
    expect(() => combination([1, 2, 3], 0)).toThrow(RangeError);
  });
});
