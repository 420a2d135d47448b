import { expect, test } from "vitest";
import { knowledgeTable } from "../../publish/knowledgeTable.ts";
import { realGiven, realKnowledge } from "../../statements/fixtures/known.ts";
import { quotationChecker } from "./quotationChecker.ts";

const check = quotationChecker(knowledgeTable(realKnowledge(), realGiven().definition.cutoff));

test("a district outside the province is answered by name, not called unpublished", () => {
  const [found] = check("Persentase penduduk miskin Kota Surabaya 3,96 persen pada 2024.");
  expect(found).toMatchObject({ verdict: "uncheckable", region: "3578" });
  expect(found?.elsewhere.map(({ name }) => name)).toEqual(["Kota Surabaya"]);
  expect(found?.reason.id).toContain("tidak membawa angka itu untuk Kota Surabaya");
  expect(found?.reason.en).toContain("does not hold that figure for Kota Surabaya");
});

test("a comparison with such a district names it too", () => {
  const found = check(
    "Persentase penduduk miskin Kota Pekalongan pada 2024 lebih tinggi daripada Kota Surabaya.",
  );
  expect(found.at(-1)?.verdict).toBe("uncheckable");
  expect(found.at(-1)?.elsewhere.map(({ code }) => code)).toEqual(["3578"]);
});

test("a figure that no table has is not said to be unpublished, only not to be here", () => {
  const [found] = check("Persentase penduduk miskin Kota Pekalongan pada 2003 sebesar 9,1 persen.");
  expect(found).toMatchObject({ verdict: "uncheckable", elsewhere: [] });
  expect(found?.reason.id).toContain("tidak ada di halaman ini");
  expect(found?.reason.id).not.toContain("batas data edisi ini");
});

test("a budget of such a district is still a budget", () => {
  const [found] = check("Kota Surabaya menganggarkan Rp5 miliar untuk warga miskin.");
  expect(found?.elsewhere ?? []).toEqual([]);
});

test("districts of the province are judged", () => {
  expect(check("Persentase penduduk miskin Kabupaten Brebes 14,23 persen pada 2025.")[0]).toMatchObject({
    region: "3329",
    elsewhere: [],
  });
});
