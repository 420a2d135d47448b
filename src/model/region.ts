/** A BPS code as text: `00` Indonesia, `33` Jawa Tengah, `3375` Kota Pekalongan. Never a number. */
export type RegionCode = string;

export type RegionLevel = "country" | "province" | "district";

export interface Region {
  readonly code: RegionCode;
  /** Full name: "Kota Pekalongan" and "Kabupaten Pekalongan" are two places. */
  readonly name: string;
  readonly level: RegionLevel;
  /** Only districts have one. */
  readonly kind: "kota" | "kabupaten" | undefined;
  readonly parent: RegionCode | undefined;
}
