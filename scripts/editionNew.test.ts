import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ProjectCopy, projectCopy } from "./fixtures/projectCopy.ts";

let project: ProjectCopy;

beforeEach(() => {
  project = projectCopy();
});

afterEach(() => {
  project.remove();
});

const begin = (...words: readonly string[]) => project.laju("edition", "new", ...words);
const everything = () => ({ ...project.digests("data"), ...project.digests("reports") });

test("an edition is begun from the newest one: its file, its reports, and what is to be done", () => {
  const before = everything();
  const { code, out, complaints } = begin("2027", "--cutoff", "2027-09-30");
  expect(complaints).toBe("");
  expect(code).toBe(0);
  const tasks = project.read("reports/2027/daftar-tugas.md");
  expect(out).toContain(tasks.trim());
  expect(out).toContain("10 berkas edisi 2027 ditulis.");
  expect(project.read("data/editions/2027.yaml")).toContain('en: "2027 edition"');
  expect(project.read("reports/2027/en/rakor.md")).toBe(project.read("reports/2026/en/rakor.md"));
  expect(everything()).toMatchObject(before);
});

test("the list is printed in English if asked, and kept in Indonesian", () => {
  const { out } = begin("2027", "--cutoff", "2027-09-30", "--lang", "en", "--title", "Edisi Rapat");
  expect(out).toContain("# To do for the 2027 edition");
  expect(project.read("reports/2027/daftar-tugas.md")).toContain("# Daftar tugas edisi 2027");
  expect(project.read("data/editions/2027.yaml")).toMatch(/id: "Edisi Rapat"\n {2}en: "::todo /);
});

test.each([
  [["2026", "--cutoff", "2027-09-30"], "data/editions/2026.yaml sudah ada"],
  [["2027"], "memerlukan --cutoff"],
  [["2027", "--cutoff", "2027-02-30"], "tanggal yang ada"],
  [["2027", "--cutoff", "2026-09-30"], "harus sesudah"],
  [["2027", "--cutoff", "2027-09-30", "--from", "1999"], "edisi tidak dikenal"],
  [["../2027", "--cutoff", "2027-09-30"], "huruf kecil"],
  [["2027", "2028", "--cutoff", "2027-09-30"], "2027 2028"],
  [["--cutoff", "2027-09-30"], "huruf kecil"],
])("%j is refused, and nothing is written", (words, why) => {
  const before = everything();
  const { code, complaints } = begin(...words);
  expect(code).toBe(2);
  expect(complaints).toContain(why);
  expect(everything()).toEqual(before);
});

test("a report that is already there is never overwritten", () => {
  const path = "reports/2027/id/rakor.md";
  mkdirSync(dirname(join(project.root, path)), { recursive: true });
  project.write(path, "kata-kata saya\n");
  const before = everything();
  expect(begin("2027", "--cutoff", "2027-09-30")).toMatchObject({ code: 2 });
  expect(everything()).toEqual(before);
});

test("an edition that was begun is told from the others, and stops nothing but itself", () => {
  begin("lain", "--cutoff", "2026-10-01");
  const { code, complaints } = project.laju("facts", "--edition", "lain", "--json");
  expect(code).toBe(1);
  expect(complaints).toContain("data/editions/lain.yaml:13: belum selesai");
  expect(project.laju("facts", "--edition", "2026", "--json").code).toBe(0);
});
