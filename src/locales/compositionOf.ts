import { type CityTarget, cityTargets } from "../model/cityTargets.ts";
import type { Edition } from "../model/edition.ts";
import type { LineGapTotal } from "../model/lineGapTotal.ts";
import type { NumberSplit } from "../model/numberSplit.ts";
import { pointOf } from "../model/seriesSet.ts";
import type { YearWindow } from "../model/yearWindow.ts";

/** From every base year to the newest figure, the newest base year first. */
export function splitsOf(edition: Edition): readonly NumberSplit[] {
  return edition.analyses.standard.numberSplits.toReversed();
}

/**
 * The yearly sum to the line of the newest year as a range; the year for which P2, which it needs, is not
 * published; or neither.
 */
export function lineGapOf(
  edition: Edition,
): { readonly gap: LineGapTotal } | { readonly withoutSeverity: number } | undefined {
  const { standard, indicators } = edition.analyses;
  const gap = standard.lineGaps.at(-1);
  const year = indicators.get("headcount_ratio")?.latest.year;
  if (gap === undefined || year === undefined) return undefined;
  if (gap.window[1] === year) return { gap };
  const severity = pointOf(indicators.get("poverty_severity_index")?.series, year);
  return severity === undefined ? { withoutSeverity: year } : undefined;
}

/**
 * From which base years the line grew more than the wage, and from which less: first and last of each.
 * `isOrdered` if the answer turns once, so that both can be told as stretches of years.
 */
export function lineAgainstWage(edition: Edition): {
  readonly more: YearWindow | undefined;
  readonly less: YearWindow | undefined;
  readonly isOrdered: boolean;
} {
  const entries = edition.analyses.standard.lineAndWage?.entries ?? [];
  const stretch = (sign: number): YearWindow | undefined => {
    const years = entries.filter((entry) => entry.sign === sign).map(({ window: [from] }) => from);
    return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
  };
  const turns = entries.filter(({ sign }, i) => i > 0 && sign !== entries[i - 1]?.sign).length;
  return { more: stretch(1), less: stretch(-1), isOrdered: turns < 2 };
}

/** The targets of the document the edition follows, and in short how they did. */
export function followedTargets(edition: Edition): {
  readonly targets: readonly CityTarget[];
  readonly others: readonly CityTarget[];
  readonly assessed: number;
  readonly missed: number;
  readonly reachedLater: number;
  /** The fewest and the most years after their own. */
  readonly late: readonly [number, number];
} {
  const all = cityTargets(edition);
  const isFollowed = ({ document }: CityTarget) => document === edition.definition.targetDocument;
  const targets = all.filter(isFollowed);
  const later = targets.flatMap(({ record: { lateness } }) =>
    lateness?.status === "reached" ? [lateness.years] : [],
  );
  return {
    targets,
    others: all.filter((each) => !isFollowed(each)),
    ...tallied(targets),
    reachedLater: later.length,
    late: later.length === 0 ? [0, 0] : [Math.min(...later), Math.max(...later)],
  };
}

/** How many targets are judged, and how many of them were missed. */
export function tallied(targets: readonly CityTarget[]): {
  readonly assessed: number;
  readonly missed: number;
} {
  const judged = targets.filter(({ record: { outcome } }) => outcome.status !== "not_judged");
  return {
    assessed: judged.length,
    missed: judged.filter(({ record: { outcome } }) => outcome.status === "missed").length,
  };
}

/** First and last year of the focus's figures of an indicator, over all spells. */
export function yearsOf(edition: Edition, indicator: string): YearWindow {
  const points = edition.analyses.indicators.get(indicator)?.series.points ?? [];
  return [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
}

/** Notes without repeats, in order. */
export function withoutRepeats(notes: readonly string[]): string[] {
  return [...new Set(notes)];
}
