import type { Point } from "./series.ts";
import type { Target } from "./target.ts";

/** A chance is printed as a class, since it moves by a third with the start year. */
export type ChanceClass = "small" | "even" | "large";

export interface TargetEntry {
  readonly target: Target;
  readonly year: number;
  /** The published figure of that year, once known. */
  readonly actual: Point | undefined;
  /** Actual minus target. */
  readonly gap: number | undefined;
  readonly met: boolean | undefined;
}

/** A document's targets against what was published. */
export interface TargetLedger {
  readonly document: string;
  readonly entries: readonly TargetEntry[];
  readonly assessed: number;
  readonly missed: number;
  /** The first target whose year has no figure yet; none beyond a break. */
  readonly next:
    | {
        readonly entry: TargetEntry;
        /** Points a year from the last figure. */
        readonly requiredChange: number;
        /** Percent a year from the last figure. */
        readonly requiredPercent: number;
        readonly chance: ChanceClass | undefined;
      }
    | undefined;
}
