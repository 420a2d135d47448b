import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

function laju(words: readonly string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/laju.ts", "forecast", ...words], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Its output, `fixtures/forecast.csv`, was looked at: the city's centre is the mean of five methods in log-odds. */
const SMALL = `series_id,year,value,unit
kota,2015,8.09,percent
kota,2016,7.92,percent
kota,2017,7.47,percent
kota,2018,6.75,percent
kota,2019,6.60,percent
kota,2020,7.17,percent
kota,2021,7.59,percent
kota,2022,7.00,percent
kota,2023,6.81,percent
kota,2024,6.71,percent
kota,2025,6.14,percent
"Kota ""Batik"", lama",2023,3,level
"Kota ""Batik"", lama",2020,1e0,level
"Kota ""Batik"", lama",2024,3,level
tetap,2021,0,
tetap,2022,0,
tetap,2023,0,
`;

const HEAD = "series_id,year,value,unit\n";
const GOOD = `${HEAD}a,2020,1,\na,2021,2,\na,2022,3,\n`;

describe("laju forecast", () => {
  test("the output of a small input, to the last digit", () => {
    const { status, stdout, stderr } = laju(["--horizon", "2"], SMALL);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(readFileSync("scripts/fixtures/forecast.csv", "utf8"));
  });

  test("rows in another order, another encoding of line ends and a file give the same bytes", () => {
    const { stdout } = laju(["--horizon", "2"], SMALL);
    const [head = "", ...rows] = SMALL.trimEnd().split("\n");
    const isFirst = (row: string, i: number) =>
      rows.findIndex((each) => each.slice(0, 4) === row.slice(0, 4)) === i;
    const reordered = [
      head,
      ...rows.filter(isFirst),
      ...rows.filter((row, i) => !isFirst(row, i)).toReversed(),
    ];
    expect(laju(["--horizon=2"], `\uFEFF${reordered.join("\r\n")}`).stdout).toBe(stdout);
    const folder = mkdtempSync(join(tmpdir(), "laju-"));
    try {
      const file = join(folder, "deret.csv");
      writeFileSync(file, SMALL);
      expect(laju([file, "--horizon", "2", "--lang", "en"]).stdout).toBe(stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ["no horizon", [], GOOD],
    ["a horizon of 0", ["--horizon", "0"], GOOD],
    ["a horizon of 11", ["--horizon", "11"], GOOD],
    ["half a year", ["--horizon", "1.5"], GOOD],
    ["a horizon that is no number", ["--horizon", "x"], GOOD],
    ["a horizon without a number", ["--horizon"], GOOD],
    ["an unknown option", ["--horizon", "1", "--years"], GOOD],
    ["two files", ["--horizon", "1", "a.csv", "b.csv"], GOOD],
    ["a file that is not there", ["--horizon", "1", "no-such.csv"], GOOD],
    ["a folder for a file", ["--horizon", "1", "src"], GOOD],
  ])("%s: exit code 2, a message, nothing on stdout", (_, words, input) => {
    const { status, stdout, stderr } = laju(words, input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^(forecast|berkas) /);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });

  test.each([
    ["empty input", "", "missing_column"],
    ["a header alone", HEAD, "no_rows"],
    ["a missing column", "series_id,year\na,1\n", "missing_column"],
    ["a year twice", `${GOOD}a,2021,9,\n`, "series_year_repeated"],
    ["NaN", `${GOOD}a,2023,NaN,\n`, "series_value"],
    ["infinity", `${GOOD}a,2023,1e999,\n`, "series_value"],
    ["no value", `${GOOD}a,2023,,\n`, "series_value"],
    ["no year", `${GOOD}a,,1,\n`, "series_year"],
    [
      "a percentage above 100",
      GOOD.replaceAll(",\n", ",percent\n").replace(",3,", ",101,"),
      "series_percent",
    ],
    ["a percentage below 0", GOOD.replaceAll(",\n", ",percent\n").replace(",3,", ",-1,"), "series_percent"],
    ["two points", `${GOOD}b,2020,1,\nb,2021,1,\n`, "series_too_short"],
    ["an unknown unit", `${GOOD}a,2023,1,people\n`, "series_unit"],
    ["a unit that changes", `${GOOD}a,2023,1,percent\n`, "series_unit_changes"],
    ["too many fields", `${GOOD}a,2023,6,71,\n`, "wrong_field_count"],
    ["a row without a name", `${GOOD},2023,1,\n`, "empty"],
    ["an open quote", `${GOOD}"a,2023,1,\n`, "broken_row"],
  ])("%s: exit code 2, place and code, nothing on stdout", (_, input, code) => {
    const { status, stdout, stderr } = laju(["--horizon", "3"], input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^stdin:\\d+: .* \\[${code}\\]$`, "m"));
  });

  test("bytes that are not UTF-8 are refused", () => {
    const { status, stdout, stderr } = laju(["--horizon", "3"], Uint8Array.from([0xff, 0xfe, 0x61, 0x00]));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("[not_utf8]");
  });

  test("messages name line and series, in either language, at most five of a kind", () => {
    const input = `${GOOD}${Array.from({ length: 7 }, (_, i) => `kota,${2000 + i},x,\n`).join("")}`;
    expect(laju(["--horizon", "3"], input).stderr.split("\n")).toEqual([
      ...[5, 6, 7, 8, 9].map(
        (line) =>
          `stdin:${line}: deret "kota" tahun ${line + 1995}: nilai harus angka dengan titik desimal, bukan "x". [series_value]`,
      ),
      "  … dan 2 lagi",
      "",
    ]);
    const english = laju(["--horizon", "3", "--lang", "en"], input).stderr;
    expect(english).toContain('stdin:5: series "kota", year 2000: the value must be a number');
    expect(english).toContain("… and 2 more");
    expect(laju(["--lang", "en"], GOOD).stderr).toContain("a whole number from 1 to 10");
  });
});
