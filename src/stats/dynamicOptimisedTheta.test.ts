import { describe, expect, test } from "vitest";
import { dynamicOptimisedTheta } from "./dynamicOptimisedTheta.ts";
import { goldenSeries } from "./fixtures/golden.ts";

const withReference = goldenSeries.filter((series) => series.dynamicOptimisedTheta !== null);
// The reference searches alpha up to 0.99 only; where it ends there, a closer fit with other values exists.
const withinBounds = withReference.filter((series) => (series.dynamicOptimisedTheta?.alpha ?? 1) < 0.99);

describe("dynamicOptimisedTheta", () => {
  test("the example in the docstring holds", () => {
    const { forecast } = dynamicOptimisedTheta([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1);
    expect(forecast[0]).toBeCloseTo(6.9696, 4);
  });

  test.each(withReference)("fits at least as closely as the reference: $id", (series) => {
    const { sumOfSquares } = dynamicOptimisedTheta(series.values, 1);
    const reference = series.dynamicOptimisedTheta?.sumOfSquares ?? Number.NaN;
    expect(sumOfSquares).toBeLessThanOrEqual(reference * (1 + 1e-9));
  });

  test.each(withinBounds)(
    "agrees with the reference within a thousandth of the usual change: $id",
    (series) => {
      const { forecast } = dynamicOptimisedTheta(series.values, 5);
      for (const [i, value] of forecast.entries()) {
        const difference = Math.abs(value - (series.dynamicOptimisedTheta?.forecast[i] ?? Number.NaN));
        expect(difference).toBeLessThan(1e-3 * series.naiveMeanAbsoluteError);
      }
    },
  );

  test("a constant series is projected as that constant", () => {
    expect(dynamicOptimisedTheta([6.1, 6.1, 6.1, 6.1, 6.1], 2).forecast).toEqual([6.1, 6.1]);
  });

  test("the projection moves with a scale of the values", () => {
    const values = [6.8, 6.4, 7.4, 6.6, 7.3, 8.6, 9.4, 9];
    const original = dynamicOptimisedTheta(values, 3).forecast;
    const moved = dynamicOptimisedTheta(
      values.map((value) => -1000 * value),
      3,
    ).forecast;
    for (const [i, value] of original.entries()) expect((moved[i] ?? 0) / value).toBeCloseTo(-1000, 3);
  });

  test("four values, a value that is not finite and no horizon are refused", () => {
    expect(() => dynamicOptimisedTheta([1, 2, 3, 4], 1)).toThrow(RangeError);
    expect(() => dynamicOptimisedTheta([1, 2, 3, 4, Number.NaN], 1)).toThrow(RangeError);
    expect(() => dynamicOptimisedTheta([1, 2, 3, 4, 5], 0)).toThrow(RangeError);
  });
});
