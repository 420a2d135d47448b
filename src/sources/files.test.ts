import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { readText } from "./readText.ts";

const root = mkdtempSync(join(tmpdir(), "laju-"));
mkdirSync(join(root, "data"));
for (const name of ["b.csv", "a.csv", "B.csv"]) writeFileSync(join(root, "data", name), name);
afterAll(() => rmSync(root, { recursive: true }));

const disk = diskFiles(root);

test("names are sorted by code unit, whatever the disk's order", () => {
  expect(disk.list("data")).toEqual(["B.csv", "a.csv", "b.csv"]);
});

test("a folder that is not there is empty; anything else wrong with it is not silent", () => {
  expect(disk.list("nowhere")).toEqual([]);
  expect(() => disk.list("data/a.csv")).toThrow("ENOTDIR");
});

test("a file that is not there is an error", () => {
  expect(() => disk.read("data/c.csv")).toThrow("ENOENT");
});

test("an overlay replaces the files it names and leaves the others and the disk alone", () => {
  const files = overlaidFiles(disk, { "data/a.csv": "lain é" });
  expect(readText(files, "data/a.csv")).toBe("lain é");
  expect(readText(files, "data/b.csv")).toBe("b.csv");
  expect(readText(disk, "data/a.csv")).toBe("a.csv");
  expect(files.list("data")).toEqual(disk.list("data"));
});

test("an overlay can empty a file", () => {
  expect(readText(overlaidFiles(disk, { "data/a.csv": "" }), "data/a.csv")).toBe("");
});
