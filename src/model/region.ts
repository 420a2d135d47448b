/** A BPS code as text: `00` Indonesia, `33` Jawa Tengah, `3375` Kota Pekalongan. Never a number. */
export type RegionCode = string;

export type RegionLevel = "country" | "province" | "district";

/** A place in a grid that stands for a map: columns from the west, rows from the north, both from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

export interface Region {
  readonly code: RegionCode;
  /** Full name: "Kota Pekalongan" and "Kabupaten Pekalongan" are two places. */
  readonly name: string;
  readonly level: RegionLevel;
  /** Only districts have one. */
  readonly kind: "kota" | "kabupaten" | undefined;
  readonly parent: RegionCode | undefined;
  /** Only districts of provinces whose grid has been drawn have one. */
  readonly tile?: Tile;
}
