import type { ImportedObservation } from "../../model/imported.ts";
import type { Observation } from "../../model/observation.ts";

/** A value that was read, and what the data hold for the same place, period and indicator. */
export interface ComparedCell {
  /** `conflict` where the data have another value from another source, which a person has to decide. */
  readonly kind: "new" | "equal" | "revised" | "conflict";
  /** With a value; cells without one are not compared. */
  readonly observation: ImportedObservation & { readonly value: string };
  readonly existing: Observation | undefined;
}

/**
 * Every value of a file beside the data, in the file's order; cells without a value say nothing about the data.
 *
 * @param source the source the file is of, if it is known: another value from it is a revision, else a conflict
 */
export function comparedCells(
  observations: readonly ImportedObservation[],
  existing: readonly Observation[],
  source: string | undefined,
): ComparedCell[] {
  const known = new Map(existing.map((each) => [cellKey(each), each]));
  return observations.filter(hasValue).map((observation) => {
    const was = known.get(cellKey(observation));
    return { kind: kindOf(observation.value, was, source), observation, existing: was };
  });
}

function hasValue(observation: ImportedObservation): observation is ComparedCell["observation"] {
  return observation.value !== null;
}

function kindOf(value: string, was: Observation | undefined, source: string | undefined) {
  if (was === undefined) return "new";
  if (was.value === Number(value)) return "equal";
  return was.source === source ? "revised" : "conflict";
}

/** Place, period and indicator as one text: "3375 2025-3 headcount_ratio". */
export function cellKey({
  region,
  year,
  month,
  indicator,
}: {
  readonly region: string;
  readonly year: number;
  readonly month?: number | null | undefined;
  readonly indicator: string;
}): string {
  return `${region} ${year}${month === null || month === undefined ? "" : `-${month}`} ${indicator}`;
}
