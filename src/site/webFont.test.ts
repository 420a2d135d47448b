import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { webFont } from "./webFont.ts";

test("the font for pages is a woff2 of at most 20 KB, made once", async () => {
  const file = await webFont();
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("wOF2");
  expect(bytes.length).toBeLessThan(20_000);
  expect(await webFont()).toBe(file);
});
