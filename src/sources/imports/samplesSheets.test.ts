import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportReading } from "../../model/imported.ts";
import { codes, knowledge } from "./fixtures/importFixtures.ts";
import { readImport } from "./readImport.ts";
import { webApiTable } from "./webApiTable.ts";
import { readWorkbook } from "./workbook.ts";
import { workbookTable } from "./workbookTable.ts";

/**
 * Real files from elsewhere, which are not part of this project. Facts about them that an import cannot show:
 * `last_update` and `labels equal to "Pekalongan"` of s01 (an import keeps values and notes, and names places by
 * their codes: here the answer itself is asked), and the unit of s01 in its own words (kept in this project's).
 */
const SAMPLES = process.env.LAJU_SAMPLES ?? "";

const bytesOf = (name: string) => readFileSync(join(SAMPLES, name));

function read(name: string): ImportReading {
  return readImport({ name, bytes: bytesOf(name) }, {}, () => knowledge);
}

function valuesOf(reading: ImportReading, region: string, indicator: string): string {
  return reading.observations
    .filter((each) => each.region === region && each.indicator === indicator)
    .map(({ value }) => value ?? "–")
    .join(" ");
}

describe.runIf(SAMPLES !== "" && existsSync(SAMPLES))("real files", () => {
  test("s01: a national answer of the interface, 552 places by their codes", () => {
    const name = "s01-bps-webapi-0000-var624-gk-2025.json";
    const reading = read(name);
    expect(reading.outcome).toBe("warn");
    expect(codes(reading)).toEqual(["LABEL_HTML"]);
    expect(reading.observations).toHaveLength(552);
    expect(new Set(reading.observations.map(({ year }) => year))).toEqual(new Set([2025]));
    expect(valuesOf(reading, "3375", "poverty_line")).toBe("639402");
    expect(valuesOf(reading, "3326", "poverty_line")).toBe("538371");
    expect(valuesOf(reading, "33", "poverty_line")).toBe("537812");
    expect(new Set(reading.observations.map(({ unit }) => unit))).toEqual(
      new Set(["IDR per person per month"]),
    );

    const table = webApiTable(bytesOf(name).toString());
    expect(table.cells.filter(({ regionName }) => regionName === "Pekalongan")).toHaveLength(1);
    expect(new Set(table.cells.map(({ unit }) => unit))).toEqual(new Set(["Rupiah/kapita/bulan"]));
    expect(table.diagnostics[0]?.parameters.count).toBe(38);
    expect(bytesOf(name).toString().split("\n")[(table.cells[0]?.row ?? 0) - 1]).toContain(
      '"357462401250": 683244',
    );
  });

  test("s07: panes of HTML, joined by their order, newest year first", () => {
    const reading = read("s07-bps-htmlxls-jateng-p1p2-2012-2023.xls");
    expect(reading.outcome).toBe("ok");
    expect(reading.layout).toBe("htmlxls");
    expect(reading.observations).toHaveLength(36 * 24);
    expect(valuesOf(reading, "3375", "poverty_gap_index")).toBe(
      "0.82 0.90 1.51 1.28 0.92 1.01 0.92 0.80 0.83 1.14 0.93 1.09",
    );
    expect(valuesOf(reading, "3375", "poverty_severity_index")).toBe(
      "0.21 0.17 0.41 0.30 0.18 0.22 0.20 0.13 0.15 0.26 0.16 0.19",
    );
    expect(reading.observations.slice(0, 12).map(({ year }) => year)).toEqual(
      Array.from({ length: 12 }, (_, i) => 2023 - i),
    );
    expect(new Set(reading.observations.map(({ region }) => region)).size).toBe(36);
  });

  test("s08: a frameset without its data says where they are", () => {
    const reading = read("s08-excel-frameset-no-data.xls");
    expect(reading.outcome).toBe("error");
    expect(codes(reading)).toEqual(["XLS_HTML"]);
    expect(reading.diagnostics[0]?.parameters.file).toBe("bps-file_files/sheet001.htm");
  });

  test("s18: sheets, merged ranges and the two places of one name; refused, for it tells no year", () => {
    const name = "s18-jateng-transposed-merged.xlsx";
    const sheets = readWorkbook(bytesOf(name));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Data Asli", "Data Analisis"]);
    expect(sheets.map(({ merged }) => merged.length)).toEqual([7, 0]);
    const table = workbookTable(bytesOf(name), name);
    const header = new Map(
      table.cells
        .filter(({ column }) => column.startsWith("Data Analisis!"))
        .map((cell) => [cell.column, cell.regionName]),
    );
    expect(header.size).toBe(35);
    const original = new Map(
      table.cells
        .filter(({ column }) => column.startsWith("Data Asli!"))
        .map((cell) => [cell.column, cell.regionName]),
    );
    expect(original.size).toBe(35);
    expect(original.get("Data Asli!AB")).toBe("Pekalongan");
    expect(original.get("Data Asli!AJ")).toBe("Kota Pekalongan");
    expect(header.get("Data Analisis!AI")).toBe("Kota Pekalongan");
    const reading = read(name);
    expect(reading.outcome).toBe("error");
    expect(codes(reading)).toContain("PERIOD_MISSING");
    expect(reading.observations).toEqual([]);
  });

  const shapes: Readonly<Record<string, string>> = {
    "s19-bps-webapi-domain-list.json": "API_SHAPE",
    "s19-bps-webapi-error.json": "API_STATUS",
    "s19-bps-webapi-list-unavailable.json": "API_STATUS",
    "s19-bps-webapi-statictable-detail.json": "API_SHAPE",
    "s19-bps-webapi-th-list.json": "API_SHAPE",
    "s19-bps-webapi-var-list.json": "API_SHAPE",
  };

  for (const [name, code] of Object.entries(shapes)) {
    test(`${name}: refused as ${code}`, () => {
      const reading = read(name);
      expect(reading.outcome).toBe("error");
      expect(codes(reading)).toEqual([code]);
    });
  }

  test("s19: three years under keys of different width are read", () => {
    const table = webApiTable(bytesOf("s19-bps-webapi-data-pinrang.json").toString());
    expect(table.diagnostics).toEqual([]);
    expect(table.cells.map(({ regionCode, year, value }) => [regionCode, year, value])).toEqual([
      ["7315", "1999", "308669"],
      ["7315", "2000", "311595"],
      ["7315", "2001", "312473"],
    ]);
  });

  test("every sample that is no delimited text is named here", () => {
    const named = readFileSync(join(import.meta.dirname, "samplesSheets.test.ts"), "utf8");
    const others = readdirSync(SAMPLES).filter((name) => /^s\d\d-.*\.(json|xlsx?)$/.test(name));
    expect(others.filter((name) => !named.includes(name))).toEqual([]);
  });
});
