import type { BaseYears } from "../model/baseYears.ts";
import type { Break } from "../model/break.ts";
import type { Edition } from "../model/edition.ts";
import type { EffectivenessShare, EffectivenessWindow } from "../model/effectiveness.ts";
import type { Relevance } from "../model/relevance.ts";
import type { Point } from "../model/series.ts";
import type { IndicatorQuestions } from "../model/standardAnalyses.ts";
import type { Verdict } from "../model/verdict.ts";

/** The measures of poverty that the four questions are asked of, in the order they are told. */
export const FOUR_MEASURES = [
  "headcount_ratio",
  "headcount",
  "poverty_gap_index",
  "poverty_severity_index",
] as const;

export type FourMeasure = (typeof FOUR_MEASURES)[number];

export function questionsOf(edition: Edition, indicator: string): IndicatorQuestions | undefined {
  return edition.analyses.standard.questions.get(indicator);
}

/** One window's answer for the focus beside how many districts share each class. */
export interface SharedWindow extends EffectivenessWindow {
  readonly share: EffectivenessShare;
}

/** The windows of effectiveness that could be computed, shortest first, each with the districts'. */
export function sharedWindows(edition: Edition, indicator: string): SharedWindow[] {
  const questions = questionsOf(edition, indicator);
  return (questions?.answers.effectiveness?.windows ?? []).flatMap((window) => {
    const share = questions?.shares.find(({ years }) => years === window.years);
    return share === undefined ? [] : [{ ...window, share }];
  });
}

/** The breaks that any of some windows spans, each once. */
export function breaksOf(windows: readonly { readonly notes: readonly Break[] }[]): Break[] {
  return [
    ...new Map(windows.flatMap(({ notes }) => notes).map((each) => [each.year, each] as const)).values(),
  ].sort((a, b) => a.year - b.year);
}

/** The least and the greatest pace there is from any base year. */
export function paceRange(rows: readonly Relevance[]): readonly [number, number] | undefined {
  const ratios = rows.flatMap(({ pace }) => pace?.ratio ?? []);
  return ratios.length === 0 ? undefined : [Math.min(...ratios), Math.max(...ratios)];
}

/** Why a window has no pace. */
export type PaceGap = "opposite" | "unchanged" | "little";

export function paceGap({ direction }: Relevance): PaceGap {
  switch (direction) {
    case "one unchanged":
      return "unchanged";
    case "opposite":
    case "same yearly direction, opposite net":
      return "opposite";
    default:
      return "little";
  }
}

/** The newest figure against one base year; no move where the indicator has no better side. */
export interface BaseChange {
  readonly from: Point;
  readonly percent: number | undefined;
  readonly move: BaseYears["entries"][number]["move"];
}

/**
 * The newest figure of an indicator against every base year. One without a better side has neither
 * improved nor worsened; its changes are those that were computed beside the province's.
 */
export function baseChanges(
  edition: Edition,
  indicator: string,
): { readonly to: Point; readonly entries: readonly BaseChange[]; readonly side: boolean } | undefined {
  const questions = questionsOf(edition, indicator);
  if (questions === undefined) return undefined;
  const { baseYears, answers } = questions;
  if (baseYears !== undefined) return { to: baseYears.to, entries: baseYears.entries, side: true };
  const entries = answers.relevance.province
    .filter(({ own }) => own.to.year === answers.latest.year)
    .map(({ own: { from, percent } }) => ({ from, percent, move: 0 as const }));
  return entries.length === 0 ? undefined : { to: answers.latest, entries, side: false };
}

/**
 * With how many decimals a change in percent is told: one, or none where a single unit of the last published
 * decimal is more than half a percent of a figure.
 *
 * @example percentDecimals([{ value: 0.15, decimals: 2 }]) // 0
 */
export function percentDecimals(points: readonly Pick<Point, "value" | "decimals">[]): 0 | 1 {
  return points.some(({ value, decimals }) => 10 ** -decimals > 0.005 * Math.abs(value)) ? 0 : 1;
}

/** The years up to the edition's newest figure in which an indicator has none, in one window. */
export function missingYears(edition: Edition, indicator: string, from: number): number[] {
  const points = edition.analyses.indicators.get(indicator)?.spell.points ?? [];
  const last = Math.max(...[...edition.analyses.indicators.values()].map(({ latest }) => latest.year));
  const first = Math.max(from, points[0]?.year ?? last);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((year) =>
    points.every((point) => point.year !== year),
  );
}

/** The changes with the lowest and the highest percentage; the older base year of equals. */
export function percentExtremes(entries: readonly BaseChange[]): {
  readonly lowest: BaseChange | undefined;
  readonly highest: BaseChange | undefined;
} {
  const sorted = entries
    .filter(({ percent }) => percent !== undefined)
    .toSorted((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  return { lowest: sorted[0], highest: sorted.at(-1) };
}

/** The measures of poverty by the verdict on their main spell, in the order of the verdicts given. */
export function measuresByVerdict(
  edition: Edition,
  verdicts: readonly Verdict[],
): { readonly verdict: Verdict; readonly measures: readonly FourMeasure[] }[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      measures: FOUR_MEASURES.filter(
        (id) => questionsOf(edition, id)?.answers.development?.verdict === verdict,
      ),
    }))
    .filter(({ measures }) => measures.length > 0);
}

/** Whether any indicator has no figure in one of the years between its first base year and its newest figure. */
export function hasGap(edition: Edition): boolean {
  return [...edition.analyses.indicators.values()].some(({ spell }) => {
    const years = new Set(spell.points.map(({ year }) => year));
    return years.size < spell.to - spell.from + 1;
  });
}
