import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";
import type { Target } from "./target.ts";
import type { ChanceClass } from "./targetLedger.ts";

/**
 * Whose target it is. Everything below carries it as a type, so that a target of the country cannot
 * stand where one of the city is asked for, nor the other way round.
 */
export type TargetScope = "focus" | "province" | "country";

/** The bound a target is judged by: of a range the weaker one, since anywhere inside it meets it. */
export interface TargetBound {
  readonly side: "low" | "high" | "single";
  readonly value: number;
}

/**
 * Why a target is not judged:
 * - `stated`: someone quoted it, no document set it;
 * - `no_year`: its year is not known;
 * - `no_series`: no figure of the indicator is known in its region;
 * - `unit_differs`: the figures are published in another unit;
 * - `no_better_side`: neither more nor less of the indicator is better;
 * - `no_figure`: the figure of its year is missing, though newer ones are known;
 * - `no_figure_yet`: its year comes after the newest figure;
 * - `severed`: a `putus` break lies between the year before the document's first target and its year.
 */
export type UnjudgedReason =
  | "stated"
  | "no_year"
  | "no_series"
  | "unit_differs"
  | "no_better_side"
  | "no_figure"
  | "no_figure_yet"
  | "severed";

export type TargetOutcome =
  | {
      readonly status: "met" | "missed";
      readonly actual: Point;
      /** Actual minus bound, exact at `decimals`. */
      readonly gap: number;
      /** The finer of the decimals that figure and target are printed with. */
      readonly decimals: number;
    }
  | { readonly status: "not_judged"; readonly reason: UnjudgedReason };

/** When a missed target was reached after all, in years after its own. */
export type TargetLateness =
  | { readonly status: "reached"; readonly years: number; readonly point: Point }
  /** Still open so many years after its own; `newest` is the newest figure that may be compared with it. */
  | { readonly status: "open"; readonly years: number; readonly newest: Point };

/** How many of `total` reached a pace: counted in points a year, and in percent a year. */
export interface PaceTally {
  readonly total: number;
  readonly inPoints: number;
  /** `undefined` where no percentage leads from the newest figure to the target. */
  readonly inPercent: number | undefined;
}

/** How often one region moved at the pace required, over windows of so many years inside its main spells. */
export interface OwnPace {
  readonly years: number;
  readonly windows: PaceTally;
  /** The window that moved furthest toward the better side, in points. */
  readonly fastest: readonly [from: Point, to: Point] | undefined;
}

/** In how many districts the pace ever occurred; those without such a window are not counted. */
export interface DistrictPace {
  readonly years: number;
  readonly districts: PaceTally;
  readonly windows: PaceTally;
  /** Each counted district's fastest window, in the order of codes. */
  readonly fastest: readonly { readonly region: RegionCode; readonly window: readonly [Point, Point] }[];
}

export type TargetChance =
  | { readonly class: ChanceClass; readonly basis: "nowcast" | "scenario" }
  /** `no_projection`: nothing is projected for this indicator and region. */
  | { readonly class: undefined; readonly reason: "beyond_horizon" | "no_projection" };

/** What it takes from the newest figure to a bound in a later year. */
export interface RequiredWay {
  /** The newest figure, from which the way is counted. */
  readonly latest: Point;
  readonly by: number;
  readonly years: number;
  /** Points a year from the newest figure. */
  readonly requiredChange: number;
  /** Percent a year from the newest figure; `undefined` unless both ends are positive. */
  readonly requiredPercent: number | undefined;
  /** That pace or a better one in this region: over as many years as remain, and from year to year. */
  readonly own: { readonly remaining: OwnPace; readonly yearly: OwnPace };
  /** And in the province's districts: only for the focus, and where other districts have figures. */
  readonly districts: { readonly remaining: DistrictPace; readonly yearly: DistrictPace } | undefined;
  readonly chance: TargetChance;
}

/** What a target that is not reached yet would take, or why nothing may be said. */
export type TargetWay =
  /** `by` is the target's year; for one that is overdue the year after the newest figure. */
  | (RequiredWay & {
      readonly status: "open";
      /** Its year has passed and it was missed. */
      readonly isOverdue: boolean;
      /** The newest figure would meet it already; the required change then is the room that is left. */
      readonly isReached: boolean;
    })
  | { readonly status: "closed"; readonly reason: "severed" };

/** One target of a region against what was published there. */
export interface TargetRecord<Scope extends TargetScope> {
  readonly scope: Scope;
  readonly target: Target;
  /** `undefined` where neither side is better. */
  readonly bound: TargetBound | undefined;
  readonly outcome: TargetOutcome;
  /** Figures of the same year in other months, which it is not judged by. */
  readonly otherMonths: readonly Point[];
  /** Only of a missed target. */
  readonly lateness: TargetLateness | undefined;
  /** Only while the target is open: its figure is not known yet, or it was missed and not reached since. */
  readonly way: TargetWay | undefined;
}

export interface DocumentTargets<Scope extends TargetScope> {
  readonly scope: Scope;
  readonly document: string;
  /** By indicator and year; those without a year last. */
  readonly records: readonly TargetRecord<Scope>[];
  readonly assessed: number;
  readonly missed: number;
}

/** Every target of one region, by document. */
export interface RegionTargets<Scope extends TargetScope> {
  readonly scope: Scope;
  readonly region: RegionCode;
  readonly documents: readonly DocumentTargets<Scope>[];
}

/** Every target an edition may speak of. */
export type TargetLedgers = { readonly [Scope in TargetScope]: RegionTargets<Scope> };
