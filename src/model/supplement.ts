import type { Month } from "./month.ts";
import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";

/** What the city ran, as published: beneficiaries, budgets, by year. Kept and checked, not analysed yet. */
export interface Programme {
  readonly program: string;
  readonly year: number | undefined;
  readonly metric: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly area: string;
  readonly source: string;
  readonly row: RowReference;
}

/** A part of a poverty line: food or not, and the commodity. */
export interface LinePart {
  readonly region: RegionCode;
  readonly area: string;
  readonly year: number;
  readonly month: Month;
  readonly component: string;
  readonly item: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly source: string;
  readonly row: RowReference;
}
