import type { Break } from "./break.ts";
import type { Point } from "./series.ts";

/** A stretch of a series whose years may be compared with each other; never empty. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
  /** The break it begins with, if any. */
  readonly opening: Break | undefined;
  /** `catatan` breaks inside it: their notes go with everything that spans them. */
  readonly notes: readonly Break[];
}
