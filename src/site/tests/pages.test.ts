import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LOCALES } from "../../locales/index.ts";
import { FIGURE_IDS } from "../../locales/locale.ts";
import { filesOf, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const files = new Set(filesOf(folder));
const pages = pagesOf(folder);

test("every permanent address exists, in both languages", () => {
  const addresses = ["/", "/data/", "/metode/", "/tentang/"];
  for (const edition of ["2025", "2026"]) {
    addresses.push(`/edisi/${edition}/`, `/edisi/${edition}/laporan/rakor/`, `/edisi/${edition}/grafik/`);
    for (const figure of FIGURE_IDS) {
      addresses.push(`/edisi/${edition}/grafik/${figure}/`);
      expect(files, `${edition} ${figure}`).toContain(`edisi/${edition}/grafik/${figure}.csv`);
    }
  }
  for (const address of addresses) {
    expect([...pages.keys()], address).toContain(address);
    expect([...pages.keys()], address).toContain(`/en${address}`);
  }
});

test("both languages have the same pages", () => {
  const all = [...pages.keys()].filter((address) => address !== "/404.html");
  const english = all.filter((address) => address.startsWith("/en/")).map((address) => address.slice(3));
  const indonesian = all.filter((address) => !address.startsWith("/en/"));
  expect(english).toEqual(indonesian);
});

test("the newest edition is the canonical address of the home page", () => {
  expect(pages.get("/")).toContain('<link rel="canonical" href="/edisi/2026/"');
  expect(pages.get("/en/")).toContain('<link rel="canonical" href="/en/edisi/2026/"');
});

describe.each([...pages])("%s", (address, html) => {
  const language = address.startsWith("/en/") ? "en" : "id";

  test("says its language, its standing and its counterpart", () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(textOf(html)).toContain(LOCALES[language].site.standing);
    expect(html).toMatch(/<link rel="canonical" href="[^"]+"/);
    for (const each of ["id", "en"]) expect(html).toMatch(new RegExp(`rel="alternate" hreflang="${each}"`));
  });

  test("holds under a strict content policy", () => {
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/<style/i);
    expect(html).not.toMatch(/\sstyle=/i);
    expect(html).not.toMatch(/\son[a-z]+=/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
  });

  test("has no empty or broken word", () => {
    expect(textOf(html)).not.toMatch(/undefined|NaN|\[object/);
    if (language === "id") expect(html).not.toMatch(/Rp\.|prosentase/);
  });

  test("links only to what exists", () => {
    for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const [path = "", fragment] = href.split("#");
      const target = path === "" ? address : path;
      const file = target.endsWith("/") ? `${target}index.html` : target;
      expect(files, `${address} links to ${href}`).toContain(file.slice(1));
      if (fragment !== undefined && fragment !== "") {
        const there = path === "" ? html : readFileSync(join(folder, file), "utf8");
        expect(there, `${address} links to ${href}`).toContain(`id="${fragment}"`);
      }
    }
  });

  test("names every picture", () => {
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) {
      expect(svg).toMatch(/role="img"/);
      expect(svg).toMatch(/aria-label="[^"]{10,}"/);
    }
  });
});

describe.each(["2025", "2026"])("edition %s", (edition) => {
  test.each(FIGURE_IDS)("%s has a table and a CSV with the same source", (figure) => {
    const html = pages.get(`/edisi/${edition}/grafik/${figure}/`) ?? "";
    expect(html).toContain("<table>");
    expect(html).toContain(`href="/edisi/${edition}/grafik/${figure}.csv"`);
    const rows = parse(readFileSync(join(folder, `edisi/${edition}/grafik/${figure}.csv`), "utf8"), {
      columns: true,
    }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row.value).toMatch(/^-?\d+(\.\d+)?$/);
      if (row.status === "published") expect(row.source).not.toBe("");
    }
  });
});
