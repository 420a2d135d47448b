import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import { type PublishedRecord, REVISION_KINDS } from "../model/publishedRecord.ts";
import type { Files } from "./files.ts";

const texts = z.record(z.string(), z.string());
const lists = z.record(z.string(), z.array(z.string()));
const cause = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("data"), row: z.string() }),
  z.strictObject({ kind: z.literal("code") }),
  z.strictObject({ kind: z.literal("words"), report: z.string() }),
]);
const schema = z.strictObject({
  edition: z.string(),
  log: z
    .array(
      z.strictObject({
        made: z.string().regex(/^\d{4}-\d\d-\d\d$/),
        kind: z.enum(["first", ...REVISION_KINDS]),
        reason: z.string(),
        moved: z.array(
          z.strictObject({ key: z.string(), was: z.string().optional(), is: z.string().optional(), cause }),
        ),
      }),
    )
    .min(1),
  numbers: z.strictObject({ findings: texts, figures: lists, reports: lists, rows: texts }),
});

/** Where an edition's record stands. */
export function recordPath(edition: string): string {
  return `data/published/${edition}.json`;
}

/**
 * What an edition has published so far, or `undefined` if nothing was recorded.
 *
 * @throws DataError if the file is no record of that edition
 */
export function recordFile(files: Files, edition: string): PublishedRecord | undefined {
  const path = recordPath(edition);
  if (!files.list("data/published").includes(`${edition}.json`)) return undefined;
  const refuse = (found: string) =>
    new DataError([
      { severity: "error", code: "not_a_record", row: { file: path, line: 1 }, parameters: { found } },
    ]);
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(files.read(path)));
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : "?");
  }
  const { success, data, error } = schema.safeParse(read);
  if (!success)
    throw refuse(error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`)[0] ?? "?");
  if (data.edition !== edition) throw refuse(data.edition);
  return data as PublishedRecord;
}
