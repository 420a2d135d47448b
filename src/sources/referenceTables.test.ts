import { expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { dismissalTable, regionTable, releaseTable, sourceTable, targetTable } from "./referenceTables.ts";

const disk = diskFiles(process.cwd());
const withText = (path: string, text: string) => overlaidFiles(disk, { [path]: text });

const REGION_HEADER = "region,name,level,kind,parent,tile_col,tile_row\n";

test("Kota and Kabupaten Pekalongan are two regions of Jawa Tengah", () => {
  const regions = regionTable(disk);
  expect(regions.size).toBe(553);
  expect(regions.get("3375")).toEqual({
    code: "3375",
    name: "Kota Pekalongan",
    level: "district",
    kind: "kota",
    parent: "33",
    tile: { column: 3, row: 1 },
  });
  expect(regions.get("3326")).toMatchObject({ name: "Kabupaten Pekalongan", kind: "kabupaten" });
  expect(regions.get("00")).toMatchObject({ level: "country", kind: undefined, parent: undefined });
});

test("a region given twice is called: the later would silently win", () => {
  const text = `${REGION_HEADER}00,Indonesia,country,,,,\n33,Jawa Tengah,province,,00,,\n33,Jateng,province,,00,,\n`;
  expect(() => regionTable(withText("data/regions.csv", text))).toThrow("data/regions.csv:4: repeated_id");
});

test("every district of Jawa Tengah has a tile of its own, and no other region has one", () => {
  const regions = [...regionTable(disk).values()];
  const tiled = regions.filter(({ tile }) => tile !== undefined);
  expect(tiled.map(({ code }) => code)).toEqual(
    regions.filter(({ parent, level }) => parent === "33" && level === "district").map(({ code }) => code),
  );
  expect(new Set(tiled.map(({ tile }) => `${tile?.column},${tile?.row}`)).size).toBe(35);
});

test.each([
  ["half a tile", "3301,Kabupaten Cilacap,district,kabupaten,33,1,\n", "data/regions.csv:3: empty"],
  ["a tile that is no count", "3301,Kabupaten Cilacap,district,kabupaten,33,-1,4\n", "3: not_a_number"],
  [
    "a tile that a neighbour has",
    "3301,Kabupaten Cilacap,district,kabupaten,33,1,4\n3302,Kabupaten Banyumas,district,kabupaten,33,1,4\n",
    "data/regions.csv:4: repeated_id",
  ],
])("%s is called", (_, rows, message) => {
  const text = `${REGION_HEADER}33,Jawa Tengah,province,,00,,\n${rows}`;
  expect(() => regionTable(withText("data/regions.csv", text))).toThrow(message);
});

test("the same tile in another province is another tile", () => {
  const text = `${REGION_HEADER}3301,Kabupaten Cilacap,district,kabupaten,33,1,4\n3401,Kabupaten Kulon Progo,district,kabupaten,34,1,4\n`;
  expect(regionTable(withText("data/regions.csv", text)).get("3401")?.tile).toEqual({ column: 1, row: 4 });
});

test("a source given twice is called", () => {
  const text = "source,title,publisher,where,note\nPS01,a,b,,\nPS01,c,d,,\n";
  expect(() => sourceTable(withText("data/sources.csv", text))).toThrow("data/sources.csv:3: repeated_id");
});

test("a code that lost its leading zero, and an unknown level, are called together", () => {
  const text = `${REGION_HEADER}0,Indonesia,country,,,,\n33,Jawa Tengah,provinsi,,00,,\n`;
  expect(() => regionTable(withText("data/regions.csv", text))).toThrow(
    "data/regions.csv:2: not_a_region_code\ndata/regions.csv:3: not_a_level",
  );
});

test.each(["2025-12-01", "12-01", "07-15 +1", "12-31 -1"])("%s is a release date", (released) => {
  const text = `level,indicator,reference_month,year,released,basis\nany,*,,,${released},assumed\n`;
  expect(releaseTable(withText("data/releases.csv", text))).toEqual([
    { level: "any", indicator: "*", month: undefined, year: undefined, released, basis: "assumed" },
  ]);
});

test.each(["1 Desember 2025", "12-01 +2", "2025-12", "2025-02-31", "02-30", ""])(
  "%j is no release date",
  (released) => {
    const text = `level,indicator,reference_month,year,released,basis\nany,*,,,${released},assumed\n`;
    expect(() => releaseTable(withText("data/releases.csv", text))).toThrow(
      "data/releases.csv:2: not_a_date",
    );
  },
);

test("a target keeps the finer decimals of its two ends and may lack a year", () => {
  const text =
    "region,document,indicator,year,low,high,unit,kind,source,note\n00,RKP 2025,headcount_ratio,,7.0,8,percent,target,PS01,\n";
  expect(targetTable(withText("data/targets.csv", text))).toEqual([
    {
      region: "00",
      document: "RKP 2025",
      indicator: "headcount_ratio",
      year: undefined,
      low: 7,
      high: 8,
      decimals: 1,
      unit: "percent",
      kind: "target",
      source: "PS01",
      row: { file: "data/targets.csv", line: 2 },
    },
  ]);
});

const DISMISSAL_HEADER = "code,region,indicator,from,to,reason\n";

test.each(["00", "33", "3375", "33*", "337*", "*"])("%s is a region of a dismissal", (region) => {
  const text = `${DISMISSAL_HEADER}poverty_line_fall,${region},poverty_line,2011,2012,sebab\n`;
  expect(dismissalTable(withText("data/dismissals.csv", text))).toEqual([
    { code: "poverty_line_fall", region, indicator: "poverty_line", years: [2011, 2012], reason: "sebab" },
  ]);
});

test.each(["", "3375*", "*33", "Jawa Tengah"])("%j is no region of a dismissal", (region) => {
  const text = `${DISMISSAL_HEADER}poverty_line_fall,${region},poverty_line,2011,2012,sebab\n`;
  expect(() => dismissalTable(withText("data/dismissals.csv", text))).toThrow("not_a_region_code");
});

test("a dismissal without a reason is called", () => {
  const text = `${DISMISSAL_HEADER}poverty_line_fall,3375,poverty_line,2011,2012,\n`;
  expect(() => dismissalTable(withText("data/dismissals.csv", text))).toThrow("data/dismissals.csv:2: empty");
});
