import { zoomedTicks } from "../model/axisTicks.ts";
import type { Break } from "../model/break.ts";
import { unitsAt } from "../model/decimal.ts";
import type { DistrictChange, DistrictChanges, RegionChange } from "../model/districtChanges.ts";
import type { Edition } from "../model/edition.ts";
import type { Region } from "../model/region.ts";
import type { Point } from "../model/series.ts";
import { seriesOf } from "../model/seriesSet.ts";
import { latestSpell } from "../model/spells.ts";

/** The years of one district that can be compared with the newest of the focus. */
export interface DistrictYears {
  readonly region: Region;
  /** Inside the focus's main spell, ascending. */
  readonly points: readonly Point[];
  /** Its figure of the year of the focus's newest. */
  readonly latest: Point | undefined;
  /** From the first to the last year of the focus's main spell. */
  readonly change: RegionChange | undefined;
}

/** The headcount ratio of the province's districts over the focus's main spell, and of the province beside them. */
export interface DistrictPanels {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly decimals: number;
  /** Lowest newest value first, then by code; those without one last. */
  readonly districts: readonly DistrictYears[];
  readonly province: DistrictYears | undefined;
  /** Where the scale of every panel ends; it begins at zero. */
  readonly top: number;
}

/** Scales of panels end at a multiple of it. */
const STEP = 5;

/** `undefined` if no district of the province has a figure in those years. */
export function districtPanels(edition: Edition): DistrictPanels | undefined {
  const { analyses, definition, regions } = edition;
  const analysis = analyses.indicators.get("headcount_ratio");
  if (analysis === undefined) return undefined;
  const { indicator, spell, latest, province } = analysis;
  const changes = analyses.standard.districtChanges.sinceStart;
  const yearsOf = (
    region: Region,
    all: readonly Point[],
    change: RegionChange | undefined,
  ): DistrictYears => {
    const points = all.filter(
      ({ year, month }) => year >= spell.from && year <= spell.to && month === latest.month,
    );
    return { region, points, latest: points.find(({ year }) => year === spell.to), change };
  };
  const districts = [...regions.values()]
    .filter(({ level, parent }) => level === "district" && parent === definition.province)
    .map((region) =>
      yearsOf(
        region,
        latestSpell(seriesOf(analyses.series, region.code, indicator.id, "annual"))?.points ?? [],
        changes?.entries.find((each) => each.region === region.code),
      ),
    )
    .filter(({ points }) => points.length > 0)
    .sort(
      (a, b) =>
        (a.latest?.value ?? Number.POSITIVE_INFINITY) - (b.latest?.value ?? Number.POSITIVE_INFINITY) ||
        (a.region.code < b.region.code ? -1 : 1),
    );
  if (districts.length === 0) return undefined;
  const all = districts.flatMap(({ points }) => points.map(({ value }) => value));
  return {
    from: spell.from,
    to: spell.to,
    unit: indicator.unit,
    decimals: indicator.decimals,
    districts,
    province:
      province === undefined
        ? undefined
        : yearsOf(province.region, province.series.points, changes?.province),
    top: STEP * Math.ceil(Math.max(...all) / STEP),
  };
}

/** The changes of the headcount ratio between the newest two figures, if the focus has both. */
export function newestChanges(edition: Edition):
  | (DistrictChanges & {
      readonly focus: NonNullable<DistrictChanges["focus"]>;
    })
  | undefined {
  const found = edition.analyses.standard.districtChanges.newest;
  return found?.focus === undefined ? undefined : { ...found, focus: found.focus };
}

/** Where the scale of the slopes begins and ends: it encloses every figure and does not begin at zero. */
export function slopeRange(found: DistrictChanges): readonly [lowest: number, highest: number] {
  const values = [...found.entries, ...(found.province === undefined ? [] : [found.province])].flatMap(
    ({ from, to }) => [from.value, to.value],
  );
  const ticks = zoomedTicks(Math.min(...values), Math.max(...values));
  return [ticks[0] ?? 0, ticks.at(-1) ?? 100];
}

/** The districts whose change is the lowest, and those whose change is the highest; equal ones all. */
export function movers({ entries, decimals }: DistrictChanges): {
  readonly lowest: readonly DistrictChange[];
  readonly highest: readonly DistrictChange[];
} {
  const units = ({ difference }: DistrictChange) => unitsAt(difference, decimals);
  const all = entries.map(units);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return {
    lowest: entries.filter((each) => units(each) === least),
    highest: entries.filter((each) => units(each) === most),
  };
}

/** The districts that share a change with one of them. */
export function sharingChange({ entries, decimals }: DistrictChanges, own: DistrictChange): DistrictChange[] {
  return entries.filter(
    (each) => each !== own && unitsAt(each.difference, decimals) === unitsAt(own.difference, decimals),
  );
}

/** The breaks whose notes go with a change between two years. */
export function notesBetween(
  edition: Edition,
  indicator: string,
  [from, to]: readonly [number, number],
): Break[] {
  const spell = edition.analyses.indicators.get(indicator)?.spell;
  return (spell?.notes ?? []).filter(({ year }) => year > from && year <= to);
}
