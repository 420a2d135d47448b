import { beforeAll, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import { QUADRANTS } from "../model/quadrant.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import type { Material } from "./material.ts";
import { quadrantFindings } from "./quadrantFindings.ts";

let edition: Edition;
let material: Material;

beforeAll(() => {
  edition = compileEdition(loadEdition(diskFiles(process.cwd()), "2026"));
  material = { definition: edition.definition, analyses: edition.analyses, claims: edition.claims };
});

const found = (id: string) => edition.findings.get(id);

test("the city lies in quadrant IV: neither rate nor number above its line", () => {
  expect(found("quadrant.own")).toMatchObject({
    measure: "verdict",
    region: "3375",
    year: 2025,
    month: 3,
    value: null,
    verdict: null,
    note: "IV",
    window: [2025, 2025],
  });
});

test("the counts of the quadrants name their districts and add up to all of them", () => {
  const counts = QUADRANTS.map((each) => found(`quadrant.${each.toLowerCase()}`));
  expect(counts.map((each) => each?.value)).toEqual([12, 4, 2, 17]);
  expect(counts.map((each) => each?.related.length)).toEqual([12, 4, 2, 17]);
  expect(new Set(counts.flatMap((each) => each?.related ?? [])).size).toBe(35);
  expect(found("quadrant.iv")?.related).toContain("3375");
});

test("the mean number rests on the number of every district", () => {
  expect(found("quadrant.number_line")?.value).toBeCloseTo(96.19, 2);
  expect(found("quadrant.number_line")).toMatchObject({ decimals: 2, note: "mean_over_districts" });
  expect(found("quadrant.number_line")?.rows).toHaveLength(35);
});

test("without the province's figures there is nothing to say", () => {
  const standard = { ...material.analyses.standard, quadrant: undefined };
  expect(quadrantFindings({ ...material, analyses: { ...material.analyses, standard } })).toEqual([]);
});
