import { expect, test } from "vitest";
import type { Region } from "../../model/region.ts";
import { regionOf } from "../../model/regionOf.ts";
import { markableDistricts } from "./markableDistricts.ts";

const names = ["Brebes", "Batang", "Tegal", "Demak", "Blora", "Kudus"];
const regions = new Map<string, Region>([
  ["33", regionOf("33", "Jawa Tengah", "00")],
  ...names.map((name, i): [string, Region] => [
    `330${i + 1}`,
    regionOf(`330${i + 1}`, `Kabupaten ${name}`, "00"),
  ]),
]);
const point = (code: string) => `<circle cx="1" cy="1" r="9" data-region="${code}"><title>x</title></circle>`;
const picture = (codes: readonly string[]) => ({ picture: { wide: codes.map(point).join(""), narrow: "" } });
const codes = names.map((_, i) => `330${i + 1}`);

test("many districts of a picture can be marked, each once, by name, and no province", () => {
  const found = markableDistricts(picture(["33", ...codes, ...codes]), { regions });
  expect(found.map(({ name }) => name)).toEqual([
    "Kabupaten Batang",
    "Kabupaten Blora",
    "Kabupaten Brebes",
    "Kabupaten Demak",
    "Kabupaten Kudus",
    "Kabupaten Tegal",
  ]);
});

test("of a few there is nothing to choose", () => {
  expect(markableDistricts(picture(codes.slice(1)), { regions })).toEqual([]);
});
