import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { rasterise } from "../publish/raster.ts";

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laju-pictures-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As in a new build: nothing is remembered but what lies in the folder. */
async function newBuild() {
  vi.resetModules();
  return (await import("./pictureCache.ts")).cachedPng;
}

test("a picture is kept under the hash of what it depends on, and is what the renderer makes", async () => {
  const cachedPng = await newBuild();
  const first = await cachedPng(svg("#fff"), 1, folder);
  expect(first).toEqual(await rasterise(svg("#fff"), 1));
  expect(await cachedPng(svg("#000"), 1, folder)).not.toEqual(first);
  expect(await cachedPng(svg("#fff"), 2, folder)).not.toEqual(first);
  const names = readdirSync(folder);
  expect(names).toHaveLength(3);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
});

test("the next build reads it, and makes anew what is no PNG", async () => {
  const made = await (await newBuild())(svg("#fff"), 1, folder);
  const before = readdirSync(folder);
  expect(await (await newBuild())(svg("#fff"), 1, folder)).toEqual(made);
  for (const name of before) writeFileSync(join(folder, name), "half a file");
  expect(await (await newBuild())(svg("#fff"), 1, folder)).toEqual(made);
  expect(readdirSync(folder)).toEqual(before);
});

test("two builds that make the same picture at once leave one whole file", async () => {
  const [one, other] = [await newBuild(), await newBuild()];
  const [a, b] = await Promise.all([one(svg("#123456"), 3, folder), other(svg("#123456"), 3, folder)]);
  expect(a).toEqual(b);
  expect(readdirSync(folder).every((name) => name.endsWith(".png"))).toBe(true);
});
