import { expect, test } from "vitest";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { regionSlug } from "./regionSlug.ts";

const { regions } = loadData(diskFiles(process.cwd()));

test.each([
  ["3375", "3375-kota-pekalongan"],
  ["3101", "3101-kepulauan-seribu"],
  ["7206", "7206-kabupaten-toli-toli"],
])("%s is at %s", (code, slug) => {
  const region = regions.get(code);
  expect(region && regionSlug(region)).toBe(slug);
});

test("every region has an address of its own, safe in addresses and file names", () => {
  const slugs = [...regions.values()].map(regionSlug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,64}$/);
});
