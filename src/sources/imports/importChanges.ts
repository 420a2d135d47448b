import { printDecimal } from "../../model/decimal.ts";
import { type ComparedCell, cellKey } from "./comparedCells.ts";

/** How a value that was read stands to what the data hold for the same cell, as other programs read it. */
export interface ImportChange {
  readonly kind: ComparedCell["kind"];
  /** "3375 2025-3 headcount_ratio" */
  readonly key: string;
  /** Decimal text; `null` where the data have nothing. */
  readonly was: string | null;
  readonly is: string;
}

/** What a file would change, in its own order. */
export function importChanges(compared: readonly ComparedCell[]): ImportChange[] {
  return compared.map(({ kind, observation, existing }) => ({
    kind,
    key: cellKey(observation),
    was: existing === undefined ? null : printDecimal(existing.value, existing.decimals),
    is: observation.value,
  }));
}
