import { describe, expect, test } from "vitest";
import { codeOf, type Datum, type Figure } from "../model/figure.ts";
import { tinyEdition } from "../narrative/fixtures/tinyEdition.ts";
import { figureCsv } from "./figureCsv.ts";

const HEADER =
  "region,name,year,month,indicator,measure,from_year,value,unit,class,status,lower_80,upper_80,lower_95,upper_95,source,edition";

function datum(overrides: Partial<Datum> = {}): Datum {
  return {
    region: "3375",
    year: 2025,
    month: 3,
    indicator: "headcount_ratio",
    value: 6.14,
    decimals: 2,
    unit: "percent",
    status: "published",
    intervals: [],
    source: "PS01",
    ...overrides,
  };
}

function figure(...data: readonly Datum[]): Figure {
  return {
    id: "trend",
    title: "Judul",
    subtitle: "",
    howToRead: "",
    description: [],
    axes: [],
    notes: [],
    picture: { wide: "<svg/>", narrow: "<svg/>" },
    table: { head: [], rows: [], marked: undefined },
    tree: {
      finding: { title: "Judul", subtitle: "", statements: [], notes: [] },
      axes: [],
      by: "column",
      series: [],
    },
    data,
    source: "",
    sources: [],
  };
}

const lines = (...data: readonly Datum[]) => figureCsv(figure(...data), tinyEdition()).split("\n");

describe("figureCsv", () => {
  test("a published figure is one row: code and name, period, value, unit, status, source and edition", () => {
    expect(lines(datum())).toEqual([
      HEADER,
      "3375,Kota Pekalongan,2025,3,headcount_ratio,level,,6.14,percent,,published,,,,,PS01,tiny",
      "",
    ]);
  });

  test("values keep the decimals they were published with, a point and a hyphen-minus", () => {
    const values = lines(
      datum({ value: 7 }),
      datum({ value: 6.6 }),
      datum({ value: 639_402, decimals: 0 }),
      datum({ value: -0.57 }),
      datum({ value: -0.001 }),
    ).map((line) => line.split(",")[7]);
    expect(values).toEqual(["value", "7.00", "6.60", "639402", "-0.57", "0.00", undefined]);
  });

  test("what a number was found to be is a code beside its unit", () => {
    expect(
      lines(datum({ measure: "net_change", value: -1.95, class: codeOf("no clear change") }))[1],
    ).toContain(",net_change,,-1.95,percent,no_clear_change,published,");
  });

  test("an unknown month stays empty", () => {
    expect(lines(datum({ year: 2008, month: undefined, value: 10.29 }))[1]).toMatch(
      /^3375,Kota Pekalongan,2008,,/,
    );
  });

  test("what is not yet published has its bounds by level, at its own decimals", () => {
    const expected = datum({
      year: 2026,
      value: 5.965126,
      status: "nowcast",
      source: "",
      intervals: [
        { level: 0.95, lower: 5.637, upper: 6.2848 },
        { level: 0.8, lower: 5.8417, upper: 6.1229 },
      ],
    });
    expect(lines(expected)[1]).toBe(
      "3375,Kota Pekalongan,2026,3,headcount_ratio,level,,5.97,percent,,nowcast,5.84,6.12,5.64,6.28,,tiny",
    );
  });

  test("a value with one interval leaves the other's bounds empty", () => {
    const expected = datum({ status: "nowcast", intervals: [{ level: 0.8, lower: 5.84, upper: 6.12 }] });
    expect(lines(expected)[1]).toContain(",nowcast,5.84,6.12,,,");
  });

  test("rows keep the order of the figure, and every row has as many cells as the header", () => {
    const found = lines(datum({ year: 2025 }), datum({ year: 2015 }), datum({ year: 2020, region: "9999" }));
    expect(found.slice(1, -1).map((line) => line.split(",")[2])).toEqual(["2025", "2015", "2020"]);
    for (const line of found.slice(0, -1)) expect(line.split(",")).toHaveLength(HEADER.split(",").length);
  });

  test("a figure without numbers is a header alone", () => {
    expect(lines()).toEqual([HEADER, ""]);
  });

  test("a name that a spreadsheet would run is disarmed, and one with a comma is quoted", () => {
    const edition = tinyEdition();
    const named = (name: string) => ({
      ...edition,
      regions: new Map([
        ["3375", { code: "3375", name, level: "district", kind: "kota", parent: "33" }],
      ] as const),
    });
    expect(figureCsv(figure(datum()), named("=1+1")).split("\n")[1]).toMatch(/^3375,'=1\+1,/);
    expect(figureCsv(figure(datum()), named("Pekalongan, Kota")).split("\n")[1]).toMatch(
      /^3375,"Pekalongan, Kota",/,
    );
  });
});
