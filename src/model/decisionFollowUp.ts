import type { Break } from "./break.ts";
import type { Decision } from "./meeting.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

/** Where a decision stands at an edition's cut-off, by what was recorded. */
export type DecisionStatus = "done" | "open" | "overdue";

/** A difference of two published figures, with the unit it has. */
export interface MeanwhileDifference {
  readonly region: RegionCode;
  readonly value: number;
  readonly decimals: number;
  /** Percentage points where the figures are percentages of any kind. */
  readonly unit: string;
}

/**
 * What an indicator did between a meeting's day and a cut-off, each by what had been published: compared;
 * no newer figure; two figures that must not be compared; none known on the day; none at all.
 */
export type Meanwhile =
  | {
      readonly kind: "compared";
      readonly atMeeting: Point;
      readonly atCutoff: Point;
      readonly difference: MeanwhileDifference;
      /** The province's over the same years and months, where it has one; never of a count. */
      readonly reference: MeanwhileDifference | undefined;
      /** What must be known of the years in between. */
      readonly notes: readonly Break[];
    }
  | { readonly kind: "no_newer"; readonly atMeeting: Point }
  | { readonly kind: "not_comparable"; readonly atMeeting: Point; readonly atCutoff: Point }
  | { readonly kind: "first"; readonly atCutoff: Point }
  | { readonly kind: "none" };

/** A decision as an edition sees it. It says what was, never what came of it. */
export interface DecisionFollowUp {
  readonly decision: Decision;
  readonly status: DecisionStatus;
  /** With the unit of its figures; `undefined` where the decision names no indicator. */
  readonly meanwhile: (Meanwhile & { readonly unit: string }) | undefined;
}
