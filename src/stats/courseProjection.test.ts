import { describe, expect, test } from "vitest";
import { courseProjection } from "./courseProjection.ts";
import { linearScale, logitScale } from "./scale.ts";
import { scaledCombination } from "./scaledCombination.ts";

const RATE = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71, 6.14];
const course = { change: -0.03, weight: 0.8, variance: 0.004 };
const given = { history: RATE, course, horizon: 3, scale: logitScale };

describe("courseProjection", () => {
  test("the example in the docstring holds", () => {
    const [found] = courseProjection({
      history: [7, 6.8, 6.9, 6.6, 6.5],
      course: { change: -0.1, weight: 1, variance: 0.01 },
      horizon: 1,
      scale: linearScale,
    });
    expect(found?.middle).toBeCloseTo(6.4, 10);
    expect(found?.spread).toBeCloseTo(0.1165, 4);
    expect(found?.degreesOfFreedom).toBe(13);
  });

  test("without weight the centre is the member's own, with full weight the common course", () => {
    const own = courseProjection({ ...given, course: { ...course, weight: 0 } });
    scaledCombination(RATE, 3, logitScale).forEach((value, i) => {
      expect(own[i]?.middle).toBeCloseTo(logitScale.forward(value), 12);
    });
    const along = courseProjection({ ...given, course: { ...course, weight: 1 } });
    along.forEach(({ middle }, i) => {
      expect(middle).toBeCloseTo(logitScale.forward(6.14) - 0.03 * (i + 1), 12);
    });
  });

  test("the spread grows with the root of the lead time, and with the start's own error", () => {
    const [first, second] = courseProjection(given);
    expect((second?.spread ?? 0) / (first?.spread ?? 1)).toBeCloseTo(Math.SQRT2, 12);
    const [wider] = courseProjection({ ...given, start: 5.97, extraVariance: 0.01 });
    expect(wider?.spread).toBeCloseTo(Math.sqrt((first?.spread ?? 0) ** 2 + 0.01), 12);
  });

  test("it continues from the start, whose value adds nothing to the roughness", () => {
    const shock = courseProjection({ ...given, start: 60 });
    const calm = courseProjection({ ...given, start: 6 });
    expect(shock[0]?.spread).toBe(calm[0]?.spread);
    expect(shock[0]?.middle).toBeGreaterThan(calm[0]?.middle ?? 0);
  });

  test("fewer than five values are refused", () => {
    expect(() => courseProjection({ ...given, history: RATE.slice(0, 4) })).toThrow(RangeError);
  });
});
