import { describe, expect, test } from "vitest";
import { combination } from "./combination.ts";
import { differenceInterval } from "./differenceInterval.ts";
import { goldenSeries } from "./fixtures/golden.ts";
import { reachProbability } from "./reachProbability.ts";
import { linearScale, logitScale } from "./scale.ts";

const simple = { history: [7, 6.9, 6.6, 6.7], centre: 6.7, leadTime: 1, scale: linearScale };

describe("reachProbability", () => {
  test("the example in the docstring holds", () => {
    expect(reachProbability({ ...simple, target: 6.7 })).toBe(0.5);
  });

  test.each([
    [2004, 0.175],
    [2010, 0.052],
    [2018, 0.024],
  ])("Kota Pekalongan, a quarter below 6.71 in five years, seen from %s–2024: %s", (start, expected) => {
    const series = goldenSeries.find(({ id }) => id === "kota_pekalongan_2004_2024");
    const history = series?.values.slice(start - 2004) ?? [];
    const centre = combination(history, 5)[4] as number;
    const found = reachProbability({ history, centre, leadTime: 5, target: 5.03, scale: logitScale });
    expect(found).toBeCloseTo(expected, 3);
  });

  test("the bounds of an 80% interval have one tenth below and one tenth above", () => {
    const { lower, upper } = differenceInterval({ ...simple, level: 0.8 });
    expect(reachProbability({ ...simple, target: lower })).toBeCloseTo(0.1, 10);
    expect(reachProbability({ ...simple, target: upper })).toBeCloseTo(0.9, 10);
  });

  test("without anything that varies the answer is certain", () => {
    const still = { ...simple, history: [5, 5, 5], centre: 5 };
    expect(reachProbability({ ...still, target: 5 })).toBe(1);
    expect(reachProbability({ ...still, target: 4.9 })).toBe(0);
  });

  test("two values and impossible arguments are refused", () => {
    expect(() => reachProbability({ ...simple, history: [1, 2], target: 1 })).toThrow(RangeError);
    expect(() => reachProbability({ ...simple, target: Number.NaN })).toThrow(RangeError);
    expect(() => reachProbability({ ...simple, target: 1, leadTime: 1.5 })).toThrow(RangeError);
    expect(() => reachProbability({ ...simple, target: 1, extraVariance: Number.NaN })).toThrow(RangeError);
  });
});
