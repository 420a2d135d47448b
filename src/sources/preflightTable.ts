import { z } from "zod";
import type { PreflightReason } from "../model/preflight.ts";
import { ANSWERABLE_CODES } from "../model/preflightCodes.ts";
import { filledText } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const PATH = "data/preflight.csv";

const schema = z.strictObject({
  code: z.enum(ANSWERABLE_CODES, { error: "not_a_kind" }),
  subject: filledText,
  reason: filledText,
});

/**
 * Why warnings of the preflight may stand, in file order; none if there is no such file.
 *
 * @throws DataError if the file is broken, or names a code that cannot be answered there
 */
export function preflightTable(files: Files): PreflightReason[] {
  return files.list("data").includes("preflight.csv") ? readTable(files, PATH, schema) : [];
}
