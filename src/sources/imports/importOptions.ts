import type { ImportLayout, NumberStyle } from "../../model/imported.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Region } from "../../model/region.ts";

/** What a person says about a file that the file does not say itself. */
export interface ImportOptions {
  readonly layout?: ImportLayout;
  readonly encoding?: "windows-1252";
  readonly numberStyle?: NumberStyle;
  /** The month of values without one; of values with one, only those of this month are read. */
  readonly month?: number;
  readonly year?: number;
  /** An id or a name, for tables that measure one thing and do not say which. */
  readonly indicator?: string;
  /** No later year can be in a file. */
  readonly latestYear?: number;
}

/** What is known of places and indicators. */
export interface ImportKnowledge {
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
}
