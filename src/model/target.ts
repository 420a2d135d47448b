import type { RowReference } from "./observation.ts";
import type { RegionCode } from "./region.ts";

/** A target of an official document; `low` equals `high` unless it is a range. */
export interface Target {
  readonly region: RegionCode;
  readonly document: string;
  readonly indicator: string;
  /** `undefined` where the document's excerpt does not show it. */
  readonly year: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  readonly unit: string;
  /** `target`: set by the document; `stated`: quoted from it by someone. */
  readonly kind: "target" | "stated";
  readonly source: string;
  readonly row: RowReference;
}
