import type { Break } from "../model/break.ts";
import type { DistrictProfile } from "../model/districtProfile.ts";
import { signOf, type Valued, valued } from "./findingsOf.ts";

/** The measure that a district's page is about first. */
export const RATE = "headcount_ratio";

/** With fewer earlier yearly changes nothing is called usual. */
const FEWEST_USUAL = 3;

/** From this share on a movement is one that almost all districts made. */
const ALMOST_ALL = 0.9;

/** With fewer districts a rank says nothing. */
const FEWEST_RANKED = 3;

/** A poverty line that rises by more percent in a year is warned of by the checks. */
const RARE_RISE = 15;

/** Below this rate the 80 percent interval of a nowcast held fewer figures than it says. */
const LOW_RATE = 7;

/** A newest figure, the comparable one before it, and how it came from the one to the other. */
export interface Movement {
  readonly latest: Valued;
  readonly previous: Valued | undefined;
  readonly change: Valued | undefined;
  readonly percent: Valued | undefined;
  /** −1 fell, 0 did not change, +1 rose; at published decimals. */
  readonly sign: number;
  /** Years between the two without a figure. */
  readonly skipped: readonly number[];
  /** Years after the newest figure for which the district has a rate, but not this measure. */
  readonly absent: readonly number[];
}

/** How an indicator moved last; `undefined` if the edition knows no figure of it. */
export function movementOf(profile: DistrictProfile, indicator: string): Movement | undefined {
  const latest = valued(profile, `${indicator}.latest`);
  if (latest === undefined) return undefined;
  const previous = valued(profile, `${indicator}.previous`);
  const change = valued(profile, `${indicator}.change`);
  const rate = valued(profile, `${RATE}.latest`);
  return {
    latest,
    previous,
    change,
    percent: valued(profile, `${indicator}.change_percent`),
    sign: change === undefined ? 0 : signOf(change),
    skipped: yearsBetween(previous?.year ?? latest.year ?? 0, latest.year ?? 0),
    absent: yearsBetween(latest.year ?? 0, (rate?.year ?? 0) + 1),
  };
}

/** Years for which the district has a rate, but not P1 or P2; together where they are the same years. */
export function absentOf(
  profile: DistrictProfile,
): readonly { readonly names: readonly string[]; readonly absent: readonly number[] }[] {
  const depth = movementOf(profile, "poverty_gap_index")?.absent ?? [];
  const severity = movementOf(profile, "poverty_severity_index")?.absent ?? [];
  const all =
    String(depth) === String(severity)
      ? [{ names: ["P1", "P2"], absent: depth }]
      : [
          { names: ["P1"], absent: depth },
          { names: ["P2"], absent: severity },
        ];
  return all.filter(({ absent }) => absent.length > 0);
}

/** Whether the line moved in a year as lines seldom do: down, or up by more than the checks let pass unsaid. */
export function isRareLine(profile: DistrictProfile): boolean {
  const found = movementOf(profile, "poverty_line");
  if (found?.percent === undefined || found.skipped.length > 0) return false;
  return found.sign < 0 || found.percent.value > RARE_RISE;
}

function yearsBetween(after: number, before: number): number[] {
  return Array.from({ length: Math.max(0, before - after - 1) }, (_, i) => after + 1 + i);
}

/** Whether rate and number moved opposite ways over the same two years. */
export function isOpposite(profile: DistrictProfile): boolean {
  const rate = movementOf(profile, RATE);
  const number = movementOf(profile, "headcount");
  return (
    rate?.change !== undefined &&
    number?.change !== undefined &&
    rate.sign * number.sign < 0 &&
    String(rate.change.window) === String(number.change.window)
  );
}

/** How large the newest change is against the usual one; no size for what did not change. */
export function sizeOf(
  profile: DistrictProfile,
):
  | { readonly usual: Valued; readonly from: number; readonly size: "below" | "about" | "above" | "none" }
  | undefined {
  const usual = valued(profile, `${RATE}.usual_change`);
  const size = valued(profile, `${RATE}.change.size`);
  if (usual?.window == null || size === undefined || usual.rows.length <= FEWEST_USUAL) return undefined;
  return {
    usual,
    from: usual.window[0],
    size:
      movementOf(profile, RATE)?.sign === 0
        ? "none"
        : size.note === "below usual"
          ? "below"
          : size.note === "above usual"
            ? "above"
            : "about",
  };
}

/** Notes that go with the newest change of the rate, and those that go with its main spell besides. */
export function notesOf(profile: DistrictProfile): {
  readonly change: readonly Break[];
  readonly course: readonly Break[];
} {
  const notes = profile.indicators.get(RATE)?.spell.notes ?? [];
  const window = valued(profile, `${RATE}.change`)?.window;
  const isOfChange = ({ year }: Break) => window != null && year > window[0] && year <= window[1];
  return { change: notes.filter(isOfChange), course: notes.filter((each) => !isOfChange(each)) };
}

/** The series' verdict with its first year and its number of values. */
export function courseOf(profile: DistrictProfile, indicator: string) {
  const trend = profile.findings.get(`${indicator}.trend`);
  if (trend?.window == null || trend.verdict === null) return undefined;
  return { verdict: trend.verdict, from: trend.window[0], to: trend.window[1], n: trend.rows.length };
}

/** The verdict across the change of reference, with the year that was crossed. */
export function sensitivityOf(profile: DistrictProfile) {
  const found = profile.findings.get(`${RATE}.trend.sensitivity`);
  const crossed = profile.indicators.get(RATE)?.spell.opening?.year;
  if (found?.window == null || found.verdict === null || crossed === undefined) return undefined;
  return { verdict: found.verdict, from: found.window[0], crossed };
}

/** The rate over the whole main spell, unless that is the newest change itself. */
export function sinceStartOf(profile: DistrictProfile) {
  const change = valued(profile, `${RATE}.since_start`);
  const newest = valued(profile, `${RATE}.change`);
  if (change?.window == null || String(change.window) === String(newest?.window)) return undefined;
  const start = valued(profile, `${RATE}.${change.window[0]}`);
  return start === undefined ? undefined : { start, change, sign: signOf(change) };
}

/** A rank with its direction; `place` counts from the lowest. */
export interface Ranked {
  readonly place: number;
  readonly of: number;
  /** How many there are, with or without a figure. */
  readonly peers: number;
  readonly ties: readonly string[];
  readonly year: number;
  readonly extreme: "lowest" | "highest" | "all equal" | undefined;
}

/** A rank of the rate: "rank", "rank.previous" or "rank.kota"; `undefined` among fewer than three. */
export function rankedOf(profile: DistrictProfile, name: string): Ranked | undefined {
  const place = valued(profile, `${RATE}.${name}`);
  const of = valued(profile, `${RATE}.${name}.of`);
  if (place === undefined || of === undefined || of.value < FEWEST_RANKED) return undefined;
  const analysis = profile.indicators.get(RATE);
  const position = {
    rank: analysis?.position,
    "rank.previous": analysis?.previousPosition,
    "rank.kota": analysis?.cityPosition,
  }[name];
  const shared = place.related.length + 1;
  const isHighest = place.value + shared - 1 === of.value;
  return {
    place: place.value,
    of: of.value,
    peers: position?.peers ?? of.value,
    ties: place.related.map((code) => profile.regions.get(code)?.name ?? code),
    year: place.year ?? 0,
    extreme:
      shared === of.value ? "all equal" : place.value === 1 ? "lowest" : isHighest ? "highest" : undefined,
  };
}

/** How many districts of the province have a figure to be ranked by, if they are too few. */
export function unranked(profile: DistrictProfile): number | undefined {
  const of = valued(profile, `${RATE}.rank.of`);
  return of === undefined || of.value >= FEWEST_RANKED ? undefined : of.value;
}

/** The rate beside a province's or a country's of the same month, with the distance between them. */
export function besideOf(profile: DistrictProfile, name: "province" | "country") {
  const level = valued(profile, `${RATE}.${name}.level`);
  const gap = valued(profile, `${RATE}.${name}.gap`);
  return level === undefined || gap === undefined ? undefined : { level, gap, sign: signOf(gap) };
}

/** The relative changes of the district and of its province or country over the same two years. */
export interface Paced {
  readonly own: Valued;
  readonly reference: Valued;
  readonly ownSign: number;
  readonly referenceSign: number;
  readonly relation: "slower" | "similar" | "faster" | "opposite" | "unchanged" | "too small";
}

/** `undefined` without two comparable figures of both. */
export function pacedOf(profile: DistrictProfile, name: "province" | "country"): Paced | undefined {
  const own = movementOf(profile, RATE);
  const reference = valued(profile, `${RATE}.${name}.change_percent`);
  const difference = valued(profile, `${RATE}.${name}.change`);
  if (own?.percent === undefined || reference === undefined || difference === undefined) return undefined;
  const referenceSign = signOf(difference);
  const pace = valued(profile, `${RATE}.${name}.pace`)?.note;
  const relation =
    own.sign === 0 || referenceSign === 0
      ? "unchanged"
      : own.sign !== referenceSign
        ? "opposite"
        : pace === "slower" || pace === "similar" || pace === "faster"
          ? pace
          : "too small";
  return { own: own.percent, reference, ownSign: own.sign, referenceSign, relation };
}

/** How the province's districts moved over the same two years. */
export interface Together {
  readonly from: number;
  readonly to: number;
  /** Ways that occurred, with how many districts went them. */
  readonly ways: readonly { readonly way: "falling" | "rising" | "unchanged"; readonly count: number }[];
  readonly total: number;
  /** Whether some districts lack one of the two figures. */
  readonly isPartial: boolean;
  /** Whether the district's own change was shared: by all, by almost all, or by fewer. */
  readonly shared: "all" | "almost all" | "fewer";
}

export function togetherOf(profile: DistrictProfile): Together | undefined {
  const total = valued(profile, `${RATE}.districts.total`);
  if (total?.window == null || total.value < 2) return undefined;
  const ways = (["falling", "rising", "unchanged"] as const)
    .map((way) => ({ way, count: valued(profile, `${RATE}.districts.${way}`)?.value ?? 0 }))
    .filter(({ count }) => count > 0);
  const sign = movementOf(profile, RATE)?.sign;
  const own = sign === -1 ? "falling" : sign === 1 ? "rising" : undefined;
  const same = ways.find(({ way }) => way === own)?.count ?? 0;
  return {
    from: total.window[0],
    to: total.window[1],
    ways,
    total: total.value,
    isPartial: total.value < (profile.indicators.get(RATE)?.position?.peers ?? total.value),
    shared: same === total.value ? "all" : same >= ALMOST_ALL * total.value ? "almost all" : "fewer",
  };
}

/** The split that limits comparison with the province inside the main spell, and on which side of it the province is. */
export function splitOf(profile: DistrictProfile) {
  const from = courseOf(profile, RATE)?.from;
  const { split, regions, province } = profile;
  if (split === undefined || from === undefined || split.from <= from) return undefined;
  return {
    year: split.from,
    parent: split.province === province.code ? regions.get(split.parent) : undefined,
  };
}

/** The nowcast with both its intervals and what it leans on. */
export function nowcastOf(profile: DistrictProfile) {
  const narrow = valued(profile, `${RATE}.nowcast`);
  const wide = valued(profile, `${RATE}.nowcast.wide`);
  const anchor = valued(profile, `${RATE}.nowcast.anchor`);
  const base = valued(profile, `${RATE}.nowcast.anchor_base`);
  const isComplete = narrow?.interval != null && wide?.interval != null && narrow.year !== null;
  if (!isComplete || anchor === undefined || base === undefined) return undefined;
  const isOfAnotherTerritory = (profile.split?.from ?? 0) > (anchor.year ?? 0);
  if (isOfAnotherTerritory) return undefined;
  return { narrow, wide, anchor, base, isLow: narrow.value < LOW_RATE };
}
