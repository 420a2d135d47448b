import type { ImportedObservation } from "../../model/imported.ts";
import type { Observation } from "../../model/observation.ts";

/** How a value that was read stands to what the data hold for the same cell. */
export interface ImportChange {
  /** `conflict` where the data have another value from another source, which a person has to decide. */
  readonly kind: "new" | "equal" | "revised" | "conflict";
  /** "3375 2025-3 headcount_ratio" */
  readonly key: string;
  /** Decimal text; `null` where the data have nothing. */
  readonly was: string | null;
  readonly is: string;
}

/**
 * What a file would change, in its own order; cells without a value change nothing.
 *
 * @param existing the data as they are, with their values as printed
 * @param source the source the file is of, if it is known: another value from it is a revision, else a conflict
 */
export function importChanges(
  observations: readonly ImportedObservation[],
  existing: readonly (Pick<Observation, "region" | "year" | "month" | "indicator" | "source"> & {
    readonly printed: string;
  })[],
  source: string | undefined,
): ImportChange[] {
  const known = new Map(existing.map((each) => [keyOf(each), each]));
  return observations.flatMap((observation): ImportChange[] => {
    const { value: is } = observation;
    if (is === null) return [];
    const key = keyOf(observation);
    const was = known.get(key);
    if (was === undefined) return [{ kind: "new", key, was: null, is }];
    const kind =
      Number(was.printed) === Number(is) ? "equal" : was.source === source ? "revised" : "conflict";
    return [{ kind, key, was: was.printed, is }];
  });
}

function keyOf({
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
