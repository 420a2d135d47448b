import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf } from "./pagesOf.ts";

/** Bytes over the wire that a figure's page may weigh on a first visit: with font, pictures and scripts. */
const MOST = 48 * 1024;

const folder = testSite("a");
const figurePages = [...pagesOf(folder).keys()].filter((address) => /\/grafik\/[^/]+\/$/.test(address));

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What a browser fetches for a page with an empty cache, each part as small as gzip makes it. */
async function parts(address: string): Promise<{ readonly path: string; readonly bytes: number }[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const bodies: Promise<{ path: string; bytes: number }>[] = [];
    page.on("response", (response) => {
      bodies.push(
        response.body().then((body) => ({
          path: new URL(response.url()).pathname,
          bytes: Math.min(body.length, gzipSync(body, { level: 9 }).length),
        })),
      );
    });
    await page.goto(site.origin + address, { waitUntil: "networkidle" });
    return await Promise.all(bodies);
  } finally {
    await context.close();
  }
}

test("there is a page for every figure, in both languages", () => {
  expect(figurePages.length).toBeGreaterThan(80);
});

test.each(figurePages)("%s weighs at most 48 KB on a first visit", async (address) => {
  const fetched = await parts(address);
  expect(fetched.map(({ path }) => path).join(" ")).toMatch(/\.woff2/);
  const weight = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = fetched.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${path} ${bytes}`);
  expect(weight, heaviest.join("\n")).toBeLessThanOrEqual(MOST);
});
