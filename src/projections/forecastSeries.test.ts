import { describe, expect, test } from "vitest";
import type { ForecastStep, SeriesUnit } from "../model/forecast.ts";
import { combination } from "../stats/combination.ts";
import { differenceInterval } from "../stats/differenceInterval.ts";
import { goldenSeries } from "../stats/fixtures/golden.ts";
import { meanSquaredYearlyChange } from "../stats/meanSquaredYearlyChange.ts";
import { fourthRootScale, linearScale, logitScale } from "../stats/scale.ts";
import { scaledCombination } from "../stats/scaledCombination.ts";
import { seededRandom } from "../stats/seededRandom.ts";
import { studentTQuantile } from "../stats/studentT.ts";
import { forecastSeries } from "./forecastSeries.ts";

const kotaPekalongan = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];

const from = (first: number, values: readonly number[], unit: SeriesUnit = "level") => ({
  unit,
  years: values.map((_, i) => first + i),
  values,
});

/** Without the years at some positions. */
const without = (series: ReturnType<typeof from>, gone: readonly number[]) => ({
  unit: series.unit,
  years: series.years.filter((_, i) => !gone.includes(i)),
  values: series.values.filter((_, i) => !gone.includes(i)),
});

const numbersOf = ({ mean, interval80, interval95 }: ForecastStep) => [
  interval95.lower,
  interval80.lower,
  mean,
  interval80.upper,
  interval95.upper,
];

function expectOrder(steps: readonly ForecastStep[], floor: number, ceiling: number): void {
  for (const step of steps) {
    const numbers = numbersOf(step);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(numbers).toEqual(numbers.toSorted((first, second) => first - second));
    expect(numbers[0]).toBeGreaterThanOrEqual(floor);
    expect(numbers[4]).toBeLessThanOrEqual(ceiling);
  }
}

const floorOf = (unit: SeriesUnit, values: readonly number[]) =>
  unit === "percent" || Math.min(...values) >= 0 ? 0 : -Number.MAX_VALUE;

describe("known values", () => {
  test("the example in the docstring holds", () => {
    const series = { unit: "percent", years: [2022, 2023, 2025], values: [7, 6.81, 6.14] } as const;
    expect(forecastSeries(series, 1)[0]?.mean).toBe(6.14);
  });

  test("Kota Pekalongan from 2015: the reference numbers to two decimals by the reference combination", () => {
    const printed = forecastSeries(from(2015, kotaPekalongan, "percent"), 3, combination).map((step) => [
      step.year,
      step.step,
      ...numbersOf(step).map((each) => each.toFixed(2)),
    ]);
    expect(printed).toEqual([
      [2026, 1, "5.27", "5.58", "6.10", "6.66", "7.04"],
      [2027, 2, "4.92", "5.33", "6.05", "6.85", "7.41"],
      [2028, 3, "4.66", "5.14", "6.00", "6.99", "7.70"],
    ]);
  });

  test("Kota Pekalongan from 2015 by the scaled combination", () => {
    const means = forecastSeries(from(2015, kotaPekalongan, "percent"), 3).map(({ mean }) => mean.toFixed(2));
    expect(means).toEqual(["6.17", "6.10", "6.04"]);
  });

  test.each(goldenSeries)("it is the centre with the difference interval, in order: $id", (golden) => {
    const unit = golden.unit === "percent" ? "percent" : "level";
    const scale = unit === "percent" ? logitScale : fourthRootScale;
    const steps = forecastSeries(from(golden.startYear, golden.values, unit), 10);
    expectOrder(steps, 0, unit === "percent" ? 100 : Number.MAX_VALUE);
    for (const [i, centre] of scaledCombination(golden.values, 10, scale).entries()) {
      const step = steps[i] as ForecastStep;
      expect(step.mean).toBe(centre);
      for (const [level, found] of [
        [0.8, step.interval80],
        [0.95, step.interval95],
      ] as const) {
        const wanted = differenceInterval({
          history: golden.values,
          centre,
          leadTime: i + 1,
          level,
          scale,
        });
        expect(found.lower / wanted.lower).toBeCloseTo(1, 11);
        expect(found.upper / wanted.upper).toBeCloseTo(1, 11);
      }
    }
  });

  test("three and four values: the last value, with the same rule for the interval", () => {
    for (const values of [
      [5, 4, 6],
      [7, 5, 4, 6],
    ]) {
      const [step] = forecastSeries(from(2020, values), 1);
      const wanted = differenceInterval({
        history: values,
        centre: 6,
        leadTime: 1,
        level: 0.8,
        scale: fourthRootScale,
      });
      expect(step?.mean).toBe(6);
      expect(step?.interval80.lower).toBeCloseTo(wanted.lower, 10);
      expect(step?.interval80.upper).toBeCloseTo(wanted.upper, 10);
    }
  });
});

describe("scales", () => {
  test("a level that was ever negative is symmetric in its own unit and may turn negative", () => {
    const values = [-3, -1, -2, 0, 1, -1, 2, 1, 0];
    for (const { mean, interval95 } of forecastSeries(from(2010, values), 5)) {
      expect(mean - interval95.lower).toBeCloseTo(interval95.upper - mean, 10);
    }
    const [step] = forecastSeries(from(2010, values), 1);
    const wanted = differenceInterval({
      history: values,
      centre: step?.mean ?? 0,
      leadTime: 1,
      level: 0.95,
      scale: linearScale,
    });
    expect(step?.interval95.lower).toBeCloseTo(wanted.lower, 10);
  });

  test("a level that falls to nothing does not fall below it", () => {
    const steps = forecastSeries(from(2010, [90, 80, 70, 60, 50, 40, 30, 20, 10, 0]), 10);
    expectOrder(steps, 0, Number.MAX_VALUE);
    expect(steps.at(-1)?.mean).toBe(0);
  });

  test("a percentage that rises to 100, or falls to 0, stays within", () => {
    const rising = forecastSeries(from(2010, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100], "percent"), 10);
    expectOrder(rising, 0, 100);
    expect(rising.at(-1)).toMatchObject({ mean: 100, interval95: { upper: 100 } });
    const falling = forecastSeries(from(2010, [80, 60, 40, 20, 10, 5, 1, 0, 0], "percent"), 10);
    expectOrder(falling, 0, 100);
    expect(falling.at(-1)).toMatchObject({ mean: 0, interval95: { lower: 0 } });
  });

  test("percentages below what log-odds tell apart have intervals from 0", () => {
    const steps = forecastSeries(from(2010, [0.001, 0.002, 0.001, 0.003, 0.002], "percent"), 3);
    expectOrder(steps, 0, 100);
    for (const { interval80 } of steps) expect(interval80.lower).toBe(0);
  });

  test.each([
    [0, "percent"],
    [100, "percent"],
    [6.1, "percent"],
    [0, "level"],
    [0.1, "level"],
    [-0.3, "level"],
    [1e300, "level"],
  ] as const)("a series that never changed stays, without width: %s %s", (value, unit) => {
    for (const n of [3, 6, 20]) {
      const steps = forecastSeries(
        from(
          2000,
          Array.from({ length: n }, () => value),
          unit,
        ),
        3,
      );
      for (const step of steps) expect(numbersOf(step)).toEqual([value, value, value, value, value]);
    }
  });

  test.each([
    [2 ** 40, 0],
    [2 ** -32, 0],
    [2 ** 900, 0],
    [2 ** -900, 0],
    // Units that are no power of 16: their fourth roots are not exact, and searches end elsewhere.
    [2 ** -30, 1e-5],
    [1e12, 1e-5],
    [1e-9, 1e-5],
    [1e290, 1e-5],
    [1e-290, 1e-5],
  ])("a level in a unit %s times as large gives the same picture", (factor, tolerance) => {
    for (const { values } of goldenSeries.filter(({ unit }) => unit === "level")) {
      const plain = forecastSeries(from(2000, values), 3);
      const scaled = forecastSeries(
        from(
          2000,
          values.map((value) => value * factor),
        ),
        3,
      );
      for (const [i, step] of scaled.entries()) {
        const wanted = numbersOf(plain[i] as ForecastStep);
        const size = Math.max(...wanted);
        for (const [j, found] of numbersOf(step).entries()) {
          expect(Math.abs(found / factor - (wanted[j] as number))).toBeLessThanOrEqual(
            Math.max(tolerance, j === 2 ? 0 : 1e-12) * size,
          );
        }
      }
    }
  });

  test("the largest and the smallest numbers there are give finite ones", () => {
    const { MAX_VALUE, MIN_VALUE } = Number;
    for (const values of [
      [MAX_VALUE / 4, MAX_VALUE / 2, MAX_VALUE],
      [-MAX_VALUE, MAX_VALUE, -MAX_VALUE, MAX_VALUE],
      [1, 2, 3, 4, 5, 6, 7, MAX_VALUE],
      [0, MIN_VALUE, 0, MIN_VALUE, 2 * MIN_VALUE],
      [-MIN_VALUE, 0, MIN_VALUE],
    ]) {
      expectOrder(forecastSeries(from(2000, values), 10), floorOf("level", values), MAX_VALUE);
    }
  });
});

describe("missing years", () => {
  const whole = from(2015, kotaPekalongan, "percent");

  test("step k is k years after the last value, whatever is missing before", () => {
    const steps = forecastSeries(without(whole, [1, 4, 9]), 2);
    expect(steps.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  test("on a straight line missing years change nothing about the centre", () => {
    const line = from(
      2000,
      Array.from({ length: 12 }, (_, i) => 100 + 2 * i),
    );
    const wanted = forecastSeries(line, 3).map(({ mean }) => mean);
    for (const [i, { mean }] of forecastSeries(without(line, [3, 4, 8]), 3).entries()) {
      expect(mean).toBeCloseTo(wanted[i] as number, 6);
    }
  });

  test("lent values do not count: changes are divided by their years, degrees of freedom are the values'", () => {
    const series = without(whole, [2, 3, 5, 6]);
    const yearly = meanSquaredYearlyChange(series.years, series.values, logitScale);
    for (const { step, mean, interval95 } of forecastSeries(series, 3)) {
      const halfWidth = studentTQuantile(0.975, 7 - 2) * Math.sqrt(yearly * step);
      const middle = logitScale.forward(mean);
      expect(interval95.lower).toBeCloseTo(logitScale.inverse(middle - halfWidth), 10);
      expect(interval95.upper).toBeCloseTo(logitScale.inverse(middle + halfWidth), 10);
    }
  });

  test("four values over many years are still four: the last one is the centre", () => {
    expect(
      forecastSeries({ unit: "level", years: [1990, 2000, 2010, 2020], values: [4, 3, 2, 1] }, 2)[1]?.mean,
    ).toBe(1);
  });
});

describe("whatever comes", () => {
  const kinds: Record<string, (random: () => number) => number> = {
    small: (random) => random() * 1e-9,
    large: (random) => random() * 1e12,
    wild: (random) => 10 ** (600 * random() - 300) * (random() < 0.5 ? -1 : 1),
    whole: (random) => Math.floor(random() * 4) - 1,
    zeros: (random) => (random() < 0.7 ? 0 : random() * 50),
    offset: (random) => 1e9 + random(),
    edges: (random) => [0, 1e-12, 0.01, 50, 99.99, 100][Math.floor(random() * 6)] as number,
  };

  test.each(Object.entries(kinds))("order, bounds and finiteness hold: %s", (_, draw) => {
    const random = seededRandom(20);
    for (let trial = 0; trial < 150; trial += 1) {
      const values = Array.from({ length: 3 + Math.floor(random() * 18) }, () => draw(random));
      let year = 1900;
      const years = values.map(() => {
        year += random() < 0.8 ? 1 : 1 + Math.floor(random() * 5);
        return year;
      });
      const fits = values.every((value) => value >= 0 && value <= 100);
      const unit = fits && random() < 0.5 ? "percent" : "level";
      const horizon = 1 + Math.floor(random() * 10);
      const steps = forecastSeries({ unit, years, values }, horizon);
      expect(steps.map((step) => step.year)).toEqual(
        Array.from({ length: horizon }, (__, i) => year + i + 1),
      );
      expectOrder(steps, floorOf(unit, values), unit === "percent" ? 100 : Number.MAX_VALUE);
    }
  });

  test("it does not change its arguments and gives the same at every call", () => {
    const series = Object.freeze({
      unit: "percent",
      years: Object.freeze([2015, 2016, 2018, 2019, 2020]),
      values: Object.freeze([5, 6, 7, 6, 5]),
    } as const);
    expect(forecastSeries(series, 4)).toEqual(forecastSeries(series, 4));
  });

  test("a step does not depend on the horizon", () => {
    const series = from(2015, kotaPekalongan, "percent");
    expect(forecastSeries(series, 10).slice(0, 3)).toEqual(forecastSeries(series, 3));
  });

  test("what cannot be projected is refused", () => {
    const good = { unit: "percent", years: [2020, 2021, 2022], values: [1, 2, 3] } as const;
    expect(() => forecastSeries({ ...good, years: [2020, 2021], values: [1, 2] }, 1)).toThrow(
      new RangeError("forecast requires at least 3 values, not 2"),
    );
    expect(() => forecastSeries({ ...good, values: [1, 2, Number.NaN] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries({ ...good, values: [1, 2, 100.1] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries({ ...good, values: [-0.1, 2, 3] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries({ ...good, years: [2020, 2022, 2021] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries({ ...good, years: [2020, 2020, 2021] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries({ ...good, years: [2020, 2021] }, 1)).toThrow(RangeError);
    expect(() => forecastSeries(good, 0)).toThrow(RangeError);
  });
});
