import type { AccuracyScore, Competitor } from "../model/accuracy.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import type { Point } from "../model/series.ts";

/** A finding that has a value. */
export type Valued = Finding & { readonly value: number };

/** The finding, if the edition has it and it has a value. */
export function valued(edition: Pick<Edition, "findings">, id: string): Valued | undefined {
  const finding = edition.findings.get(id);
  return finding === undefined || finding.value === null ? undefined : (finding as Valued);
}

/** −1, 0 or +1 at published decimals. */
export function signOf({ value, decimals }: Valued): number {
  return Math.sign(Math.round(value * 10 ** decimals));
}

export function focusName(edition: Edition): string {
  return edition.regions.get(edition.definition.focus)?.name ?? "";
}

export function provinceName(edition: Edition): string {
  return edition.regions.get(edition.definition.province)?.name ?? "";
}

/** The points with the lowest and the highest value; the earlier one of equals. */
export function extremes(points: readonly Point[]): {
  readonly lowest: Point | undefined;
  readonly highest: Point | undefined;
} {
  return {
    lowest: points.reduce<Point | undefined>(
      (best, point) => (best === undefined || point.value < best.value ? point : best),
      undefined,
    ),
    highest: points.reduce<Point | undefined>(
      (best, point) => (best === undefined || point.value > best.value ? point : best),
      undefined,
    ),
  };
}

/** A competitor's score at one lead time, if it could be judged there. */
export function scoreAt(
  scores: readonly AccuracyScore[],
  competitor: Competitor,
  leadTime: number,
): AccuracyScore | undefined {
  return scores.find((score) => score.competitor === competitor && score.leadTime === leadTime);
}

/** Whether a competitor is no closer than another at any lead time both could be judged at. */
export function isNowhereCloser(
  scores: readonly AccuracyScore[],
  competitor: Competitor,
  other: Competitor,
): boolean {
  const pairs = scores.flatMap((score) => {
    const against = scoreAt(scores, other, score.leadTime);
    return score.competitor !== competitor || against === undefined ? [] : [[score, against] as const];
  });
  return pairs.length > 0 && pairs.every(([a, b]) => a.meanAbsoluteError >= b.meanAbsoluteError);
}
