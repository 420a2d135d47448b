import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic, Dismissal } from "../model/diagnostic.ts";
import type { ProvinceSplit } from "../model/provinceSplit.ts";
import type { Region, Tile } from "../model/region.ts";
import type { Release } from "../model/release.ts";
import type { Source } from "../model/source.ts";
import type { Target } from "../model/target.ts";
import {
  decimal,
  filledText,
  month,
  optionalCount,
  optionalYear,
  regionCode,
  safeId,
  text,
  year,
} from "./fields.ts";
import type { Files } from "./files.ts";
import { isCalendarDate } from "./isCalendarDate.ts";
import { type Row, readTable } from "./readTable.ts";

const regionSchema = z.strictObject({
  region: regionCode,
  name: filledText,
  level: z.enum(["country", "province", "district"], { error: "not_a_level" }),
  kind: z.enum(["", "kota", "kabupaten"], { error: "not_a_kind" }),
  parent: text,
  tile_col: optionalCount,
  tile_row: optionalCount,
});

type RegionRow = Row<z.infer<typeof regionSchema>>;

/** Every region by code. */
export function regionTable(files: Files): Map<string, Region> {
  const rows = unrepeated("region", readTable(files, "data/regions.csv", regionSchema));
  const tiles = tilesOf(rows);
  return new Map(
    rows.map((each) => {
      const tile = tiles.get(each.region);
      return [
        each.region,
        {
          code: each.region,
          name: each.name,
          level: each.level,
          kind: each.kind === "" ? undefined : each.kind,
          parent: each.parent === "" ? undefined : each.parent,
          ...(tile === undefined ? {} : { tile }),
        },
      ];
    }),
  );
}

/**
 * The tile of every region that has one.
 *
 * @throws DataError `empty` for half a tile, `repeated_id` for one that another region of the same parent has
 */
function tilesOf(rows: readonly RegionRow[]): Map<string, Tile> {
  const taken = new Map<string, number>();
  const faults: Diagnostic[] = [];
  const tiles = rows.flatMap(({ region, parent, tile_col, tile_row, row }): [string, Tile][] => {
    if (tile_col === undefined && tile_row === undefined) return [];
    const fault = (code: string, parameters: Diagnostic["parameters"]) =>
      faults.push({ severity: "error", code, row, parameters });
    if (tile_col === undefined || tile_row === undefined) {
      fault("empty", { column: tile_col === undefined ? "tile_col" : "tile_row", found: "" });
      return [];
    }
    const found = `${tile_col},${tile_row}`;
    const other_line = taken.get(`${parent} ${found}`);
    if (other_line === undefined) taken.set(`${parent} ${found}`, row.line);
    else fault("repeated_id", { column: "tile_col,tile_row", found, other_line });
    return [[region, { column: tile_col, row: tile_row }]];
  });
  if (faults.length > 0) throw new DataError(faults);
  return new Map(tiles);
}

const splitSchema = z.strictObject({
  province: regionCode,
  parent: regionCode,
  from: year,
  note: text,
});

/** Provinces cut out of others, in file order. */
export function provinceSplitTable(files: Files): ProvinceSplit[] {
  return readTable(files, "data/province_splits.csv", splitSchema).map(({ province, parent, from }) => ({
    province,
    parent,
    from,
  }));
}

const sourceSchema = z.strictObject({
  source: filledText,
  title: filledText,
  publisher: filledText,
  where: text,
  note: text,
});

/** Every source by id. */
export function sourceTable(files: Files): Map<string, Source> {
  return new Map(
    unrepeated("source", readTable(files, "data/sources.csv", sourceSchema)).map(
      ({ source, title, publisher, where, note }) => [source, { id: source, title, publisher, where, note }],
    ),
  );
}

/** A day, or a day of every year, which may be of the year before or after. */
function isReleaseDate(found: string): boolean {
  const [, yearly] = /^(\d\d-\d\d)( [+-]1)?$/.exec(found) ?? [];
  return isCalendarDate(yearly === undefined ? found : `2024-${yearly}`);
}

const releaseSchema = z.strictObject({
  level: z.enum(["country", "province", "district", "any"], { error: "not_a_level" }),
  indicator: filledText,
  reference_month: month,
  year: optionalYear,
  released: text.refine(isReleaseDate, { error: "not_a_date" }),
  basis: filledText,
});

/** The release calendar, in file order. */
export function releaseTable(files: Files): Release[] {
  return readTable(files, "data/releases.csv", releaseSchema).map((each) => ({
    level: each.level,
    indicator: each.indicator,
    month: each.reference_month,
    year: each.year,
    released: each.released,
    basis: each.basis,
  }));
}

const targetSchema = z.strictObject({
  region: regionCode,
  document: filledText,
  indicator: safeId,
  year: optionalYear,
  low: decimal,
  high: decimal,
  unit: filledText,
  kind: z.enum(["target", "stated"], { error: "not_a_kind" }),
  source: filledText,
  note: text,
});

/** Every target, in file order. */
export function targetTable(files: Files): Target[] {
  return readTable(files, "data/targets.csv", targetSchema).map(({ low, high, note: _, ...rest }) => ({
    ...rest,
    low: low.value,
    high: high.value,
    decimals: Math.max(low.decimals, high.decimals),
  }));
}

const dismissalSchema = z.strictObject({
  code: safeId,
  region: text.regex(/^(\d{2,4}|\d{0,3}\*)$/, { error: "not_a_region_code" }),
  indicator: safeId,
  from: year,
  to: year,
  reason: filledText,
});

/** The warnings a person looked at, with the reasons. */
export function dismissalTable(files: Files): Dismissal[] {
  return readTable(files, "data/dismissals.csv", dismissalSchema).map((each) => ({
    code: each.code,
    region: each.region,
    indicator: each.indicator,
    years: [each.from, each.to] as const,
    reason: each.reason,
  }));
}

/**
 * The same rows, if none has the id of an earlier one: in a map the later would silently win.
 *
 * @throws DataError `repeated_id` for every row that has
 */
function unrepeated<Column extends string, Fields extends Record<Column, string>>(
  column: Column,
  rows: Row<Fields>[],
): Row<Fields>[] {
  const lines = new Map<string, number>();
  const faults: Diagnostic[] = [];
  for (const each of rows) {
    const { row, [column]: found } = each;
    const other_line = lines.get(found);
    if (other_line === undefined) lines.set(found, row.line);
    else
      faults.push({ severity: "error", code: "repeated_id", row, parameters: { column, found, other_line } });
  }
  if (faults.length > 0) throw new DataError(faults);
  return rows;
}
