import { expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { reportFile } from "./reportFiles.ts";

const HEAD = `---
# ::todo satu
title: "Judul"
headline: "Pokok"
# Penjelasan, bukan penanda.
lede: "Uraian" # ::todo dua
cannot:
  # ::todo
  - "Satu"
  # ::todo tiga
  - "Dua"
allow: []
---
`;
const read = (text: string) =>
  reportFile(overlaidFiles(diskFiles("."), { "reports/x/id/a.md": text }), "x", "id", "a");

test("marks of a head are found in its comments, with their lines", () => {
  expect(read(`${HEAD}\n::todo isi\n`).unfinished).toEqual([
    { line: 2, text: "satu" },
    { line: 6, text: "dua" },
    { line: 8, text: "" },
    { line: 10, text: "tiga" },
  ]);
});

test("a head without marks holds none", () => {
  expect(read(HEAD.replaceAll("::todo", "")).unfinished).toBeUndefined();
});

test("what a head says is found at its own line, whatever comments stand between", () => {
  const { headLines, bodyLine } = read(HEAD);
  expect(headLines).toMatchObject({ title: 3, headline: 4, lede: 6, cannot: [9, 11], allow: [] });
  expect(bodyLine).toBe(14);
});
