import { describe, expect, test } from "vitest";
import { differenceInterval } from "./differenceInterval.ts";
import { meanSquaredChange } from "./meanSquaredChange.ts";
import { linearScale, logitScale } from "./scale.ts";
import { scaledInterval, scaledProbability } from "./scaledInterval.ts";

const standard = { middle: 0, spread: 1, degreesOfFreedom: 9 };

describe("scaledInterval", () => {
  test("the example in the docstring holds", () => {
    const found = scaledInterval(standard, 0.8, linearScale);
    expect(found.lower).toBeCloseTo(-1.383, 3);
    expect(found.upper).toBeCloseTo(1.383, 3);
  });

  test("with a history's own roughness it is the difference interval", () => {
    const history = [7, 6.9, 6.6, 6.7, 6.2];
    const expectation = {
      middle: logitScale.forward(6),
      spread: Math.sqrt(2 * meanSquaredChange(history, logitScale)),
      degreesOfFreedom: 3,
    };
    const wanted = differenceInterval({ history, centre: 6, leadTime: 2, level: 0.95, scale: logitScale });
    const found = scaledInterval(expectation, 0.95, logitScale);
    expect(found.lower).toBeCloseTo(wanted.lower, 10);
    expect(found.upper).toBeCloseTo(wanted.upper, 10);
  });

  test("a level outside 0 to 1 is refused", () => {
    expect(() => scaledInterval(standard, 1, linearScale)).toThrow(RangeError);
  });
});

describe("scaledProbability", () => {
  test("half at the centre, what the level says at the bounds", () => {
    expect(scaledProbability(standard, 0, linearScale)).toBe(0.5);
    const { lower, upper } = scaledInterval(standard, 0.8, linearScale);
    expect(scaledProbability(standard, lower, linearScale)).toBeCloseTo(0.1, 8);
    expect(scaledProbability(standard, upper, linearScale)).toBeCloseTo(0.9, 8);
  });

  test("without spread it is whether the centre is at or below the target", () => {
    const sure = { ...standard, spread: 0 };
    expect([-1, 0, 1].map((target) => scaledProbability(sure, target, linearScale))).toEqual([0, 1, 1]);
  });
});
