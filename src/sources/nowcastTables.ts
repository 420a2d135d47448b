import { z } from "zod";
import type { NowcastStatement } from "../model/nowcastStatement.ts";
import { decimal, isoDate, regionCode, safeId, year } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const FOLDER = "data/nowcasts";

const schema = z.strictObject({
  made: isoDate,
  known_to: isoDate,
  region: regionCode,
  year,
  indicator: safeId,
  anchor: z.enum(["march", "september"], { error: "not_a_kind" }),
  value: decimal,
  lower_80: decimal,
  upper_80: decimal,
  lower_95: decimal,
  upper_95: decimal,
});

/** The ledger of nowcasts, one file a statement, oldest file first. */
export function nowcastTables(files: Files): NowcastStatement[] {
  return files
    .list(FOLDER)
    .filter((name) => name.endsWith(".csv"))
    .flatMap((name) => readTable(files, `${FOLDER}/${name}`, schema))
    .map(({ made, known_to, region, year, indicator, anchor, value, row, ...bounds }) => ({
      made,
      knownTo: known_to,
      region,
      year,
      indicator,
      anchor,
      value: value.value,
      decimals: value.decimals,
      intervals: [
        { level: 0.8, lower: bounds.lower_80.value, upper: bounds.upper_80.value },
        { level: 0.95, lower: bounds.lower_95.value, upper: bounds.upper_95.value },
      ],
      row,
    }));
}
