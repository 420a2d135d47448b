import type { RawObservation } from "../../model/imported.ts";

/** A cell of which the file says only what `parts` gives; the rest is empty. */
export function rawCell(
  parts: Partial<RawObservation> & Pick<RawObservation, "row" | "column">,
): RawObservation {
  return {
    regionCode: "",
    regionName: "",
    year: "",
    month: "",
    indicator: "",
    value: "",
    unit: "",
    note: "",
    isStoredNumber: false,
    ...parts,
  };
}
