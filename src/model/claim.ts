import type { RowReference } from "./observation.ts";

/** What a person who looked it up concluded about a public statement. */
export type ClaimVerdict = "supported" | "contradicted" | "misleading" | "uncheckable";

/** A public statement about the figures: by event and date, without role or name. */
export interface Claim {
  readonly id: string;
  /** ISO date of the event. */
  readonly date: string;
  readonly event: string;
  readonly statement: string;
  /** The number it states, where it states one. */
  readonly stated: { readonly value: number; readonly decimals: number; readonly unit: string } | undefined;
  readonly verdict: ClaimVerdict;
  readonly source: string;
  readonly row: RowReference;
}
