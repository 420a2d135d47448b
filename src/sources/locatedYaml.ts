import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Files } from "./files.ts";
import { readText } from "./readText.ts";

/** What a YAML file says, and where. */
export interface LocatedYaml<Value> {
  readonly value: Value;
  /** The 1-based line on which what stands at a path begins, or the innermost thing that should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * A YAML file checked against `schema`, with the line of everything in it. Strict: no duplicate or unknown
 * keys, no aliases.
 *
 * @throws DataError with every fault of the file (`broken_yaml`, `alias`, `unknown_key` or `bad_field`)
 *   and the line of each
 */
export function locatedYaml<Value>(files: Files, path: string, schema: z.ZodType<Value>): LocatedYaml<Value> {
  const lines = new LineCounter();
  const document = parseDocument(readText(files, path), { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const fault = (code: string, offset: number, parameters: Readonly<Record<string, string>>): Diagnostic => ({
    severity: "error",
    code,
    row: { file: path, line: lineAt(offset) },
    parameters,
  });

  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((error) =>
        fault("broken_yaml", error.pos[0], { found: error.message.split("\n")[0] ?? "" }),
      ),
    );
  }

  const aliases: Diagnostic[] = [];
  visit(document, {
    Alias: (_, node) => void aliases.push(fault("alias", node.range?.[0] ?? 0, { found: node.source })),
  });
  if (aliases.length > 0) throw new DataError(aliases);

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) {
    return { value: parsed.data, lineOf: (place) => lineAt(nearestOffset(document, place)) };
  }
  throw new DataError(
    parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) =>
            fault("unknown_key", keyOffset(document, issue.path, key), {
              column: [...issue.path, key].join("."),
            }),
          )
        : fault("bad_field", nearestOffset(document, issue.path), {
            column: issue.path.join("."),
            found: issue.message,
          }),
    ),
  );
}

/** Where the value at `path` begins or, if it is missing, the innermost thing that should hold it. */
function nearestOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const holder = document.getIn(path, true);
  if (!isMap(holder)) return 0;
  const found = holder.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
  return isScalar(found) && found.range ? found.range[0] : 0;
}
