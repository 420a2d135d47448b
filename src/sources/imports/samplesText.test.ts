import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportReading } from "../../model/imported.ts";
import { codes, knowledge } from "./fixtures/importFixtures.ts";
import { importedText } from "./importedText.ts";
import type { ImportOptions } from "./importOptions.ts";
import { readImport } from "./readImport.ts";
import { textTable } from "./textTable.ts";

/**
 * Real files of others, which are not part of this project: tested where LAJU_SAMPLES names their folder.
 *
 * Facts about them that an import cannot show:
 * - s12, rows whose rate differs from the official one: the official rates are in another file (s11). Compared
 *   here, file against file.
 * - s14 is refused for its values (districts that did not exist yet carry 0), so its rows are counted as the
 *   adapter sees them.
 * - s16 names neither a year nor a usable place: what can be shown is that it is refused, and why.
 * - s06, the number of header records, is the adapter's affair; what is left after them is counted.
 */
const folder = process.env.LAJU_SAMPLES ?? "";

function bytesOf(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

function read(name: string, options: ImportOptions = {}): ImportReading {
  return readImport({ name, bytes: bytesOf(name) }, options, () => knowledge);
}

function series(reading: ImportReading, region: string, indicator: string): string[] {
  return reading.observations
    .filter((each) => each.region === region && each.indicator === indicator)
    .map(({ value }) => value ?? "–");
}

function official(): ImportReading {
  return read("s11-jateng-p0-2020-2025-transcribed.csv");
}

describe.runIf(folder !== "" && existsSync(folder))("real files", () => {
  test.each([
    ["2011", 21, ["217440", "249958", "270663"], 9],
    ["2025", 0, ["537812", "538371", "639402"], 3],
  ] as const)("s03, a dynamic table of %s", (year, missing, wanted, month) => {
    const reading = read(`s03-bps-csv-gk-kabkota-${year}.csv`);
    expect(reading.layout).toBe("dynamic");
    expect(reading.outcome).toBe("warn");
    expect(reading.observations).toHaveLength(552);
    expect(new Set(reading.observations.map(({ region }) => region)).size).toBe(552);
    expect(reading.observations.filter(({ value }) => value === null)).toHaveLength(missing);
    expect(new Set(reading.observations.map((each) => `${each.year}-${each.month} ${each.unit}`))).toEqual(
      new Set([`${year}-${month} IDR per person per month`]),
    );
    const values = ["33", "3326", "3375"].flatMap((region) => series(reading, region, "poverty_line"));
    expect(values).toEqual(wanted);
    expect(codes(reading).filter((code) => code === "REGION_ALIAS")).toHaveLength(1);
  });

  test("s03 of 2025 agrees with the WebAPI’s answer (s01) in every place", () => {
    const byRegion = (name: string) =>
      new Map(read(name).observations.map(({ region, value }) => [region, Number(value)]));
    const table = byRegion("s03-bps-csv-gk-kabkota-2025.csv");
    expect(byRegion("s01-bps-webapi-0000-var624-gk-2025.json")).toEqual(table);
  });

  test.each([
    ["2015", 4, 35, 0, "4577.04 4505.78 13.58 13.32"],
    ["2017", 6, 35, 35, "333224 – 4450.72 4197.49 13.01 12.23"],
    ["2025", 6, 39, 0, "537812 570870 3366.69 3344.82 9.48 9.39"],
  ] as const)("s05, a table of %s without its year in it", (year, columns, rows, missing, wanted) => {
    const name = `s05-bps-csv-prov-${year}.csv`;
    expect(read(name).diagnostics).toContainEqual(expect.objectContaining({ code: "PERIOD_FROM_NAME" }));
    const reading = read(name, { year: Number(year) });
    expect(reading.layout).toBe("simdasi");
    expect(reading.outcome).toBe("ok");
    expect(reading.observations).toHaveLength(columns * rows);
    expect(reading.observations.filter(({ value }) => value === null)).toHaveLength(missing);
    const central = reading.observations.filter(({ region }) => region === "33");
    expect(central.map(({ value }) => value ?? "–").join(" ")).toBe(wanted);
    expect(central.map(({ month }) => month).slice(0, 2)).toEqual([3, 9]);
    expect(reading.observations.at(-1)?.region).toBe("00");
  });

  test("s06, a printed table in two languages", () => {
    const reading = read("s06-bps-jateng-podes-2021-bilingual.csv");
    expect(reading.layout).toBe("wide");
    expect(new Set(reading.observations.map(({ region }) => region)).size).toBe(36);
    const city = reading.observations.filter(({ region }) => region === "3375");
    expect(city.map(({ value }) => value ?? "-")).toEqual(["27", "-", "-", "-", "-", "27", "21"]);
    expect(series(reading, "33", "jumlah_total")).toEqual(["8562"]);
    const totals = reading.observations.filter(
      ({ region, indicator }) => region !== "33" && indicator === "jumlah_total",
    );
    expect(totals.reduce((sum, { value }) => sum + Number(value), 0)).toBe(8562);
  });

  test("s09, the query builder’s table", () => {
    const reading = read("s09-bps-querybuilder-p1-2022-2023.csv");
    expect(reading.layout).toBe("querybuilder");
    expect(reading.outcome).toBe("warn");
    expect(reading.observations).toHaveLength(1096);
    expect(series(reading, "3375", "poverty_gap_index")).toEqual(["0.82", "0.9"]);
    expect(series(reading, "3326", "poverty_gap_index")).toEqual(["1.3", "1.67"]);
    expect(reading.observations.find(({ region }) => region === "9701")?.note).toBe("*");
  });

  test("s11, years as columns, and nothing but the file’s name to tell what they measure", () => {
    const reading = official();
    expect(codes(reading)).toContain("INDICATOR_FROM_NAME");
    expect(series(reading, "3375", "headcount_ratio").map(Number)).toEqual([7.17, 7.59, 7, 6.81, 6.71, 6.14]);
    expect(series(reading, "3326", "headcount_ratio").map(Number)).toEqual([
      10.19, 10.57, 9.67, 9.67, 8.95, 8.05,
    ]);
    expect(reading.observations[0]?.year).toBe(2020);
  });

  test("s12, rates recomputed by somebody differ from the official ones", () => {
    const reading = read("s12-jateng-derived-p0-2020-2024.csv");
    const rates = reading.observations.filter(({ indicator }) => indicator === "headcount_ratio");
    expect(rates).toHaveLength(175);
    const published = new Map(
      official().observations.map(({ region, year, value }) => [`${region} ${year}`, Number(value)]),
    );
    const gaps = rates.map((each) => ({
      key: `${each.region} ${each.year}`,
      gap: Math.abs(Number(each.value) - (published.get(`${each.region} ${each.year}`) ?? Number.NaN)),
    }));
    expect(gaps.filter(({ gap }) => gap > 0.05 + 1e-9)).toHaveLength(165);
    expect(gaps.reduce((worst, each) => (each.gap > worst.gap ? each : worst)).key).toBe("3305 2024");
    expect(series(reading, "3375", "headcount")).toEqual(["22.16", "23.49", "21.81", "21.36", "21.16"]);
  });

  test("s13, semicolons, decimal commas and hundreds of empty rows", () => {
    const name = "s13-semicolon-decimalcomma-514.csv";
    expect(codes(read(name))).toContain("PERIOD_MISSING");
    const reading = read(name, { year: 2021 });
    expect(reading.outcome).toBe("warn");
    const rates = reading.observations.filter(({ indicator }) => indicator === "headcount_ratio");
    expect(rates).toHaveLength(514);
    expect(new Set(rates.map(({ region }) => region)).size).toBe(514);
    expect(series(reading, "3375", "headcount_ratio")).toEqual(["7.59"]);
    expect(series(reading, "3326", "headcount_ratio")).toEqual(["10.57"]);
    const of2021 = official().observations.filter(({ year }) => year === 2021);
    expect(of2021).toHaveLength(35);
    for (const { region, value } of of2021) {
      expect(Number(series(reading, region, "headcount_ratio")[0]), region).toBe(Number(value));
    }
  });

  test("s14, an open-data table: read by its adapter, refused for its noughts", () => {
    const name = "s14-opendata-jabar-gk-2004-2025.csv";
    const table = textTable(importedText(bytesOf(name)).text);
    expect(table.layout).toBe("satudata");
    expect(table.cells).toHaveLength(594);
    expect(new Set(table.cells.map(({ indicator }) => indicator))).toEqual(new Set(["garis_kemiskinan"]));
    expect(new Set(table.cells.map(({ regionCode }) => regionCode)).size).toBe(27);
    const years = table.cells.map(({ year }) => Number(year));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2004, 2025]);
    expect(table.cells.at(-1)).toMatchObject({ regionName: "KOTA BANJAR", year: "2025", value: "451277" });
    const reading = read(name);
    expect(reading.outcome).toBe("error");
    expect(new Set(codes(reading))).toEqual(new Set(["RANGE"]));
  });

  test("s16, names that occur twice and places that are none", () => {
    const reading = read("s16-jateng-duplicate-names.csv", { year: 2024 });
    const named = (code: string) =>
      new Set(
        reading.diagnostics.filter((each) => each.code === code).map(({ parameters }) => parameters.name),
      );
    expect(reading.outcome).toBe("error");
    expect(named("REGION_AMBIGUOUS")).toEqual(new Set(["Magelang", "Pekalongan", "Semarang", "Tegal"]));
    expect(named("REGION_UNKNOWN")).toEqual(new Set(["Waduk Kedu", "Hutan"]));
  });
});
