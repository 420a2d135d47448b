import type {
  DecisionFollowUp,
  DecisionStatus,
  Meanwhile,
  MeanwhileDifference,
} from "../model/decisionFollowUp.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";
import type { Decision, Meeting } from "../model/meeting.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import type { Spell } from "../model/spell.ts";
import { spells } from "../model/spells.ts";
import { pointDifference } from "./pointDifference.ts";

/** What follow-up needs of an edition; a compiled one fits. */
export interface FollowingEdition {
  readonly definition: Pick<EditionDefinition, "cutoff" | "focus" | "province">;
  readonly analyses: { readonly series: SeriesSet };
}

/** Units that grow with an area: its province's number says nothing beside its own. */
const COUNTS: readonly string[] = ["thousand persons", "persons", "children"];

const ROUNDS: readonly Round[] = ["annual", "march", "september"];

/**
 * Every decision of a meeting as an edition sees it: where it stands at the cut-off by what was recorded, and
 * what its indicator did meanwhile. Nothing is said of why.
 *
 * @param then what had been published on the meeting's day
 * @returns empty if the cut-off precedes the meeting, or no decision is known
 * @example headcount_ratio, meeting of 26 June 2025, edition 2026 // 6.71, then 6.14: -0.57 percentage points
 */
export function decisionFollowUp(
  meeting: Meeting,
  edition: FollowingEdition,
  then: SeriesSet,
): DecisionFollowUp[] {
  const { cutoff, focus } = edition.definition;
  if (meeting.date > cutoff) return [];
  return (meeting.decisions ?? []).map((decision) => {
    const { indicator } = decision;
    const status = decisionStatus(decision, cutoff);
    if (indicator === undefined) return { decision, status, meanwhile: undefined };
    const now = seriesOf(edition.analyses.series, focus, indicator, "annual");
    const known = seriesOf(then, focus, indicator, "annual")?.points.at(-1);
    return { decision, status, meanwhile: { ...meanwhile(known, now, edition), unit: now?.unit ?? "" } };
  });
}

/**
 * Where a decision stands at a cut-off. Its due day itself is not yet overdue; without a due day it stays open.
 *
 * @param cutoff ISO date, inclusive
 */
export function decisionStatus(
  { done, due }: Pick<Decision, "done" | "due">,
  cutoff: string,
): DecisionStatus {
  if (done !== undefined && done <= cutoff) return "done";
  return due !== undefined && due < cutoff ? "overdue" : "open";
}

function meanwhile(
  atMeeting: Point | undefined,
  series: Series | undefined,
  edition: FollowingEdition,
): Meanwhile {
  const atCutoff = series?.points.at(-1);
  if (series === undefined || atCutoff === undefined) return { kind: "none" };
  if (atMeeting === undefined) return { kind: "first", atCutoff };
  if (atCutoff.year <= atMeeting.year) return { kind: "no_newer", atMeeting };
  const spell = commonSpell(series, atMeeting, atCutoff);
  if (spell === undefined) return { kind: "not_comparable", atMeeting, atCutoff };
  return {
    kind: "compared",
    atMeeting,
    atCutoff,
    difference: difference(series, atMeeting, atCutoff),
    reference: referenceDifference(series.indicator, atMeeting, atCutoff, edition),
    notes: spell.notes.filter(({ year }) => year > atMeeting.year && year <= atCutoff.year),
  };
}

/** The comparable stretch that holds both figures, if they are of the same month. */
function commonSpell(series: Series, atMeeting: Point, atCutoff: Point): Spell | undefined {
  if (atMeeting.month !== atCutoff.month) return undefined;
  return spells(series).find(({ from, to }) => from <= atMeeting.year && atCutoff.year <= to);
}

function difference({ region, unit }: Series, from: Point, to: Point): MeanwhileDifference {
  return {
    region,
    value: pointDifference(from, to),
    decimals: Math.min(from.decimals, to.decimals),
    unit: unit.startsWith("percent") ? "percentage points" : unit,
  };
}

/** The province's difference between the same years and months, inside one comparable stretch of its own. */
function referenceDifference(
  indicator: string,
  atMeeting: Point,
  atCutoff: Point,
  { definition, analyses }: FollowingEdition,
): MeanwhileDifference | undefined {
  for (const round of ROUNDS) {
    const series = seriesOf(analyses.series, definition.province, indicator, round);
    const [from, to] = [atMeeting, atCutoff].map(({ year, month }) =>
      series?.points.find((point) => point.year === year && point.month === month),
    );
    if (series !== undefined && !COUNTS.includes(series.unit) && from !== undefined && to !== undefined) {
      return commonSpell(series, from, to) === undefined ? undefined : difference(series, from, to);
    }
  }
  return undefined;
}
