import type { ImportDiagnostic, ImportedObservation } from "../../model/imported.ts";
import { namesakes } from "../../model/namesakes.ts";
import type { Observation } from "../../model/observation.ts";
import { type ComparedCell, cellKey } from "./comparedCells.ts";
import type { ImportKnowledge } from "./importOptions.ts";
import { importWarning } from "./importRemarks.ts";
import { unitSuspects } from "./unitSuspects.ts";

/** Figures further apart say nothing about each other. */
const MOST_YEARS_APART = 3;
/** In log points: namesakes that are more alike than this are not told apart. */
const LEAST_APART = 0.15;
/** In log points: values nearer to their own last figures than this, both together, are not doubted. */
const LEAST_AWAY = 0.2;
/** How much nearer, as a multiple, two values must be to each other's last figures than to their own. */
const NEARER_TOGETHER = 1.5;
/** The same of one value whose namesake the file does not have. */
const NEARER_ALONE = 3;
/**
 * What moves little enough within a year for a swap to be told: of all swaps of namesakes 2016–2025 that are apart,
 * 98 percent or more are, and none is seen where there is none. Depth and severity move too much.
 */
const STEADY: ReadonlySet<string> = new Set(["headcount_ratio", "headcount", "poverty_line"]);

/**
 * What about the values a file would add or replace is unlike the data they would join, each at its row: a figure of
 * a namesake, a month the series does not have, a value about 10, 100 or 1000 times those before it. A person has to
 * look at these before anything is written.
 */
export function importDoubts(
  compared: readonly ComparedCell[],
  existing: readonly Observation[],
  { regions, indicators }: ImportKnowledge,
): ImportDiagnostic[] {
  const changed = compared.filter(({ kind }) => kind !== "equal").map(({ observation }) => observation);
  const series = seriesOf(existing);
  return [
    ...changed.flatMap((each) => monthDoubt(each, series)),
    ...namesakeDoubts(changed, series, regions),
    ...factorDoubts(changed, series, indicators),
  ];
}

type SeriesByPlace = ReadonlyMap<string, readonly Observation[]>;

const seriesKey = ({ region, indicator }: { readonly region: string; readonly indicator: string }) =>
  `${region} ${indicator}`;

function seriesOf(existing: readonly Observation[]): SeriesByPlace {
  const series = new Map<string, Observation[]>();
  for (const each of existing) {
    const others = series.get(seriesKey(each));
    if (others === undefined) series.set(seriesKey(each), [each]);
    else others.push(each);
  }
  return series;
}

function monthDoubt(each: ImportedObservation, series: SeriesByPlace): ImportDiagnostic[] {
  const near = (series.get(seriesKey(each)) ?? []).filter(
    ({ year }) => year !== each.year && Math.abs(year - each.year) <= MOST_YEARS_APART,
  );
  const months = [...new Set(near.map(({ month }) => month ?? null))];
  const [usual = null] = months;
  if (near.length === 0 || months.length > 1 || usual === each.month) return [];
  return [
    importWarning(
      "SERIES_MONTH",
      { row: each.row },
      { ...placed(each), month: each.month ?? "", usual: usual ?? "" },
    ),
  ];
}

/** The last figure before the one of `each`, of the same month; `undefined` where there is none near enough. */
function lastBefore(each: ImportedObservation, region: string, series: SeriesByPlace): number | undefined {
  const before = (series.get(seriesKey({ region, indicator: each.indicator })) ?? []).filter(
    ({ year, month }) =>
      year < each.year && each.year - year <= MOST_YEARS_APART && (month ?? null) === each.month,
  );
  return before.sort((a, b) => b.year - a.year)[0]?.value;
}

function namesakeDoubts(
  changed: readonly ImportedObservation[],
  series: SeriesByPlace,
  regions: ImportKnowledge["regions"],
): ImportDiagnostic[] {
  const cells = new Map(changed.map((each) => [cellKey(each), each]));
  const places = new Map(regions.map((region) => [region.code, region]));
  const name = (code: string) => places.get(code)?.name ?? code;
  const alike = new Map(
    [...new Set(changed.map(({ region }) => region))].map((code) => {
      const region = places.get(code);
      return [code, region === undefined ? [] : namesakes(region, regions)] as const;
    }),
  );
  return changed.flatMap((each) => {
    if (!STEADY.has(each.indicator)) return [];
    return (alike.get(each.region) ?? []).flatMap((other) => {
      const own = lastBefore(each, each.region, series);
      const others = lastBefore(each, other.code, series);
      if (own === undefined || others === undefined || distance(own, others) < LEAST_APART) return [];
      const beside = cells.get(cellKey({ ...each, region: other.code }));
      if (
        !isSwapped(Number(each.value), beside === undefined ? undefined : Number(beside.value), own, others)
      ) {
        return [];
      }
      const parameters = { ...placed(each), name: name(each.region), own, other: name(other.code), others };
      return [importWarning("NAMESAKE", { row: each.row }, parameters)];
    });
  });
}

/** Whether values are nearer to each other's last figures than to their own. */
function isSwapped(value: number, beside: number | undefined, own: number, others: number): boolean {
  if (beside === undefined) {
    return (
      distance(value, own) >= LEAST_APART && distance(value, others) * NEARER_ALONE < distance(value, own)
    );
  }
  const asTheyAre = distance(value, own) + distance(beside, others);
  const asSwapped = distance(value, others) + distance(beside, own);
  return asTheyAre > LEAST_AWAY && asTheyAre > NEARER_TOGETHER * asSwapped;
}

/** In log points; none where a value is not positive. */
function distance(a: number, b: number): number {
  return a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : 0;
}

function factorDoubts(
  changed: readonly ImportedObservation[],
  series: SeriesByPlace,
  indicators: ImportKnowledge["indicators"],
): ImportDiagnostic[] {
  const asked = new Set(changed.map(seriesKey));
  const replaced = new Set(changed.map((each) => `${seriesKey(each)} ${each.year} ${each.month ?? ""}`));
  const beside = [...asked].flatMap((key) =>
    (series.get(key) ?? [])
      .filter((each) => !replaced.has(`${key} ${each.year} ${each.month ?? ""}`))
      .map(
        ({ region, year, month, indicator, value, unit }): ImportedObservation => ({
          region,
          year,
          month: month ?? null,
          indicator,
          value: String(value),
          unit,
          status: null,
          note: null,
          row: 0,
        }),
      ),
  );
  return unitSuspects([...beside, ...changed], indicators)
    .filter(({ row }) => row !== undefined && row > 0)
    .map(({ code, row, parameters }) => importWarning(code, row === undefined ? {} : { row }, parameters));
}

function placed({ indicator, region, year, value }: ImportedObservation) {
  return { indicator, region, year, value: value ?? "" };
}
