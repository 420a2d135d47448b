import type { RegionCode } from "./region.ts";

/** A province that was cut out of another. */
export interface ProvinceSplit {
  readonly province: RegionCode;
  readonly parent: RegionCode;
  /** The first year whose March figure is the new province's own. */
  readonly from: number;
}
