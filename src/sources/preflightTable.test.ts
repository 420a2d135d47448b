import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";
import { overlaidFiles } from "./files.ts";
import { preflightTable } from "./preflightTable.ts";

const none: Files = {
  read: (path) => {
    throw new Error(path);
  },
  list: () => [],
};
const read = (rows: string) =>
  preflightTable(overlaidFiles(none, { "data/preflight.csv": `code,subject,reason\n${rows}` }));

function codesOf(rows: string): string[] {
  try {
    read(rows);
  } catch (error) {
    if (error instanceof DataError) return error.diagnostics.map(({ code, row }) => `${row.line} ${code}`);
  }
  return [];
}

test("a project without the file has no reasons", () => {
  expect(preflightTable(none)).toEqual([]);
});

test("a reason keeps its row", () => {
  expect(read('no_breaks,headcount,"Belum ditelusuri"\n')).toEqual([
    {
      code: "no_breaks",
      subject: "headcount",
      reason: "Belum ditelusuri",
      row: { file: "data/preflight.csv", line: 2 },
    },
  ]);
});

test("errors, and warnings that are answered elsewhere, cannot be answered here; a reason is not empty", () => {
  expect(codesOf("page_missing,/metoda/,Tidak apa\n")).toEqual(["2 not_a_kind"]);
  expect(codesOf("poverty_line_fall,3375,Tidak apa\n")).toEqual(["2 not_a_kind"]);
  expect(codesOf("no_breaks,headcount,\n")).toEqual(["2 empty"]);
});
