import type { ImportDiagnostic, ImportedObservation } from "../../model/imported.ts";
import type { Indicator } from "../../model/indicator.ts";
import { importError } from "./importRemarks.ts";

const FACTORS = [10, 100, 1000] as const;
/** How near to a factor a ratio must be, as a share of it. */
const NEAR = 1.25;
/** Values further apart say nothing about each other. */
const MOST_YEARS_APART = 3;

/**
 * Values about 10, 100 or 1000 times larger or smaller than those of the years beside them, or than the other
 * places' where they are out of range: a lost digit, a lost mark, another unit.
 */
export function unitSuspects(
  observations: readonly ImportedObservation[],
  indicators: readonly Indicator[],
): ImportDiagnostic[] {
  const ranges = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const series = new Map<string, ImportedObservation[]>();
  for (const each of observations) {
    if (each.value === null || !(Number(each.value) > 0)) continue;
    const key = `${each.indicator} ${each.region} ${each.month ?? ""}`;
    const others = series.get(key);
    if (others === undefined) series.set(key, [each]);
    else others.push(each);
  }
  const suspects: ImportDiagnostic[] = [];
  for (const all of series.values()) {
    const sorted = [...all].sort((a, b) => a.year - b.year);
    sorted.forEach((each, i) => {
      const beside = [sorted[i - 1], sorted[i + 1]].filter(
        (other): other is ImportedObservation =>
          other !== undefined && Math.abs(other.year - each.year) <= MOST_YEARS_APART,
      );
      if (beside.length === 0) return;
      const lonely = sorted.length === 2;
      const factor = commonFactor(each, beside);
      if (factor === undefined || (lonely && i === 0) || isSmall(each, factor, ranges)) return;
      if (beside.some((other) => isSuspicious(other, sorted, each))) return;
      suspects.push(importError("UNIT_SUSPECT", { row: each.row }, suspicion(each, factor, beside)));
    });
  }
  const reported = new Set(suspects.map(({ row, parameters }) => `${row} ${parameters.indicator}`));
  const others = outOfRangeSuspects(observations, ranges);
  return [
    ...suspects,
    ...others.filter(({ row, parameters }) => !reported.has(`${row} ${parameters.indicator}`)),
  ];
}

function suspicion(each: ImportedObservation, factor: number, beside: readonly ImportedObservation[]) {
  return {
    indicator: each.indicator,
    region: each.region,
    year: each.year,
    value: each.value ?? "",
    factor,
    beside: beside.map((other) => `${other.year}: ${other.value}`).join(", "),
  };
}

/** The factor that lies between `each` and every value beside it. */
function commonFactor(each: ImportedObservation, beside: readonly ImportedObservation[]): number | undefined {
  const ratios = beside.map((other) => Number(each.value) / Number(other.value));
  return FACTORS.find(
    (factor) =>
      ratios.every((ratio) => isNear(ratio, factor)) || ratios.every((ratio) => isNear(1 / ratio, factor)),
  );
}

function isNear(ratio: number, factor: number): boolean {
  return ratio >= factor / NEAR && ratio <= factor * NEAR;
}

/** A neighbour is the odd one where it differs from its other neighbour by a factor and `each` does not stand alone. */
function isSuspicious(
  other: ImportedObservation,
  sorted: readonly ImportedObservation[],
  each: ImportedObservation,
): boolean {
  const i = sorted.indexOf(other);
  const further = [sorted[i - 1], sorted[i + 1]].find((one) => one !== undefined && one !== each);
  return further !== undefined && commonFactor(other, [further]) !== undefined;
}

/** Two printed digits of an index tell nothing of a factor of ten: 0.02 and 0.19 are two ordinary years. */
function isSmall(each: ImportedObservation, factor: number, ranges: ReadonlyMap<string, Indicator>): boolean {
  return factor === 10 && (ranges.get(each.indicator)?.decimals ?? 0) > 0 && Number(each.value) < 5;
}

/** Out of range, and ordinary among the other places once moved by a factor. */
function outOfRangeSuspects(
  observations: readonly ImportedObservation[],
  ranges: ReadonlyMap<string, Indicator>,
): ImportDiagnostic[] {
  const ordinary = new Map<string, number[]>();
  const odd: { readonly each: ImportedObservation; readonly value: number }[] = [];
  for (const each of observations) {
    const range = ranges.get(each.indicator)?.range;
    const value = Number(each.value);
    if (range === undefined || each.value === null || !(value > 0)) continue;
    if (value < range[0] || value > range[1]) odd.push({ each, value });
    else if (ordinary.get(each.indicator)?.push(value) === undefined) ordinary.set(each.indicator, [value]);
  }
  return odd.flatMap(({ each, value }) => {
    const values = [...(ordinary.get(each.indicator) ?? [])].sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)];
    if (middle === undefined) return [];
    const factor = FACTORS.find((one) =>
      [value * one, value / one].some((moved) => moved >= middle * 0.4 && moved <= middle * 2.5),
    );
    if (factor === undefined) return [];
    const parameters = { ...suspicion(each, factor, []), beside: String(middle) };
    return [importError("UNIT_SUSPECT", { row: each.row }, parameters)];
  });
}
