import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Finding } from "../model/finding.ts";
import { editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { factContent } from "./factContent.ts";
import { factHash } from "./factHash.ts";
import { factRows, type RowIndex, rowIndex } from "./factRows.ts";

const files = diskFiles(process.cwd());
const given = loadEdition(files, editionIds(files).at(-1) ?? "");
const { findings } = compileEdition(given);
const index = rowIndex({ ...given, focus: given.definition.focus });

function latest(): Finding {
  const found = findings.get("headcount_ratio.change");
  if (found === undefined) throw new Error("there is no newest change");
  return found;
}

test("canonical JSON sorts keys at every depth, keeps lists, and prints numbers briefly", () => {
  expect(canonicalJson({ b: [2, { d: null, c: "é" }], a: -0.57, e: 1e21, f: -0 })).toBe(
    '{"a":-0.57,"b":[2,{"c":"é","d":null}],"e":1e+21,"f":0}',
  );
});

test("every row of every finding is found, and two findings have two hashes", () => {
  const hashes = [...findings.values()].map((finding) => factHash(finding, factRows(finding.rows, index)));
  expect(new Set(hashes).size).toBe(findings.size);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a row that was not given is called by its place", () => {
  expect(() => factRows([{ file: "data/a.csv", line: 7 }], index)).toThrow("no row at data/a.csv:7");
});

test("the hash is the SHA-256 of the content, as any other program computes it", () => {
  const rows = factRows(latest().rows, index);
  const other = execFileSync("sha256sum", { input: canonicalJson(factContent(latest(), rows)) });
  expect(factHash(latest(), rows)).toBe(other.toString().slice(0, 64));
});

test("it changes with the finding and with a row under it, not with where the row stands", () => {
  const rows = factRows(latest().rows, index);
  const hash = factHash(latest(), rows);
  expect(factHash({ ...latest(), value: -0.58 }, rows)).not.toBe(hash);
  expect(factHash(latest(), [...rows].reverse())).not.toBe(hash);
  expect(
    factHash(
      latest(),
      rows.map((row, i) => (i === 0 ? { ...row, value: row.value + 0.01 } : row)),
    ),
  ).not.toBe(hash);
  const moved: RowIndex = new Map(
    [...index].map(([place, row]) => [
      place,
      { ...row, row: { file: row.row.file, line: row.row.line + 1 } },
    ]),
  );
  expect(factHash(latest(), factRows(latest().rows, moved))).toBe(hash);
});
