import type { ClaimVerdict } from "./claim.ts";
import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";
import type { Words } from "./words.ts";

/** One statement found in a text, what it was understood to say, and what the figures say to it. */
export interface CheckedStatement {
  /** The sentence it stands in, and where that begins in the text (UTF-16 units). */
  readonly sentence: string;
  readonly offset: number;
  /** The words it rests on, in the text. */
  readonly span: readonly [start: number, end: number];
  readonly indicator: string | null;
  readonly region: RegionCode | null;
  /** The year of the figure; for a change the later year. */
  readonly year: number | null;
  /** The number as stated, in the unit of the indicator where that is clear. */
  readonly stated: number | null;
  /** What it was understood to say. */
  readonly reading: Words;
  readonly verdict: ClaimVerdict;
  /** What the figures say, in the same unit as `stated`. */
  readonly expected: number | null;
  readonly reason: Words;
  readonly rows: readonly RowReference[];
  /** A sentence that may be written instead; `null` where none is needed or can be given. */
  readonly correction: Words | null;
}
