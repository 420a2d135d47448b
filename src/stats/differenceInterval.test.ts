import { describe, expect, test } from "vitest";
import { combination } from "./combination.ts";
import { differenceInterval } from "./differenceInterval.ts";
import { goldenSeries } from "./fixtures/golden.ts";
import { fourthRootScale, linearScale, logitScale } from "./scale.ts";

const kotaPekalongan = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];
const simple = { history: [7, 6.9, 6.6, 6.7], centre: 6.7, leadTime: 1, level: 0.8, scale: linearScale };

describe("differenceInterval", () => {
  test("the example in the docstring holds", () => {
    const { lower, upper } = differenceInterval(simple);
    expect(lower).toBeCloseTo(6.339, 3);
    expect(upper).toBeCloseTo(7.061, 3);
  });

  test("the reference numbers of Kota Pekalongan from 2015 hold to two decimals", () => {
    const expected = {
      0.8: ["5.58–6.66", "5.33–6.85", "5.14–6.99"],
      0.95: ["5.27–7.04", "4.92–7.41", "4.66–7.70"],
    };
    const centres = combination(kotaPekalongan, 3);
    for (const [level, intervals] of Object.entries(expected)) {
      const printed = centres.map((centre, i) => {
        const { lower, upper } = differenceInterval({
          history: kotaPekalongan,
          centre,
          leadTime: i + 1,
          level: Number(level),
          scale: logitScale,
        });
        return `${lower.toFixed(2)}–${upper.toFixed(2)}`;
      });
      expect(printed).toEqual(intervals);
    }
  });

  test.each(goldenSeries)("agrees with the reference bounds within 0.02 of their width: $id", (series) => {
    const scale = series.unit === "percent" ? logitScale : fourthRootScale;
    const { lower80, upper80, lower95, upper95 } = series.combination;
    for (const [i, centre] of combination(series.values, 5).entries()) {
      for (const [level, lowers, uppers] of [
        [0.8, lower80, upper80],
        [0.95, lower95, upper95],
      ] as const) {
        const found = differenceInterval({ history: series.values, centre, leadTime: i + 1, level, scale });
        const lower = lowers[i] as number;
        const upper = uppers[i] as number;
        expect(Math.abs(found.lower - lower)).toBeLessThan(0.02 * (upper - lower));
        expect(Math.abs(found.upper - upper)).toBeLessThan(0.02 * (upper - lower));
      }
    }
  });

  test("the interval widens with the lead time, the level and an extra variance", () => {
    const width = (change: Partial<Parameters<typeof differenceInterval>[0]>) => {
      const { lower, upper } = differenceInterval({ ...simple, ...change });
      return upper - lower;
    };
    expect(width({ leadTime: 4 })).toBeCloseTo(2 * width({}), 12);
    expect(width({ level: 0.95 })).toBeGreaterThan(width({}));
    expect(width({ extraVariance: 0.01 })).toBeGreaterThan(width({}));
  });

  test("an extra variance of three yearly variances doubles the half-width", () => {
    const yearly = (0.1 ** 2 + 0.3 ** 2 + 0.1 ** 2) / 3;
    const plain = differenceInterval(simple);
    const extra = differenceInterval({ ...simple, extraVariance: 3 * yearly });
    expect(extra.upper - 6.7).toBeCloseTo(2 * (plain.upper - 6.7), 12);
  });

  test("three values have one degree of freedom: the half-width is 3.0777 changes at 80%", () => {
    const { upper } = differenceInterval({ ...simple, history: [7, 6, 7], centre: 0 });
    expect(upper).toBeCloseTo(3.0777, 4);
  });

  test("a percentage stays a percentage, at whatever level and lead time", () => {
    const { lower, upper } = differenceInterval({
      history: [0.5, 60, 3, 99],
      centre: 99.5,
      leadTime: 10,
      level: 0.99,
      scale: logitScale,
    });
    expect(lower).toBeGreaterThanOrEqual(0);
    expect(upper).toBeLessThanOrEqual(100);
  });

  test("a history that never changes gives an interval without width", () => {
    const { lower, upper } = differenceInterval({ ...simple, history: [5, 5, 5], centre: 5 });
    expect([lower, upper]).toEqual([5, 5]);
  });

  test("two values and impossible arguments are refused", () => {
    expect(() => differenceInterval({ ...simple, history: [1, 2] })).toThrow(RangeError);
    expect(() => differenceInterval({ ...simple, centre: Number.NaN })).toThrow(RangeError);
    expect(() => differenceInterval({ ...simple, leadTime: 0 })).toThrow(RangeError);
    expect(() => differenceInterval({ ...simple, level: 95 })).toThrow(RangeError);
    expect(() => differenceInterval({ ...simple, extraVariance: -1 })).toThrow(RangeError);
  });
});
