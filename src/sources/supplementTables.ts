import { z } from "zod";
import type { LinePart, Programme } from "../model/supplement.ts";
import { decimal, filledText, month, optionalYear, regionCode, text, year } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const programmeSchema = z.strictObject({
  program: filledText,
  year: optionalYear,
  metric: filledText,
  value: decimal,
  unit: filledText,
  area: text,
  source: filledText,
  note: text,
});

/** What the city ran, in file order. */
export function programmeTable(files: Files): Programme[] {
  return readTable(files, "data/programmes.csv", programmeSchema).map(({ value, note: _, ...rest }) => ({
    ...rest,
    value: value.value,
    decimals: value.decimals,
  }));
}

const linePartSchema = z.strictObject({
  region: regionCode,
  area: z.enum(["total", "urban", "rural"], { error: "not_a_kind" }),
  year,
  month,
  component: z.enum(["food", "nonfood"], { error: "not_a_kind" }),
  item: filledText,
  value: decimal,
  unit: filledText,
  source: filledText,
  note: text,
});

/** The parts of poverty lines, in file order. */
export function linePartTable(files: Files): LinePart[] {
  return readTable(files, "data/poverty_line_composition.csv", linePartSchema).map(
    ({ value, note: _, ...rest }) => ({ ...rest, value: value.value, decimals: value.decimals }),
  );
}
