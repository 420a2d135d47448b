import type { z } from "zod";
import type { Files } from "./files.ts";
import { locatedYaml } from "./locatedYaml.ts";

/**
 * A YAML file checked against `schema`. Strict: no duplicate or unknown keys, no aliases.
 *
 * @throws DataError with every fault of the file (`broken_yaml`, `alias`, `unknown_key` or `bad_field`)
 *   and the line of each
 */
export function readYaml<Value>(files: Files, path: string, schema: z.ZodType<Value>): Value {
  return locatedYaml(files, path, schema).value;
}
