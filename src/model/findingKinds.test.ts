import { expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { FINDING_KINDS, kindOf } from "./findingKinds.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const findings = editionIds(files).flatMap((id) => [
  ...compileEdition({ ...data, definition: editionFile(files, id) }).findings.values(),
]);

test("every finding of every edition has a kind, and every kind has a finding", () => {
  const used = new Set(findings.map((finding) => kindOf(finding).id));
  expect([...new Set(FINDING_KINDS.map(({ id }) => id))].filter((id) => !used.has(id))).toEqual([]);
});

test("what this site computed has a method; what others said has none", () => {
  for (const finding of findings) {
    expect(kindOf(finding).methods.length > 0, finding.id).toBe(finding.measure !== "stated");
  }
});

test("figures as published are of the kind of levels, and only they", () => {
  const levels = findings.filter((finding) => kindOf(finding).id === "level");
  expect(
    levels.filter(({ measure, rows, note }) => measure !== "level" || rows.length !== 1 || note !== null),
  ).toEqual([]);
});

test("a finding of no kind is called by its name", () => {
  expect(() => kindOf({ id: "weather" })).toThrow(RangeError);
  expect(() => kindOf({ id: "weather" })).toThrow("weather");
});
