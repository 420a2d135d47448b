import type { RowReference } from "./observation.ts";

/** What an import wrote, and what a person decided on the way: `data/imports/<made>-<source>….yaml`. */
export interface ImportLog {
  /** ISO date. */
  readonly made: string;
  /** The file's own name, without its folder. */
  readonly file: string;
  /** Of the file that was read. */
  readonly sha256: string;
  /** A row of `data/sources.csv`. */
  readonly source: string;
  readonly layout: string;
  readonly counts: Readonly<Record<"new" | "equal" | "revised" | "conflict", number>>;
  /** Why conflicts and doubtful values were taken or left; absent where there were none. */
  readonly decision?: { readonly replaces: boolean; readonly reason: string } | undefined;
  /**
   * Figures that changed or were decided about: "3375 2025-3 headcount_ratio", what the data held (`was`) and what the
   * file says (`is`), as decimal texts.
   */
  readonly changed: readonly {
    readonly kind: "revised" | "conflict";
    readonly key: string;
    readonly was: string;
    readonly is: string;
  }[];
  readonly row: RowReference;
}
