import { expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { refusal } from "./refusal.ts";

const disk = diskFiles(process.cwd());
const asked = { id: "2027", from: "2026", cutoff: "2027-09-30" };
const refused = (changes: Partial<Parameters<typeof refusal>[1]>, files = disk) =>
  refusal(files, { ...asked, ...changes }, LOCALES.id);

test("an edition with a new id and a later cut-off is begun", () => {
  expect(refused({})).toBeUndefined();
  expect(refused({ id: "a".repeat(64) })).toBeUndefined();
});

test.each(["", "../x", "Edisi", "2027/1", "dua ribu", "a".repeat(65), "__proto__.x", "é"])(
  'the id "%s" is refused',
  (id) => {
    expect(refused({ id })).toContain(`"${id}"`);
  },
);

test("an edition that exists is refused, by its file or by anything among its reports", () => {
  expect(refused({ id: "2025", cutoff: "2027-09-30" })).toContain("data/editions/2025.yaml sudah ada");
  const left = overlaidFiles(disk, { "reports/2027/id/catatan.md": "x" });
  expect(refused({}, left)).toContain("reports/2027/id sudah ada");
});

test.each([
  [undefined, "memerlukan --cutoff"],
  ["2027-02-30", "tanggal yang ada"],
  ["besok", "tanggal yang ada"],
  ["2026-09-30", "harus sesudah batas data edisi 2026"],
  ["2025-12-31", "harus sesudah batas data edisi 2026"],
])("the cut-off %s is refused", (cutoff, why) => {
  expect(refused({ cutoff })).toContain(why);
});

test("an edition to copy that does not exist is refused with those that do", () => {
  expect(refused({ from: "1999" })).toContain("2025, 2026");
});

test("a cut-off between two editions is refused for the newest, and let be for the earlier one", () => {
  expect(refused({ cutoff: "2026-01-01" })).toBeDefined();
  expect(refused({ cutoff: "2026-01-01", from: "2025" })).toBeUndefined();
});
