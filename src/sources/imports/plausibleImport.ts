import { printDecimal } from "../../model/decimal.ts";
import type { ImportDiagnostic, ImportedObservation } from "../../model/imported.ts";
import type { Indicator } from "../../model/indicator.ts";
import { importError, importWarning } from "./importRemarks.ts";
import { unitSuspects } from "./unitSuspects.ts";

export interface PlausibleImport {
  /** Without those that repeat another. */
  readonly observations: readonly ImportedObservation[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * What is told by setting the values of a file beside each other and beside the range of their indicator:
 * repeated and conflicting values, two rounds of a survey in one series, values out of range or of another order
 * of size, P2 ≤ P1 ≤ P0, rate against numbers, and years that are skipped. `hasRoundsApart` says that the table
 * itself keeps the rounds of a survey apart.
 */
export function plausibleImport(
  found: readonly ImportedObservation[],
  hasRoundsApart: boolean,
  indicators: readonly Indicator[],
): PlausibleImport {
  const diagnostics: ImportDiagnostic[] = [];
  const observations = withoutRepeats(found, diagnostics);
  diagnostics.push(
    ...outOfRange(observations, indicators),
    ...unitSuspects(observations, indicators),
    ...(hasRoundsApart ? [] : mixedRounds(observations)),
    ...logicFaults(observations),
    ...crossChecks(observations),
    ...yearGaps(observations),
  );
  return { observations, diagnostics };
}

function keyOf({ region, year, month, indicator }: ImportedObservation): string {
  return `${indicator} ${region} ${year} ${month ?? ""}`;
}

function placed(each: ImportedObservation, more: Readonly<Record<string, string | number>> = {}) {
  return {
    indicator: each.indicator,
    region: each.region,
    year: each.year,
    value: each.value ?? "",
    ...more,
  };
}

function withoutRepeats(
  found: readonly ImportedObservation[],
  diagnostics: ImportDiagnostic[],
): readonly ImportedObservation[] {
  const kept = new Map<string, ImportedObservation>();
  for (const each of found) {
    const key = keyOf(each);
    const other = kept.get(key);
    if (other === undefined) {
      kept.set(key, each);
      continue;
    }
    const isSame = other.value === null || each.value === null || Number(other.value) === Number(each.value);
    const parameters = placed(each, { other_row: other.row, other_value: other.value ?? "" });
    const said = isSame ? importWarning : importError;
    diagnostics.push(said(isSame ? "DUP_SAME" : "DUP_CONFLICT", { row: each.row }, parameters));
    if (other.value === null && each.value !== null) kept.set(key, each);
  }
  const chosen = new Set(kept.values());
  return found.filter((each) => chosen.has(each));
}

function outOfRange(
  observations: readonly ImportedObservation[],
  indicators: readonly Indicator[],
): ImportDiagnostic[] {
  return observations.flatMap((each) => {
    const indicator = indicators.find(({ id }) => id === each.indicator);
    if (indicator === undefined || each.value === null) return [];
    const [lowest, highest] = indicator.range;
    const value = Number(each.value);
    if (value >= lowest && value <= highest) return [];
    const shifted = value / 10 ** indicator.decimals;
    const isLostMark = value > highest && indicator.decimals > 0 && shifted <= highest;
    const suggestion = isLostMark ? printDecimal(shifted, indicator.decimals) : "";
    return [importError("RANGE", { row: each.row }, placed(each, { lowest, highest, suggestion }))];
  });
}

function mixedRounds(observations: readonly ImportedObservation[]): ImportDiagnostic[] {
  const first = new Map<string, ImportedObservation>();
  return observations.flatMap((each) => {
    const key = `${each.indicator} ${each.region} ${each.year}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, each);
    if (other === undefined || other.month === each.month) return [];
    const parameters = placed(each, { month: each.month ?? "", other_month: other.month ?? "" });
    return [importError("PERIOD_ROUND", { row: each.row }, { ...parameters, other_row: other.row })];
  });
}

/** The values of one place and period, by indicator. */
function byPlace(observations: readonly ImportedObservation[]): Map<string, ImportedObservation>[] {
  const places = new Map<string, Map<string, ImportedObservation>>();
  for (const each of observations) {
    if (each.value === null) continue;
    const key = `${each.region} ${each.year} ${each.month ?? annual(each)}`;
    const place = places.get(key) ?? new Map<string, ImportedObservation>();
    place.set(each.indicator, each);
    places.set(key, place);
  }
  return [...places.values()];
}

function annual({ year }: ImportedObservation): number {
  return year < 2015 ? 9 : 3;
}

function logicFaults(observations: readonly ImportedObservation[]): ImportDiagnostic[] {
  const order = [
    ["poverty_severity_index", "poverty_gap_index"],
    ["poverty_gap_index", "headcount_ratio"],
  ] as const;
  return byPlace(observations).flatMap((place) =>
    order.flatMap(([less, more]) => {
      const lower = place.get(less);
      const upper = place.get(more);
      if (lower === undefined || upper === undefined || Number(lower.value) <= Number(upper.value)) return [];
      const parameters = placed(lower, { other: more, other_value: upper.value ?? "", other_row: upper.row });
      return [importError("LOGIC_FGT", { row: lower.row }, parameters)];
    }),
  );
}

function crossChecks(observations: readonly ImportedObservation[]): ImportDiagnostic[] {
  return byPlace(observations).flatMap((place) => {
    const rate = place.get("headcount_ratio");
    const poor = place.get("headcount");
    const people = place.get("population");
    if (rate === undefined || poor === undefined || people === undefined) return [];
    const implied = (100 * 1000 * Number(poor.value)) / Number(people.value);
    if (!Number.isFinite(implied) || Math.abs(implied - Number(rate.value)) <= 0.05) return [];
    return [
      importWarning("CROSS_CHECK", { row: rate.row }, placed(rate, { implied: printDecimal(implied, 2) })),
    ];
  });
}

function yearGaps(observations: readonly ImportedObservation[]): ImportDiagnostic[] {
  const series = new Map<string, ImportedObservation[]>();
  for (const each of observations) {
    const key = `${each.indicator} ${each.region}`;
    const others = series.get(key);
    if (others === undefined) series.set(key, [each]);
    else others.push(each);
  }
  return [...series.values()].flatMap((all) => {
    const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
    return years.slice(1).flatMap((year, i) => {
      const before = years[i] ?? year;
      const each = all.find((one) => one.year === year);
      if (each === undefined || year - before <= 1) return [];
      const gap = year - before === 2 ? String(before + 1) : `${before + 1}–${year - 1}`;
      return [importWarning("PERIOD_GAP", { row: each.row }, placed(each, { gap }))];
    });
  });
}
