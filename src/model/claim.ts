import type { RowReference } from "./observation.ts";
import type { Words } from "./words.ts";

/** What a person who looked it up concluded about a public statement. */
export type ClaimVerdict = "supported" | "contradicted" | "misleading" | "uncheckable";

/** A public statement about the figures: by event and date, without role or name. */
export interface Claim {
  readonly id: string;
  /** ISO date of the event. */
  readonly date: string;
  readonly event: Words;
  /** As it was said, in Indonesian. */
  readonly statement: string;
  readonly inEnglish: string;
  /** The number it states, where it states one. */
  readonly stated: { readonly value: number; readonly decimals: number; readonly unit: string } | undefined;
  readonly verdict: ClaimVerdict;
  /** Why, in plain words. */
  readonly why: Words;
  readonly source: string;
  readonly row: RowReference;
}
