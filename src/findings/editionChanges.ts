import { unitsAt } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import {
  type EditionChanges,
  type FindingMove,
  KEY_FINDINGS,
  type KeyFinding,
  type KnownFigure,
  type MoveKind,
  type NowcastOutcome,
  type Revision,
  type TargetMove,
  type TargetStatus,
} from "../model/editionChanges.ts";
import type { Finding } from "../model/finding.ts";
import type { Round, Series } from "../model/series.ts";
import { pointOf, seriesOf } from "../model/seriesSet.ts";
import type { TargetEntry } from "../model/targetLedger.ts";

/** What two editions are compared by; both are about the same places. */
export type ComparedEdition = Pick<Edition, "definition" | "findings" | "analyses" | "claims" | "regions">;

const RATE = "headcount_ratio";
const ROUNDS: readonly Round[] = ["annual", "march", "september"];

/**
 * What differs between two editions: key figures, published figures that came out since or were revised, what
 * had been expected, targets and public statements. A figure of another year is never called a revision.
 *
 * @throws RangeError if the editions are about different places
 */
export function editionChanges(previous: ComparedEdition, current: ComparedEdition): EditionChanges {
  if (previous.definition.focus !== current.definition.focus) {
    throw new RangeError(
      `editions of ${previous.definition.focus} and ${current.definition.focus} are not compared`,
    );
  }
  const [then, now] = [knownFigures(previous), knownFigures(current)];
  return {
    previous: previous.definition,
    current: current.definition,
    key: KEY_FINDINGS.flatMap((id) => moveOf(id, previous.findings.get(id), current.findings.get(id))),
    added: [...now].filter(([key]) => !then.has(key)).map(([, figure]) => figure),
    revised: [...now].flatMap(([key, is]): Revision[] => {
      const was = then.get(key);
      return was === undefined || isSameValue(was, is) ? [] : [{ was, is }];
    }),
    withdrawn: [...then].filter(([key]) => !now.has(key)).map(([, figure]) => figure),
    outcomes: outcomesOf(previous, current),
    targets: targetMoves(previous, current),
    claims: claimMoves(previous, current),
  };
}

function moveOf(id: KeyFinding, was: Finding | undefined, is: Finding | undefined): FindingMove[] {
  if (was === undefined && is === undefined) return [];
  return [{ id, kind: kindOfMove(was, is), was, is }];
}

function kindOfMove(was: Finding | undefined, is: Finding | undefined): MoveKind {
  if (was === undefined) return "added";
  if (is === undefined) return "gone";
  if (timeOf(was) !== timeOf(is)) return "new_period";
  if (saidBy(was) === saidBy(is)) return "same";
  return is.measure === "level" && is.note === null ? "revised" : "recomputed";
}

function timeOf({ year, month, window }: Finding): string {
  return JSON.stringify([year, month, window]);
}

/** Everything a reader is told by a finding, at its decimals. */
function saidBy({ value, decimals, interval, verdict, note, related }: Finding): string {
  const units = (number: number) => unitsAt(number, decimals);
  return JSON.stringify([
    value === null ? null : units(value),
    interval === null ? null : [units(interval.lower), units(interval.upper)],
    verdict,
    note,
    related,
  ]);
}

/** The published figures of the focus, its province and the country, and of the province's districts. */
function knownFigures({ definition, analyses, regions }: ComparedEdition): Map<string, KnownFigure> {
  const districts = [...regions.values()]
    .filter(({ level, parent, code }) => {
      return level === "district" && parent === definition.province && code !== definition.focus;
    })
    .map(({ code }) => code)
    .sort();
  const places = [definition.focus, definition.province, definition.country, ...districts];
  const all = [...analyses.indicators.keys()].flatMap((indicator) =>
    places.flatMap((region) =>
      ROUNDS.flatMap((round) => figuresOf(seriesOf(analyses.series, region, indicator, round))),
    ),
  );
  return new Map(
    all.map((each) => [
      [each.indicator, each.region, each.point.year, each.point.month ?? ""].join(" "),
      each,
    ]),
  );
}

function figuresOf(series: Series | undefined): KnownFigure[] {
  if (series === undefined) return [];
  const { region, indicator, unit, points } = series;
  return points.map((point) => ({ region, indicator, unit, point }));
}

function isSameValue({ point: a }: KnownFigure, { point: b }: KnownFigure): boolean {
  const decimals = Math.max(a.decimals, b.decimals);
  return unitsAt(a.value, decimals) === unitsAt(b.value, decimals);
}

/** What the earlier edition expected of its own place, where the later one knows the figure. */
function outcomesOf(previous: ComparedEdition, current: ComparedEdition): NowcastOutcome[] {
  const said = previous.findings.get(`${RATE}.nowcast`);
  if (said?.year == null || said.interval === null) return [];
  const own = seriesOf(current.analyses.series, current.definition.focus, RATE, "annual");
  const cameOut = pointOf(own, said.year);
  if (cameOut === undefined) return [];
  const { lower, upper } = said.interval;
  return [{ said, cameOut, isInside: lower <= cameOut.value && cameOut.value <= upper }];
}

function targetMoves(previous: ComparedEdition, current: ComparedEdition): TargetMove[] {
  const isOneDocument = previous.analyses.targets.document === current.analyses.targets.document;
  return current.analyses.targets.entries.flatMap((entry): TargetMove[] => {
    const before = isOneDocument
      ? previous.analyses.targets.entries.find(({ year }) => year === entry.year)
      : undefined;
    const [was, is] = [before === undefined ? undefined : statusOf(before), statusOf(entry)];
    return was === is ? [] : [{ entry, was, is }];
  });
}

function statusOf({ met }: TargetEntry): TargetStatus {
  if (met === undefined) return "open";
  return met ? "met" : "missed";
}

function claimMoves(previous: ComparedEdition, current: ComparedEdition): EditionChanges["claims"] {
  const before = new Map(previous.claims.map((claim) => [`${claim.date} ${claim.id}`, claim]));
  const pairs = current.claims.map((is) => ({ was: before.get(`${is.date} ${is.id}`), is }));
  return {
    added: pairs.filter(({ was }) => was === undefined).map(({ is }) => is),
    rejudged: pairs.flatMap(({ was, is }) =>
      was === undefined || was.verdict === is.verdict ? [] : [{ was, is }],
    ),
  };
}
