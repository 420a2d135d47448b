import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { CARD_SIZES } from "../../publish/cardContent.ts";
import { filesOf, isLookedAt, pagesOf } from "./pagesOf.ts";

const MOST_BYTES = 250_000;

const folder = testSite("a");
const pages = pagesOf(folder);
const cards = filesOf(folder).filter((file) => file.startsWith("kartu/"));

const documentOf = (html: string) => parseHTML(html).document;
const metaOf = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "";
const isIndexed = (html: string) =>
  html.includes("<main") && !/<meta name="robots" content="noindex/.test(html);

/** Size of a PNG, and the share of its pixels that are not of its most frequent colour. */
function pngOf(file: string) {
  const bytes = readFileSync(join(folder, file));
  expect(bytes.toString("latin1", 1, 4), file).toBe("PNG");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  let data = Buffer.alloc(0);
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") data = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  const rows = inflateSync(data);
  const counts = new Map<number, number>();
  for (const index of rows) counts.set(index, (counts.get(index) ?? 0) + 1);
  return { width, height, bytes: bytes.length, inked: 1 - Math.max(...counts.values()) / rows.length };
}

/** Where a page's card is, and whether it has an upright one beside it. */
function cardsOf(html: string): string[] {
  const image = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const landscape = image.replace(/^\//, "");
  const upright = landscape.replace(/\.png$/, "-tegak.png");
  return [landscape, ...(html.includes('<div class="picture">') ? [upright] : [])];
}

test("every page that may be indexed names a card of its own, and every card is named", () => {
  const named = [...pages.values()].filter(isIndexed).flatMap(cardsOf);
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(cards).toEqual(named.toSorted());
  expect(cards.length).toBeGreaterThan(1_000);
});

test("a page that must not be indexed names none", () => {
  const others = [...pages].filter(([, html]) => !isIndexed(html));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(([, html]) => html.includes("og:image")).map(([address]) => address)).toEqual([]);
});

test("every card has its size and no more bytes than a messenger loads", () => {
  for (const file of cards) {
    const bytes = readFileSync(join(folder, file));
    const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    expect(size, file).toEqual(file.endsWith("-tegak.png") ? CARD_SIZES.upright : CARD_SIZES.landscape);
    expect(bytes.length, file).toBeLessThanOrEqual(MOST_BYTES);
  }
});

describe.each([...pages].filter(([address, html]) => isLookedAt(address) && isIndexed(html)))(
  "%s",
  (address, html) => {
    const document = documentOf(html);

    test("says the same to others as to its readers", () => {
      expect(metaOf(document, "og:title")).toMatch(/\S/);
      expect(metaOf(document, "og:title")).not.toMatch(/ – Laju$/);
      expect(metaOf(document, "og:description")).toMatch(/\S/);
      expect(metaOf(document, "og:site_name")).toMatch(/^Laju/);
      expect(metaOf(document, "og:url")).toBe(
        document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
      );
      expect(metaOf(document, "og:locale").slice(0, 2)).toBe(document.documentElement.lang);
      expect(metaOf(document, "og:locale:alternate").slice(0, 2)).not.toBe(document.documentElement.lang);
      expect(metaOf(document, "og:image:width")).toBe("1200");
      expect(metaOf(document, "og:image:height")).toBe("630");
      expect(metaOf(document, "og:image:alt")).toContain(metaOf(document, "og:title"));
      expect(metaOf(document, "twitter:card")).toBe("summary_large_image");
    });

    test("has cards with ink on them", () => {
      for (const file of cardsOf(html)) {
        const { inked } = pngOf(file);
        expect(inked, `${address} ${file}`).toBeGreaterThan(0.05);
        expect(inked, `${address} ${file}`).toBeLessThan(0.7);
      }
    });
  },
);

test("a change that a title states is never shared without what is unknown about it", () => {
  const unsaid = [...pages].filter(([, html]) => {
    const document = documentOf(html.split("</head>")[0] ?? "");
    const language = /<html lang="([^"]*)"/.exec(html)?.[1];
    const title = metaOf(document, "og:title");
    const states = language === "id" ? /\b(?:turun|naik) (?:Rp)?\d/ : /\b(?:fell|rose) by (?:Rp)?\d/;
    const known = language === "id" ? /galat baku perubahan/i : /standard error of the change/i;
    return states.test(title) && !known.test(metaOf(document, "og:description"));
  });
  expect(unsaid.map(([address]) => address)).toEqual([]);
});
