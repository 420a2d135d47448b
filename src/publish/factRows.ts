import type { Claim } from "../model/claim.ts";
import type { Month } from "../model/month.ts";
import type { Observation, RowReference } from "../model/observation.ts";
import type { Target } from "../model/target.ts";

/** One row of the data, as a finding rests on it. */
export interface FactRow {
  readonly row: RowReference;
  readonly region: string;
  /** `null` where the row has none. */
  readonly year: number | null;
  readonly month: Month | null;
  readonly indicator: string;
  /** As published. */
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** A source's id. */
  readonly source: string;
}

/** Every row that a finding can rest on, by `file:line`. */
export type RowIndex = ReadonlyMap<string, FactRow>;

/** `data/observations/poverty.csv:3243` */
export function placeOf({ file, line }: RowReference): string {
  return `${file}:${line}`;
}

/** The figures, targets and public statements that were given, by the place where they stand. */
export function rowIndex(given: {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
  readonly focus: string;
}): RowIndex {
  const rows: FactRow[] = [
    ...given.observations.map((each) => ({ ...each, month: each.month ?? null })),
    ...given.targets.map((each) => ({ ...each, year: each.year ?? null, month: null, value: each.high })),
    ...given.claims.flatMap(({ date, stated, row, source }) =>
      stated === undefined
        ? []
        : [
            {
              row,
              region: given.focus,
              year: Number(date.slice(0, 4)),
              month: null,
              indicator: "claim",
              ...stated,
              source,
            },
          ],
    ),
  ];
  return new Map(rows.map((each) => [placeOf(each.row), each]));
}

/**
 * The rows a finding rests on, in its order.
 *
 * @throws RangeError if one of them was not given
 */
export function factRows(rows: readonly RowReference[], index: RowIndex): FactRow[] {
  return rows.map((row) => {
    const found = index.get(placeOf(row));
    if (found === undefined) throw new RangeError(`no row at ${placeOf(row)}`);
    return found;
  });
}
