import type { Edition } from "./edition.ts";
import type { TargetRecord, TargetWay } from "./targetLedgers.ts";

/** A target of the city as an edition may show it. */
export interface CityTarget {
  readonly document: string;
  readonly record: TargetRecord<"focus">;
  /** What it would take; only while the year it is counted to has not passed. */
  readonly way: Extract<TargetWay, { status: "open" }> | undefined;
  /** The year that passed without a figure the edition knows, if there is one. */
  readonly unknown: number | undefined;
}

/**
 * The city's targets, those of the document the edition follows first. A document named after a year that
 * comes after the edition's cut-off is left out: targets carry no date of their own.
 */
export function cityTargets({
  definition,
  analyses,
}: Pick<Edition, "definition" | "analyses">): CityTarget[] {
  const cutoff = Number(definition.cutoff.slice(0, 4));
  const isFollowed = (document: string) => document === definition.targetDocument;
  return analyses.targetLedgers.focus.documents
    .filter(({ document }) => isFollowed(document) || (yearOfDocument(document) ?? cutoff) <= cutoff)
    .toSorted((a, b) => Number(isFollowed(b.document)) - Number(isFollowed(a.document)))
    .flatMap(({ document, records }) => records.map((record) => shown(document, record, cutoff)));
}

/**
 * The newest year in a document's name, of a period its first.
 *
 * @example yearOfDocument("RPJMD Kota Pekalongan 2021-2026") // 2021
 */
export function yearOfDocument(name: string): number | undefined {
  const years = [...name.matchAll(/\b(\d{4})(?:[-–]\d{4})?\b/g)].map(([, year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

function shown(document: string, record: TargetRecord<"focus">, cutoff: number): CityTarget {
  const { way, outcome, target } = record;
  const open = way?.status === "open" ? way : undefined;
  const isMissing = outcome.status === "not_judged" && outcome.reason.startsWith("no_figure");
  const year = open?.by ?? (isMissing ? target.year : undefined);
  const unknown = year !== undefined && year < cutoff ? year : undefined;
  return { document, record, way: unknown === undefined ? open : undefined, unknown };
}
