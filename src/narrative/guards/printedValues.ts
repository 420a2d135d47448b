import type { Measure } from "../../model/finding.ts";
import type { BoundValue, Passage } from "./passage.ts";

/** Formats that print the number of a finding, not its time. */
const NUMERIC = [
  "quantity",
  "number",
  "signed",
  "interval",
  "lower",
  "upper",
  "of_100",
  "of_1000",
  "rounded",
];

/** A bound value whose finding is known. */
export type PrintedValue = BoundValue & { readonly finding: NonNullable<BoundValue["finding"]> };

/** The numbers a passage prints; of certain measures only, if they are named. */
export function printedValues({ values }: Passage, measures?: readonly Measure[]): PrintedValue[] {
  return values.filter(
    (each): each is PrintedValue =>
      each.finding !== undefined &&
      NUMERIC.includes(each.format) &&
      (measures === undefined || measures.includes(each.finding.measure)),
  );
}

/** Whether a finding is a change between two years. */
export function isChange({ finding: { measure } }: PrintedValue): boolean {
  return measure === "difference" || measure === "percent change";
}
