import type { Break } from "./break.ts";
import type { FourQuestions } from "./fourQuestions.ts";
import type { Month } from "./month.ts";
import type { YearWindow } from "./yearWindow.ts";

/** Whether two indicators get better and worse in the same years. Moving together is all it says. */
export const LINKAGE_CLASSES = [
  "moving as expected",
  "inconsistent",
  "opposite",
  "insufficient data",
  "no better side",
] as const;

export type LinkageClass = (typeof LINKAGE_CLASSES)[number];

/** An outcome beside a determinant over their newest common years (keterkaitan). */
export interface Linkage {
  readonly outcome: string;
  readonly determinant: string;
  /** The newest consecutive years both have, inside one spell of each; `undefined` if they share none. */
  readonly window: YearWindow | undefined;
  readonly commonYears: number;
  /** Of the window's `of` yearly changes, how many are the same move in both; each by its own better side. */
  readonly agreeing: number;
  readonly of: number;
  readonly class: LinkageClass;
  /** The distinct months of the window's figures; `undefined` among them is a month no source states. */
  readonly outcomeMonths: readonly Month[];
  readonly determinantMonths: readonly Month[];
  /** Whether both are of one and the same stated month; where not, that limit goes with the answer. */
  readonly sameMonth: boolean;
  readonly notes: readonly Break[];
}

/** A determinant's row: how it moves with the outcome, and its own four answers. */
export interface DeterminantRow {
  readonly linkage: Linkage;
  readonly answers: FourQuestions;
}
