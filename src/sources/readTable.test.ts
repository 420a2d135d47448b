import { expect, test } from "vitest";
import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { decimal, month, text } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const schema = z.strictObject({ month, value: decimal, note: text });

const read = (content: string) => {
  const files: Files = { read: () => new TextEncoder().encode(content), list: () => [] };
  return readTable(files, "a.csv", schema);
};

function faultsOf(content: string): readonly Diagnostic[] {
  try {
    read(content);
  } catch (error) {
    if (error instanceof DataError) return error.diagnostics;
    throw error;
  }
  throw new Error("expected a DataError");
}

const briefly = (content: string) =>
  faultsOf(content).map(({ code, row, parameters }) => [row.line, code, parameters.column ?? ""]);

test("rows are typed and carry their line; columns may stand in any order", () => {
  expect(read("note,value,month\nx,6.10,3\n,0,\n")).toEqual([
    {
      month: 3,
      value: { text: "6.10", value: 6.1, decimals: 2 },
      note: "x",
      row: { file: "a.csv", line: 2 },
    },
    {
      month: undefined,
      value: { text: "0", value: 0, decimals: 0 },
      note: "",
      row: { file: "a.csv", line: 3 },
    },
  ]);
});

test("a byte-order mark does not become part of the first column's name", () => {
  expect(read("\uFEFFmonth,value,note\n3,1,\n")).toHaveLength(1);
});

test.each([
  ["line feed", "\n"],
  ["carriage return and line feed", "\r\n"],
])("a quoted field with line breaks does not shift the lines after it (%s)", (_, end) => {
  const rows = ["month,value,note", `3,1,"a${end}b${end}c"`, "3,2,", `3,3,"d${end}e"`, "3,4,"];
  expect(read(rows.join(end)).map(({ row }) => row.line)).toEqual([2, 5, 6, 8]);
});

test("an unknown, a missing and a repeated column are called on line 1, all at once", () => {
  expect(briefly("month,valeu,month\n3,1,3\n")).toEqual([
    [1, "missing_column", "value"],
    [1, "missing_column", "note"],
    [1, "unknown_column", "valeu"],
    [1, "repeated_column", "month"],
  ]);
  expect(faultsOf("month,value\n")[0]?.parameters).toEqual({ column: "note", wanted: "month,value,note" });
});

test("an empty file lacks every column", () => {
  expect(briefly("")).toEqual([
    [1, "missing_column", "month"],
    [1, "missing_column", "value"],
    [1, "missing_column", "note"],
  ]);
});

test.each([
  ["too few", "3,1"],
  ["too many: a decimal comma not quoted", "3,6,71,"],
  ["none: a blank line", ""],
])("%s fields", (_, line) => {
  const found = line.split(",").length;
  expect(faultsOf(`month,value,note\n3,1,\n${line}\n3,2,\n`)).toEqual([
    {
      severity: "error",
      code: "wrong_field_count",
      row: { file: "a.csv", line: 3 },
      parameters: { found, wanted: 3 },
    },
  ]);
});

test.each(["6,71", "1.234,5", "1,234.5", "6.71%", " 6.71", "-", "", "NaN", "1e3", "٦"])(
  "%j is not a number",
  (found) => {
    expect(faultsOf(`month,value,note\n3,"${found}",\n`)).toEqual([
      {
        severity: "error",
        code: "not_a_number",
        row: { file: "a.csv", line: 2 },
        parameters: { column: "value", found },
      },
    ]);
  },
);

test.each(["0", "13", "03", "Maret", "3.0"])("%j is not a month", (found) => {
  expect(briefly(`month,value,note\n${found},1,\n`)).toEqual([[2, "not_a_month", "month"]]);
});

test("every fault of the file is reported, each with its line", () => {
  const content = 'month,value,note\n13,"6,71",\n3,1\n3,1,"a\nb"\n0,1,\n';
  expect(briefly(content)).toEqual([
    [2, "not_a_month", "month"],
    [2, "not_a_number", "value"],
    [3, "wrong_field_count", ""],
    [6, "not_a_month", "month"],
  ]);
});

test("broken quoting is called where it begins", () => {
  expect(briefly('month,value,note\n3,1,\n3,1,"open\n')).toEqual([[3, "broken_row", ""]]);
  expect(briefly('month,value,note\n3,1,a"b\n')).toEqual([[2, "broken_row", ""]]);
});
