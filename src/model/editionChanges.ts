import type { Claim } from "./claim.ts";
import type { EditionDefinition } from "./editionDefinition.ts";
import type { Finding } from "./finding.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { TargetEntry } from "./targetLedger.ts";

/** The findings that stand for an edition, in the order they are told. */
export const KEY_FINDINGS = [
  "headcount_ratio.latest",
  "headcount.latest",
  "poverty_line.latest",
  "poverty_gap_index.latest",
  "poverty_severity_index.latest",
  "shortfall.latest",
  "headcount_ratio.mean3",
  "headcount_ratio.trend",
  "poverty_gap_index.trend",
  "headcount_ratio.rank",
  "headcount_ratio.rank.kota",
  "poverty_gap_index.rank",
  "headcount_ratio.province.level",
  "headcount_ratio.country.level",
  "headcount_ratio.nowcast",
  "headcount_ratio.target.next",
] as const;

export type KeyFinding = (typeof KEY_FINDINGS)[number];

/**
 * How a finding of a later edition relates to that of the earlier one: `new_period` where it is of another
 * time and so no correction; `revised` where a published figure of the same time is another one; `recomputed`
 * where what was computed for the same time came out otherwise.
 */
export type MoveKind = "same" | "new_period" | "revised" | "recomputed" | "added" | "gone";

/** A finding of the same name in two editions; at least one of them has it. */
export interface FindingMove {
  readonly id: KeyFinding;
  readonly kind: MoveKind;
  readonly was: Finding | undefined;
  readonly is: Finding | undefined;
}

/** A published figure that an edition knows. */
export interface KnownFigure {
  readonly region: RegionCode;
  readonly indicator: string;
  readonly unit: string;
  readonly point: Point;
}

/** A published figure of one time that two editions know with different values. */
export interface Revision {
  readonly was: KnownFigure;
  readonly is: KnownFigure;
}

/** What an edition expected, beside what came out. */
export interface NowcastOutcome {
  readonly said: Finding;
  readonly cameOut: Point;
  /** Whether the figure lies in the interval that was given. */
  readonly isInside: boolean;
}

export type TargetStatus = "open" | "met" | "missed";

/** A target of one document and year whose outcome only the later edition knows, or knows otherwise. */
export interface TargetMove {
  readonly entry: TargetEntry;
  /** `undefined` where the earlier edition does not have the target. */
  readonly was: TargetStatus | undefined;
  readonly is: TargetStatus;
}

/** A public statement whose recorded verdict is another one. */
export interface RejudgedClaim {
  readonly was: Claim;
  readonly is: Claim;
}

/** What differs between two editions of the same places. */
export interface EditionChanges {
  readonly previous: EditionDefinition;
  readonly current: EditionDefinition;
  /** The key figures, moved or not, in the order they are told. */
  readonly key: readonly FindingMove[];
  /** Published figures that only the later edition knows, by indicator, region and time. */
  readonly added: readonly KnownFigure[];
  readonly revised: readonly Revision[];
  /** Published figures that the later edition no longer has. */
  readonly withdrawn: readonly KnownFigure[];
  readonly outcomes: readonly NowcastOutcome[];
  /** By year. */
  readonly targets: readonly TargetMove[];
  readonly claims: { readonly added: readonly Claim[]; readonly rejudged: readonly RejudgedClaim[] };
}
