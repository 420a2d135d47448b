import { stringify } from "yaml";
import { z } from "zod";
import type { ImportLog } from "../model/importLog.ts";
import { filledText, isoDate, text } from "./fields.ts";
import type { Files } from "./files.ts";
import { readYaml } from "./readYaml.ts";

const FOLDER = "data/imports";

const count = z.int().min(0);

const schema = z
  .strictObject({
    made: isoDate,
    file: filledText,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    source: filledText,
    layout: filledText,
    counts: z.strictObject({ new: count, equal: count, revised: count, conflict: count }),
    decision: z.strictObject({ replaces: z.boolean(), reason: filledText }).optional(),
    changed: z.array(
      z.strictObject({
        kind: z.enum(["revised", "conflict"]),
        key: filledText,
        was: text,
        is: text,
      }),
    ),
  })
  .transform(({ decision, ...rest }) => ({ ...rest, decision }));

/** Everything imports have written so far, in the order of their files. */
export function importLogFiles(files: Files): ImportLog[] {
  return files
    .list(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({
      ...readYaml(files, `${FOLDER}/${name}`, schema),
      row: { file: `${FOLDER}/${name}`, line: 1 },
    }));
}

/** Where the log of an import goes, and its text; the name is one that is not taken. */
export function importLogText(
  files: Files,
  log: Omit<ImportLog, "row">,
): readonly [path: string, text: string] {
  const stem = `${log.made}-${log.source.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}`;
  const taken = new Set(files.list(FOLDER));
  let name = `${stem}.yaml`;
  for (let i = 2; taken.has(name); i += 1) name = `${stem}-${i}.yaml`;
  const { decision, ...rest } = log;
  return [`${FOLDER}/${name}`, stringify(decision === undefined ? rest : { ...rest, decision })];
}
