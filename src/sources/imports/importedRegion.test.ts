import { expect, test } from "vitest";
import type { ImportLayout } from "../../model/imported.ts";
import { knowledge } from "./fixtures/importFixtures.ts";
import { regionReader } from "./importedRegion.ts";

function readNames(names: readonly string[], layout: ImportLayout = "long") {
  const cells = names.map((regionName, i) => ({ regionCode: "", regionName, row: i + 2 }));
  const read = regionReader(knowledge.regions, cells, layout);
  return cells.map((cell) => {
    const { region, diagnostics } = read(cell);
    return [region, ...diagnostics.map(({ code }) => code)].filter((each) => each !== undefined).join(" ");
  });
}

function readCode(regionCode: string, regionName = "") {
  const { region, diagnostics } = regionReader(
    knowledge.regions,
    [],
    "long",
  )({ regionCode, regionName, row: 2 });
  return [region, ...diagnostics.map(({ code }) => code)].filter((each) => each !== undefined).join(" ");
}

test.each([
  ["Kab. Pekalongan", "3326"],
  ["KAB.PEKALONGAN", "3326"],
  ["Pekalongan Regency", "3326"],
  ["Kota Adm. Jakarta Selatan", "3171"],
  ["Provinsi Jawa Tengah", "33"],
  ["D.I. Yogyakarta", "34"],
  ["KEP. BANGKA BELITUNG", "19"],
  ["Lima Puluh Kota", "1308"],
  ["Kabupaten Lima Puluh Kota", "1308"],
  ["INDONESIA", "00"],
  ["Cilacap", "3301"],
  ["Nduga *", "9701"],
])("%s is %s", (name, code) => expect(readNames([name])).toEqual([code]));

test("a name without its kind means the kabupaten where the table names the kota too, and else nothing", () => {
  expect(readNames(["Tegal", "Kota Tegal"])).toEqual(["3328 REGION_BARE", "3376"]);
  expect(readNames(["Tegal", "Tegal"])).toEqual(["REGION_AMBIGUOUS", "REGION_AMBIGUOUS"]);
  expect(readNames(["Tegal"])).toEqual(["REGION_AMBIGUOUS"]);
});

test("a name of a province and of a district is told by its letters, by the table, or by its place", () => {
  expect(readNames(["GORONTALO", "Gorontalo", "Kota Gorontalo"], "dynamic")).toEqual([
    "75",
    "7502 REGION_BARE",
    "7571",
  ]);
  expect(readNames(["Jambi", "Gorontalo", "Bengkulu"], "simdasi")).toEqual(["15", "75", "17"]);
  expect(readNames(["GORONTALO", "BOALEMO", "GORONTALO", "KOTA GORONTALO"], "dynamic")[0]).toBe("75");
});

test("an old name is read and said; not where the table has the new one too", () => {
  expect(readNames(["Pontianak", "Kota Pontianak"])).toEqual(["6104 REGION_ALIAS", "6171"]);
  expect(readNames(["Pontianak", "Mempawah"])).toEqual(["6171", "6104"]);
});

test("likeness is never enough", () => {
  expect(readNames(["Kota Pekalongaan", "Pekalogan", "Kota Cilacap"])).toEqual(
    Array(3).fill("REGION_UNKNOWN"),
  );
});

test.each([
  ["3375", "3375"],
  ["33", "33"],
  ["3300", "33"],
  ["0000", "00"],
  ["9999", "00"],
  ["33.75", "3375 CODE_NORMALISED"],
  ["3375000", "3375 CODE_NORMALISED"],
  ["3375.0", "3375 CODE_NORMALISED"],
  ['="3375"', "3375 CODE_NORMALISED"],
  ["33750", "CODE"],
  ["3375030", "CODE"],
  ["375", "CODE"],
  ["3399", "REGION_UNKNOWN"],
  ["", "REGION_MISSING"],
])("code %s is %s", (code, wanted) => expect(readCode(code)).toBe(wanted));

test("a name beside a code must be that place’s name", () => {
  expect(readCode("3375", "KOTA PEKALONGAN")).toBe("3375");
  expect(readCode("3375", "Kabupaten Pekalongan")).toBe("3375 REGION_CONFLICT");
  expect(readCode("3375", "=1+1")).toBe("3375 REGION_CONFLICT");
  expect(readCode("3375", "Kota Pekalongan – Jateng")).toBe("3375 REGION_NAME");
});
