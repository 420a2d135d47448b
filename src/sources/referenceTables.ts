import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic, Dismissal } from "../model/diagnostic.ts";
import type { ProvinceSplit } from "../model/provinceSplit.ts";
import type { Region } from "../model/region.ts";
import type { Release } from "../model/release.ts";
import type { Source } from "../model/source.ts";
import type { Target } from "../model/target.ts";
import { decimal, filledText, month, optionalYear, regionCode, safeId, text, year } from "./fields.ts";
import type { Files } from "./files.ts";
import { isCalendarDate } from "./isCalendarDate.ts";
import { type Row, readTable } from "./readTable.ts";

const regionSchema = z.strictObject({
  region: regionCode,
  name: filledText,
  level: z.enum(["country", "province", "district"], { error: "not_a_level" }),
  kind: z.enum(["", "kota", "kabupaten"], { error: "not_a_kind" }),
  parent: text,
  tile_col: text,
  tile_row: text,
});

/** Every region by code. */
export function regionTable(files: Files): Map<string, Region> {
  return new Map(
    unrepeated("region", readTable(files, "data/regions.csv", regionSchema)).map((each) => [
      each.region,
      {
        code: each.region,
        name: each.name,
        level: each.level,
        kind: each.kind === "" ? undefined : each.kind,
        parent: each.parent === "" ? undefined : each.parent,
      },
    ]),
  );
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
