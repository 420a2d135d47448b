import type { ForecastStep, GivenSeries, SeriesUnit } from "../model/forecast.ts";
import { meanSquaredYearlyChange } from "../stats/meanSquaredYearlyChange.ts";
import { requireHorizon } from "../stats/requireHorizon.ts";
import { requireValues } from "../stats/requireValues.ts";
import { fourthRootScale, linearScale, logitScale, type Scale } from "../stats/scale.ts";
import { scaledCombination } from "../stats/scaledCombination.ts";
import { scaledInterval } from "../stats/scaledInterval.ts";

/** The fewest values from which more than "the same as last year" is projected. */
const SHORTEST = 5;

/** The centre of a projection from five values or more at equal steps, in the unit of the values. */
export type CentreOf = (values: readonly number[], horizon: number, scale: Scale) => number[];

/**
 * Returns the projection of one yearly series whatever it measures: the centre of the scaled combination, and
 * around it intervals as wide as the history is rough, symmetric in log-odds for percentages, in fourth
 * roots for levels that were never negative, else in the values' own unit.
 *
 * Missing years: the methods of the centre need equal steps, so from five values on they are lent values
 * on the straight line between their neighbours, which appear nowhere in the result. The intervals rest on
 * the values themselves: squared changes are divided by the years they took, and lent values do not count.
 *
 * Every step holds lower 95 ≤ lower 80 ≤ mean ≤ upper 80 ≤ upper 95; percentages stay within 0 to 100,
 * levels that were never negative stay so, all numbers are finite. A series that never changed is
 * projected as that value, with intervals without width. The result moves with the unit of a level.
 *
 * @param series three or more finite values; percentages within 0 to 100
 * @param horizon how many years past the last value
 * @param centreOf the scaled combination unless another centre is to be compared with it
 * @returns one step per year, the year after the last value first, in the unit of the values
 * @throws RangeError if there are fewer than three values, one is not finite, a percentage is outside 0 to 100, the years are not ascending whole numbers, one per value, or `horizon` is not a positive integer
 * @example forecastSeries({ unit: "percent", years: [2022, 2023, 2025], values: [7, 6.81, 6.14] }, 1)[0]?.mean // 6.14
 */
export function forecastSeries(
  series: Omit<GivenSeries, "id">,
  horizon: number,
  centreOf: CentreOf = scaledCombination,
): ForecastStep[] {
  const { years, values, unit } = series;
  requireValues(values, 3, "forecast");
  requireHorizon(horizon, "forecast");
  requireYears(years, values.length);
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  if (unit === "percent" && (smallest < 0 || largest > 100)) {
    throw new RangeError(`forecast requires percentages between 0 and 100, not ${smallest} to ${largest}`);
  }
  const size = sizeOf(Math.max(Math.abs(largest), Math.abs(smallest)));
  const reduced = values.map((value) => value / size);
  const scale = scaleOf(unit, smallest);
  const ceiling = unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
  const floor = scale === linearScale ? Number.NEGATIVE_INFINITY : 0;

  // The size of a percentage matters to its scale, that of a level does not.
  const reduction = unit === "percent" ? 1 : size;
  const measured = unit === "percent" ? values : reduced;
  const isConstant = largest === smallest;
  const history = values.length < SHORTEST ? measured : withoutGaps(years, measured);
  const centres = isConstant
    ? Array.from({ length: horizon }, () => measured[0] as number)
    : centreOf(history, horizon, isTold(unit, smallest, largest) ? scale : linearScale);
  const yearlyVariance = meanSquaredYearlyChange(years, measured, scale);

  return centres.map((centre, i) => {
    const step = i + 1;
    const mean = Math.min(Math.max(finite(centre * reduction), floor), ceiling);
    const around = (level: number) => {
      if (isConstant) return { lower: mean, upper: mean };
      const expectation = {
        middle: scale.forward(mean / reduction),
        spread: Math.sqrt(yearlyVariance * step),
        degreesOfFreedom: values.length - 2,
      };
      const { lower, upper } = scaledInterval(expectation, level, scale);
      return enclosing(mean, finite(lower * reduction), finite(upper * reduction), unit);
    };
    const interval80 = around(0.8);
    const wide = around(0.95);
    const interval95 = {
      lower: Math.min(wide.lower, interval80.lower),
      upper: Math.max(wide.upper, interval80.upper),
    };
    return { step, year: (years.at(-1) as number) + step, mean, interval80, interval95 };
  });
}

/** Whether a scale tells all values apart: log-odds do not below 0.01 and above 99.99. */
function isTold(unit: SeriesUnit, smallest: number, largest: number): boolean {
  return unit !== "percent" || (smallest >= 0.01 && largest <= 99.99);
}

function scaleOf(unit: SeriesUnit, smallest: number): Scale {
  if (unit === "percent") return logitScale;
  return smallest >= 0 ? fourthRootScale : linearScale;
}

/**
 * The interval with the centre in it. Log-odds do not tell percentages below 0.01 or above 99.99 apart;
 * around such a centre the interval reaches to 0 or 100.
 */
function enclosing(mean: number, lower: number, upper: number, unit: SeriesUnit) {
  const isAtFloor = unit === "percent" && mean < 0.01;
  const isAtCeiling = unit === "percent" && mean > 99.99;
  return {
    lower: isAtFloor ? 0 : Math.min(lower, mean),
    upper: isAtCeiling ? 100 : Math.max(upper, mean),
  };
}

/**
 * The power of 16 by which numbers up to `largest` are divided before anything is squared. Division by it
 * is exact, also after fourth roots, so that the result is the same as without, where that was possible.
 */
function sizeOf(largest: number): number {
  if (largest === 0) return 1;
  return 16 ** Math.min(Math.max(Math.floor(Math.log2(largest) / 4), -255), 255);
}

/** The nearest number there is, for those beyond the largest. */
function finite(x: number): number {
  return Math.min(Math.max(x, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** The values with one on the straight line for every missing year. */
function withoutGaps(years: readonly number[], values: readonly number[]): number[] {
  const filled: number[] = [];
  for (const [i, value] of values.entries()) {
    if (i > 0) {
      const before = values[i - 1] as number;
      const distance = (years[i] as number) - (years[i - 1] as number);
      for (let k = 1; k < distance; k += 1) filled.push(before + ((value - before) * k) / distance);
    }
    filled.push(value);
  }
  return filled;
}

function requireYears(years: readonly number[], count: number): void {
  const isAscending = years.every(
    (year, i) => Number.isSafeInteger(year) && (i === 0 || year > (years[i - 1] as number)),
  );
  if (years.length !== count || !isAscending) {
    throw new RangeError(`forecast requires one ascending whole year per value, not ${years.join(", ")}`);
  }
}
