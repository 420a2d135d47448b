import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";
import { readText } from "./readText.ts";

/**
 * A YAML file checked against `schema`. Strict: no duplicate or unknown keys, no aliases.
 *
 * @throws DataError `broken_yaml` or the code the schema gives a field, with the line of the fault
 */
export function readYaml<Value>(files: Files, path: string, schema: z.ZodType<Value>): Value {
  const lines = new LineCounter();
  const document = parseDocument(readText(files, path), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((error) => ({
        severity: "error",
        code: "broken_yaml",
        row: { file: path, line: lines.linePos(error.pos[0]).line },
        parameters: { found: error.message.split("\n")[0] ?? "" },
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  throw new DataError(
    parsed.error.issues.map((issue) => {
      const node = document.getIn(issue.path as (string | number)[], true) as
        | { range?: number[] }
        | undefined;
      return {
        severity: "error",
        code: issue.code === "unrecognized_keys" ? "unknown_key" : "bad_field",
        row: { file: path, line: lines.linePos(node?.range?.[0] ?? 0).line },
        parameters: { column: issue.path.join("."), found: issue.message },
      };
    }),
  );
}
