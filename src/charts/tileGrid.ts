import type { DistrictMap, DistrictMapEntry } from "../model/districtMap.ts";
import type { Width } from "./canvas.ts";
import type { Sheet } from "./parts.ts";

/** A district in the grid: its own figure, or none. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  /** "Kab." above "Brebes". */
  readonly lines: readonly string[];
  readonly column: number;
  readonly row: number;
  readonly entry: DistrictMapEntry | undefined;
}

/** Row by row from the north, in a row from the west. */
export function tilesOf({ edition, locale }: Sheet, { entries, missing }: DistrictMap): Tile[] {
  const byCode = new Map(entries.map((entry) => [entry.region, entry]));
  return [...byCode.keys(), ...missing]
    .flatMap((code): Tile[] => {
      const region = edition.regions.get(code);
      if (region?.tile === undefined) return [];
      const [kind = "", ...rest] = locale.shortRegion(region).split(" ");
      const { column, row } = region.tile;
      const lines = [kind, rest.join(" ")];
      return [{ code, name: region.name, lines, column, row, entry: byCode.get(code) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A part of the grid that is drawn beside no other: all columns, or some of them. */
export interface GridPart {
  readonly label: string | undefined;
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
  /** Where its rows begin, in user units from above. */
  readonly top: number;
}

/** Sizes in user units; `columns` is how many a part may have, so that a name fits a tile. */
export const LAYOUT = {
  wide: { tile: 60, gap: 5, columns: 10, name: 10.5, value: 12.5, legend: 52 },
  narrow: { tile: 51, gap: 2, columns: 5, name: 10.5, value: 12, legend: 128 },
} as const;

/** Room above a part of the grid for its name. */
const HEADING = 26;

/** The grid in as many parts as its columns need to hold a name each, the westernmost on top. */
export function partsOf({ locale }: Sheet, tiles: readonly Tile[], width: Width): GridPart[] {
  const { columns, tile, legend } = LAYOUT[width];
  const last = Math.max(...tiles.map(({ column }) => column));
  const count = Math.ceil((last + 1) / columns);
  const across = Math.ceil((last + 1) / count);
  let top: number = legend;
  return Array.from({ length: count }, (_, i) => {
    const reach = [i * across, Math.min(last, (i + 1) * across - 1)] as const;
    const rows = tiles.filter(({ column }) => column >= reach[0] && column <= reach[1]).map(({ row }) => row);
    const part = {
      label: count === 1 ? undefined : locale.maps.part(i + 1, count),
      columns: reach,
      rows: [Math.min(...rows), Math.max(...rows)] as const,
      top: top + (count === 1 ? 0 : HEADING),
    };
    top = part.top + (part.rows[1] - part.rows[0] + 1) * tile + 6;
    return part;
  });
}
