import { expect, test } from "vitest";
import type { DataError } from "../model/dataError.ts";
import type { ImportLog } from "../model/importLog.ts";
import { diskFiles, overlaidFiles } from "./files.ts";
import { importLogFiles, importLogText } from "./importLogFiles.ts";

const disk = diskFiles(process.cwd());
/** The project without any import. */
const files = { ...disk, list: (folder: string) => (folder === "data/imports" ? [] : disk.list(folder)) };

const log: Omit<ImportLog, "row"> = {
  made: "2026-12-01",
  file: "var-621.json",
  sha256: "a".repeat(64),
  source: "PS44",
  layout: "webapi",
  counts: { new: 514, equal: 0, revised: 0, conflict: 1 },
  decision: { replaces: true, reason: 'tabel 621 dilihat kembali: "6,72", bukan 6,71' },
  changed: [{ kind: "conflict", key: "3375 2024-3 headcount_ratio", was: "6.71", is: "6.72" }],
};

test("what is written of an import is read back as it was", () => {
  const [path, text] = importLogText(files, log);
  expect(path).toBe("data/imports/2026-12-01-ps44.yaml");
  expect(importLogFiles(overlaidFiles(files, { [path]: text }))).toEqual([
    { ...log, row: { file: path, line: 1 } },
  ]);
  const { decision: _, ...undecided } = log;
  const [, other] = importLogText(files, undecided);
  expect(importLogFiles(overlaidFiles(files, { [path]: other }))[0]?.decision).toBeUndefined();
});

test("a second import of a source on one day has a name of its own", () => {
  const [first, text] = importLogText(files, log);
  const [second] = importLogText(overlaidFiles(files, { [first]: text }), log);
  expect(second).toBe("data/imports/2026-12-01-ps44-2.yaml");
});

test("a log that was edited into nonsense is refused with file and line", () => {
  const [path, text] = importLogText(files, log);
  const broken = overlaidFiles(files, { [path]: text.replace("new: 514", "new: banyak") });
  let found: DataError | undefined;
  try {
    importLogFiles(broken);
  } catch (error) {
    found = error as DataError;
  }
  expect(found?.diagnostics).toMatchObject([{ code: "bad_field", row: { file: path, line: 7 } }]);
});
