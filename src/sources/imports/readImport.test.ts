import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codes, knowledge, printed, readText } from "./fixtures/importFixtures.ts";
import { readImport } from "./readImport.ts";

test.each(["access.csv", "poverty.csv", "poverty-provinces.csv", "poverty-national.csv"])(
  "the project’s own %s is read value for value",
  (name) => {
    const bytes = readFileSync(`data/observations/${name}`);
    const reading = readImport({ name, bytes }, {}, () => knowledge);
    const rows = bytes.toString("utf8").trimEnd().split("\n").slice(1);
    expect(reading.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(reading.layout).toBe("long");
    const wanted = rows.map((row) => {
      const [region, year, , indicator, value] = row.split(",");
      return [region, year, indicator, Number(value)].join(" ");
    });
    const found = reading.observations.map(({ region, year, indicator, value }) =>
      [region, year, indicator, Number(value)].join(" "),
    );
    expect(found).toEqual(wanted);
  },
);

const head = "kode,tahun,indikator,nilai,satuan\n";

test("two values of one place and year refuse the file", () => {
  const reading = readText(`${head}3375,2024,p0,6.71,persen\n3375,2024,p0,6.72,persen\n`);
  expect(reading.outcome).toBe("error");
  expect(reading.observations).toEqual([]);
  expect(codes(reading)).toEqual(["DUP_CONFLICT"]);
});

test("a number is read in the style its own column proves, not in another indicator’s", () => {
  const same = readText(`${head}3375,2024,p0,"6,71",persen\n3326,2024,jumlah_miskin,"21,16",ribu jiwa\n`);
  expect(printed(same)).toEqual(["3375 2024-3 headcount_ratio 6.71", "3326 2024-3 headcount 21.16"]);
  const other = readText(`${head}3375,2024,p0,6.71,persen\n3375,2024,gk,605.312,rp\n`);
  expect(codes(other)).toEqual(["NUM_AMBIGUOUS"]);
  const proven = readText(`${head}3375,2024,gk,605.312,rp\n3326,2024,gk,"505.520,00",rp\n`);
  expect(printed(proven)).toEqual(["3375 2024-3 poverty_line 605312", "3326 2024-3 poverty_line 505520"]);
});

test("a unit of something else refuses the file, one of the same thing moves the point", () => {
  expect(codes(readText(`${head}3375,2024,p0,6.71,ribu jiwa\n`))).toEqual(["UNIT_UNKNOWN"]);
  expect(printed(readText(`${head}3375,2024,jumlah_miskin,21160,jiwa\n`))).toEqual([
    "3375 2024-3 headcount 21.16",
  ]);
});

test("a declared separator is not a header, and lines count from the file’s first", () => {
  const reading = readText("sep=;\nkode;tahun;indikator;nilai\n3375;2024;p0;6,71\n");
  expect(printed(reading)).toEqual(["3375 2024-3 headcount_ratio 6.71"]);
  expect(reading.observations[0]?.row).toBe(3);
});

test("residents’ numbers and access keys are refused without being shown", () => {
  for (const secret of [
    "3375010101900001",
    "https://webapi.bps.go.id/v1/key/0123456789abcdef0123456789abcdef",
  ]) {
    const reading = readText(`kode,tahun,indikator,nilai,catatan\n3375,2024,p0,6.71,${secret}\n`);
    expect(codes(reading)).toEqual(["SECRET"]);
    expect(JSON.stringify(reading)).not.toContain(secret);
  }
});

test("a table of years without its indicator is asked for one", () => {
  const text = "kode,nama,2023,2024\n3375,Kota Pekalongan,6.81,6.71\n";
  expect(codes(readText(text))).toContain("INDICATOR_MISSING");
  expect(printed(readText(text, { indicator: "p0" }))).toEqual([
    "3375 2023-3 headcount_ratio 6.81",
    "3375 2024-3 headcount_ratio 6.71",
  ]);
});

test("the one value among provinces that lost its thousands is suspect as well as out of range", () => {
  const reading = readText(
    "Provinsi,Garis Kemiskinan - Maret (Rp)\nJawa Tengah,438833\nJawa Timur,460909\nIndonesia,505\n",
    { year: 2022 },
  );
  expect(codes(reading)).toEqual(expect.arrayContaining(["RANGE", "UNIT_SUSPECT"]));
});

test("a header without rows holds no data, and words below the codes are notes", () => {
  expect(codes(readText(head))).toEqual(["EMPTY_FILE"]);
  const reading = readText(`${head}3375,2024,p0,6.71,persen\nData diolah,,,,\n`);
  expect(reading.outcome).toBe("warn");
  expect(reading.notes).toEqual(["Data diolah"]);
});

test("a table nobody knows is refused", () => {
  expect(codes(readText("a,b\n1,2\n"))).toEqual(["LAYOUT_UNKNOWN"]);
});
