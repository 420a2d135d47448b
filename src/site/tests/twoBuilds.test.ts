import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildInto, testSite } from "../../../scripts/buildForTests.ts";
import { filesOf, pagesOf } from "./pagesOf.ts";

function hashes(folder: string): ReadonlyMap<string, string> {
  return new Map(
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
  expect(hashes(testSite("b"))).toEqual(hashes(testSite("a")));
});

test("below another path every link stays inside it and resolves", async () => {
  const base = "/pekalongan/laju/";
  await buildInto("c", { LAJU_BASE: base });
  const files = new Set(filesOf(testSite("c")));
  for (const [address, html] of pagesOf(testSite("c"))) {
    for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"#]+)/g)) {
      expect(href.startsWith(base), `${address} links to ${href}`).toBe(true);
      const path = href.slice(base.length);
      expect(files, `${address} links to ${href}`).toContain(
        path === "" || path.endsWith("/") ? `${path}index.html` : path,
      );
    }
  }
});
