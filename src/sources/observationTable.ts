import { z } from "zod";
import type { Observation } from "../model/observation.ts";
import { decimal, filledText, month, regionCode, safeId, text, year } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const schema = z.strictObject({
  region: regionCode,
  year,
  month,
  indicator: safeId,
  value: decimal,
  unit: filledText,
  source: filledText,
  note: text,
});

/** The observations of one file in the long layout `region,year,month,indicator,value,unit,source,note`. */
export function observationTable(files: Files, path: string): Observation[] {
  return readTable(files, path, schema).map(({ value, ...rest }) => ({
    ...rest,
    value: value.value,
    decimals: value.decimals,
  }));
}
