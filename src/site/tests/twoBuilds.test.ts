import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildInto, testSite } from "../../../scripts/buildForTests.ts";
import { brokenLinks } from "./brokenLinks.ts";
import { filesOf } from "./pagesOf.ts";

/** The SHA-256 of every file of a built site, by path. */
function hashesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

test("two builds are the same to the byte", async () => {
  await buildInto("b");
  expect(hashesOf(testSite("b"))).toEqual(hashesOf(testSite("a")));
});

test("below another path every link and asset stays inside it and resolves", async () => {
  const base = "/pekalongan/laju/";
  await buildInto("c", base);
  expect(filesOf(testSite("c")).filter((file) => file.endsWith(".html"))).toEqual(
    filesOf(testSite("a")).filter((file) => file.endsWith(".html")),
  );
  expect(brokenLinks(testSite("c"), base)).toEqual([]);
});
