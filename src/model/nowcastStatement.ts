import type { Interval } from "./interval.ts";
import type { Anchor } from "./nowcast.ts";
import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";
import type { Point } from "./series.ts";

/** What was said of a district's next figure before it was published: kept as it was made. */
export interface NowcastStatement {
  /** ISO date on which it was made. */
  readonly made: string;
  /** ISO date: it knew nothing released later. */
  readonly knownTo: string;
  readonly region: RegionCode;
  /** The March it is about. */
  readonly year: number;
  readonly indicator: string;
  readonly anchor: Anchor;
  readonly value: number;
  readonly decimals: number;
  readonly intervals: readonly Interval[];
  readonly row: RowReference;
}

/** A statement beside the figure that was published later. */
export interface ScoredStatement {
  readonly statement: NowcastStatement;
  /** The newest figure before the year it is about, from today's tables. */
  readonly before: Point | undefined;
  readonly actual: Point | undefined;
  /** Statement minus actual, at published decimals. */
  readonly error: number | undefined;
  /** Whether the figure lay inside, by level. */
  readonly held: readonly { readonly level: number; readonly inside: boolean }[];
}

/** How statements did whose figures are out. */
export interface StatementScore {
  readonly n: number;
  /** In the unit of the figures. */
  readonly meanAbsoluteError: number;
  /** The share inside, by level, between 0 and 1. */
  readonly coverage: readonly { readonly level: number; readonly share: number }[];
}
