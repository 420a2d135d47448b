import type { Edition } from "../model/edition.ts";
import type { Interval } from "../model/interval.ts";
import type { RowReference } from "../model/observation.ts";

/** A finding as other programs read it. */
export interface Fact {
  readonly id: string;
  readonly region: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly decimals: number;
  readonly interval: Interval | null;
  readonly verdict: string | null;
  readonly window: readonly [number, number] | null;
  readonly note: string | null;
  readonly rows: readonly RowReference[];
}

/** Every finding of an edition, sorted by id. */
export function facts(edition: Edition): Fact[] {
  return [...edition.findings.values()].map((finding) => ({
    id: finding.id,
    region: finding.region,
    year: finding.year,
    month: finding.month ?? null,
    value: finding.value,
    unit: finding.unit,
    decimals: finding.decimals,
    interval: finding.interval,
    verdict: finding.verdict,
    window: finding.window,
    note: finding.note,
    rows: finding.rows,
  }));
}
