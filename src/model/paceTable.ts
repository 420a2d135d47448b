import type { Severity } from "./break.ts";
import type { Month } from "./month.ts";
import type { Nowcast } from "./nowcast.ts";
import type { RegionCode } from "./region.ts";
import type { ScenarioStep } from "./scenario.ts";

/** The figures that tell what a target would take, small enough to be sent with a page. */
export interface PaceTable {
  readonly focus: RegionCode;
  readonly polarity: -1 | 1;
  /** The month of the focus's newest figure; those of the others are not told. */
  readonly month: Month;
  /** The years a target may be set for, ascending. */
  readonly years: readonly number[];
  /** The focus and its province's districts, in the order of codes. */
  readonly regions: readonly PaceRegion[];
  /** What `PaceRegion.breaks` points at. */
  readonly breaks: readonly (readonly (readonly [year: number, severity: Severity])[])[];
  readonly nowcast: Pick<Nowcast, "year" | "value" | "relativeErrors"> | undefined;
  readonly steps: readonly Pick<ScenarioStep, "year" | "expectation">[];
}

/** A yearly series, its figures exactly as printed. */
export interface PaceRegion {
  readonly code: RegionCode;
  readonly first: number;
  /** A text a year, "-" for a year without a figure: "10.29 9.7 - 9.08". */
  readonly figures: string;
  readonly breaks: number;
}
