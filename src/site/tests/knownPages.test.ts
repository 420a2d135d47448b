import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { diskFiles } from "../../sources/files.ts";
import { groundOf } from "../preflight/ground.ts";
import { knownPages } from "../preflight/knownPages.ts";
import { filesOf } from "./pagesOf.ts";

const site = testSite("a");
const built = new Set(filesOf(site));
const known = knownPages(groundOf(diskFiles(process.cwd()), () => []));

const fileOf = (address: string) => (address.endsWith("/") ? `${address}index.html` : address).slice(1);

/** Pages that no prose links to: measured by embeds, or shown where there is none. */
const NEVER_LINKED = /(?:^|\/)(?:404\.html|tinggi\/index\.html)$/;

test("every page and file that the preflight takes as known is built", () => {
  expect([...known.keys()].filter((address) => !built.has(fileOf(address)))).toEqual([]);
});

test("every page that is built is known to the preflight", () => {
  const addresses = new Set([...known.keys()].map(fileOf));
  const pages = [...built].filter((file) => file.endsWith(".html") && !NEVER_LINKED.test(file));
  expect(pages.filter((file) => !addresses.has(file))).toEqual([]);
});

test("every place on a page that the preflight takes as known is there", () => {
  const missing = [...known].flatMap(([address, places]) => {
    if (places === undefined) return [];
    const { document } = parseHTML(readFileSync(join(site, fileOf(address)), "utf8"));
    return [...places]
      .filter((place) => document.getElementById(place) === null)
      .map((place) => `${address}#${place}`);
  });
  expect(missing).toEqual([]);
});
