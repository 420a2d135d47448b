import { describe, expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { seriesTable } from "./seriesTable.ts";

const read = (content: string) =>
  seriesTable({ read: () => new TextEncoder().encode(content), list: () => [] }, "a.csv");

function faultsOf(content: string): readonly Diagnostic[] {
  try {
    read(content);
  } catch (error) {
    if (error instanceof DataError) return error.diagnostics;
    throw error;
  }
  throw new Error("expected a DataError");
}

const briefly = (content: string) => faultsOf(content).map(({ code, row }) => [row.line, code]);

const HEAD = "series_id,year,value,unit\n";

describe("what is read", () => {
  test("series in the order of their first rows, years ascending, whatever the order of rows", () => {
    expect(
      read(
        `${HEAD}b,2022,3,percent\na,2021,5,level\nb,2020,1,percent\na,2020,4,\nb,2021,2,percent\na,2025,-6,level\n`,
      ),
    ).toEqual([
      { id: "b", unit: "percent", years: [2020, 2021, 2022], values: [1, 2, 3] },
      { id: "a", unit: "level", years: [2020, 2021, 2025], values: [4, 5, -6] },
    ]);
  });

  test("columns are found by name; others, the unit among them, may be missing or more", () => {
    expect(read("note,value,year,series_id,note\nx,1,2020,a,\n,2,2021,a,\n,3,2022,a,\n")).toEqual([
      { id: "a", unit: "level", years: [2020, 2021, 2022], values: [1, 2, 3] },
    ]);
  });

  test.each([
    ["a byte-order mark", "\uFEFF", "\n"],
    ["two byte-order marks", "\uFEFF\uFEFF", "\n"],
    ["carriage return and line feed", "", "\r\n"],
    ["carriage return alone", "", "\r"],
  ])("%s is no obstacle", (_, before, end) => {
    const rows = ["series_id,year,value", "a,2020,1", "a,2021,2", "", "a,2022,3", "", ""];
    expect(read(before + rows.join(end))[0]?.values).toEqual([1, 2, 3]);
  });

  test("line ends may be mixed and the last may be missing", () => {
    expect(read("series_id,year,value\r\na,2020,1\na,2021,2\r\na,2022,3")[0]?.values).toEqual([1, 2, 3]);
  });

  test("a name may hold commas, quotes, line breaks and spaces, and is kept as it is", () => {
    const id = ' Kota "Batik",\r\nPekalongan ';
    const quoted = `"${id.replaceAll('"', '""')}"`;
    expect(read(`${HEAD}${[1, 2, 3].map((n) => `${quoted},202${n},${n},`).join("\n")}`)[0]?.id).toBe(id);
  });

  test("names of the language itself are names", () => {
    for (const id of ["__proto__", "constructor", "0"]) {
      expect(read(`${HEAD}${id},1,1,\n${id},2,1,\n${id},3,1,\n`)[0]?.id).toBe(id);
    }
  });

  test("numbers may be scientific, bare of a zero or carry a plus", () => {
    expect(read(`${HEAD}a,1,1e-3,\na,2,.5,\na,3,+2.,\na,4,-1.5E+2,\na,5,007,\n`)[0]?.values).toEqual([
      0.001, 0.5, 2, -150, 7,
    ]);
  });

  test("percentages of exactly 0 and 100 are percentages", () => {
    expect(read(`${HEAD}a,1,0,percent\na,2,100,percent\na,3,1e2,percent\n`)[0]?.values).toEqual([
      0, 100, 100,
    ]);
  });
});

describe("what is refused", () => {
  const rows = (...lines: string[]) => `${HEAD}a,2020,1,\na,2021,2,\na,2022,3,\n${lines.join("\n")}\n`;

  test.each([
    "",
    "NaN",
    "NA",
    "inf",
    "-Infinity",
    "1e999",
    "6,71",
    "1.234,5",
    "0x10",
    " 6",
    "1_000",
    "٦",
    "6.1%",
    "--1",
    ".",
  ])("%j is not a value", (found) => {
    expect(faultsOf(rows(`a,2023,"${found}",`))).toEqual([
      {
        severity: "error",
        code: "series_value",
        row: { file: "a.csv", line: 5 },
        parameters: { series: "a", year: "2023", found },
      },
    ]);
  });

  test.each(["", "2020.5", "2020.0", "20x5", "12345", "1e3", " 2023", "Maret 2023"])(
    "%j is not a year",
    (found) => {
      expect(faultsOf(rows(`a,"${found}",4,`))).toEqual([
        {
          severity: "error",
          code: "series_year",
          row: { file: "a.csv", line: 5 },
          parameters: { series: "a", found },
        },
      ]);
    },
  );

  test.each(["-0.01", "100.01", "614"])("%s is not a percentage, but a level", (found) => {
    const content = `${HEAD}a,1,1,percent\na,2,${found},percent\na,3,1,percent\n`;
    expect(faultsOf(content).map(({ code, parameters }) => [code, parameters])).toEqual([
      ["series_percent", { series: "a", year: "2", found }],
    ]);
    expect(read(content.replaceAll("percent", "level"))).toHaveLength(1);
  });

  test("a year that comes twice is called with the line it is on, also with the same value", () => {
    expect(faultsOf(rows("a,2021,2,"))[0]).toMatchObject({
      code: "series_year_repeated",
      row: { line: 5 },
      parameters: { series: "a", year: 2021, other_line: 3 },
    });
    expect(briefly(rows("a,02021,2,"))).toEqual([[5, "series_year"]]);
  });

  test("a unit that is unknown or changes", () => {
    expect(briefly(rows("a,2023,4,persen"))).toEqual([[5, "series_unit"]]);
    expect(faultsOf(rows("a,2023,4,percent"))[0]).toMatchObject({
      code: "series_unit_changes",
      parameters: { series: "a", found: "percent", wanted: "level", other_line: 2 },
    });
    expect(briefly(`${HEAD}a,1,1,percent\na,2,1,\na,3,1,percent\n`)).toEqual([[3, "series_unit_changes"]]);
  });

  test("a series of two years, called at its first row", () => {
    expect(faultsOf(rows("b,2020,1,", "c,1,1,", "c,2,1,"))).toMatchObject([
      { code: "series_too_short", row: { line: 5 }, parameters: { series: "b", found: 1, wanted: 3 } },
      { code: "series_too_short", row: { line: 6 }, parameters: { series: "c", found: 2, wanted: 3 } },
    ]);
  });

  test("a row without a name, and rows with too few or too many fields", () => {
    expect(briefly(rows(",2020,1,", "a,2023", "a,2023,6,71,percent"))).toEqual([
      [5, "empty"],
      [6, "wrong_field_count"],
      [7, "wrong_field_count"],
    ]);
  });

  test("missing and repeated columns, all at once", () => {
    expect(briefly("series_id,jahr,unit,unit\na,1,1,1\n")).toEqual([
      [1, "missing_column"],
      [1, "missing_column"],
      [1, "repeated_column"],
    ]);
    expect(briefly("series_id;year;value\na;1;1\n")).toHaveLength(3);
  });

  test.each(["", "\n", "  \n\n", "\uFEFF"])("nothing at all: %j", (content) => {
    expect(briefly(content)).toEqual([
      [1, "missing_column"],
      [1, "missing_column"],
      [1, "missing_column"],
    ]);
  });

  test("a header alone", () => {
    expect(briefly(HEAD)).toEqual([[1, "no_rows"]]);
  });

  test("bytes that are not UTF-8, and broken quotes", () => {
    const files = { read: () => Uint8Array.from([0x61, 0xe9, 0x0a]), list: () => [] };
    expect(() => seriesTable(files, "a.csv")).toThrow("a.csv:1: not_utf8");
    expect(briefly(rows('"b,2020,1,'))[0]?.[1]).toBe("broken_row");
  });

  test("every fault is reported, in the order of lines, counted past quoted line breaks", () => {
    expect(briefly(`${HEAD}"a\nb",1,x,\nc,1,1,percent\nc,1,700,persen\n`)).toEqual([
      [2, "series_value"],
      [2, "series_too_short"],
      [4, "series_too_short"],
      [5, "series_unit"],
      [5, "series_year_repeated"],
    ]);
  });

  test("names and values cannot break the line of a message", () => {
    const [fault] = faultsOf(`${HEAD}"a\u001b[31m\n\u202eb",1,"${"9".repeat(70)}x",\n`);
    expect(fault?.parameters).toEqual({
      series: "a\\u{1b}[31m\\u{a}\\u{202e}b",
      year: "1",
      found: `${"9".repeat(60)}…`,
    });
  });
});
