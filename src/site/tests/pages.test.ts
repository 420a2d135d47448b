import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { FIGURE_IDS } from "../../locales/locale.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionIds, publisherFile } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { reportNames } from "../../sources/reportFiles.ts";
import { contentPolicy } from "../contentPolicy.ts";
import { linksFor } from "../links.ts";
import { brokenLinks } from "./brokenLinks.ts";
import { filesOf, isEmbed, isLookedAt, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const files = new Set(filesOf(folder));
const pages = pagesOf(folder);
const project = diskFiles(process.cwd());
const editions = editionIds(project);
const newest = editions.at(-1) ?? "";

/** Written out here, so that a page without it, or with weaker words, is noticed. */
const STANDING = {
  id: "Situs independen, tidak resmi. Bukan terbitan BPS, Pemerintah Kota, atau TKPK, dan belum diperiksa olehnya. Bila berbeda, terbitan BPS yang berlaku. Proyeksi, selang, peringkat, dan simpulan adalah perhitungan situs ini. Bukan dasar penetapan penerima bantuan.",
  en: /independent.*unofficial.*BPS.*TKPK.*not (?:a|the) basis/is,
};

const documentOf = (html: string) => parseHTML(html).document;
const isNotFound = (address: string) => address === "/404.html";

/** Addresses of the same page by language, as its head names them. */
function alternatesOf(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...documentOf(html).querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute("hreflang") ?? "",
      link.getAttribute("href") ?? "",
    ]),
  );
}

test("every permanent address exists, in both languages", () => {
  const addresses = ["/", "/data/", "/wilayah/", "/metode/", "/glosarium/", "/tentang/", "/proyeksi/"];
  addresses.push("/proyeksi/perkiraan-kini/", "/proyeksi/yang-sudah-dapat-diketahui/");
  addresses.push(
    "/koreksi/",
    "/rapat/",
    "/pers/",
    "/klaim/periksa/",
    ...(publisherFile(project).claims ? ["/klaim/"] : []),
  );
  for (const edition of editions) {
    addresses.push(
      `/edisi/${edition}/analisis/`,
      `/edisi/${edition}/`,
      `/edisi/${edition}/laporan/rakor/`,
      `/edisi/${edition}/grafik/`,
      `/edisi/${edition}/angka/`,
      `/edisi/${edition}/perubahan/`,
      `/edisi/${edition}/usulan-bahan/`,
      `/edisi/${edition}/paparan/`,
      `/edisi/${edition}/laju-yang-diperlukan/`,
    );
    addresses.push(
      ...reportNames(project, edition, "id").map((name) => linksFor("id", "/").report(edition, name)),
    );
    for (const figure of FIGURE_IDS) {
      addresses.push(`/edisi/${edition}/grafik/${figure}/`);
      expect(files).toContain(`edisi/${edition}/grafik/${figure}.csv`);
    }
  }
  const missing = addresses
    .flatMap((address) => [address, `/en${address}`])
    .filter((each) => !pages.has(each));
  expect(missing).toEqual([]);
  expect(files).toContain("404.html");
});

test("both languages have the same pages", () => {
  const all = [...pages.keys()].filter((address) => !isNotFound(address));
  const english = all.filter((address) => address.startsWith("/en/")).map((address) => address.slice(3));
  const indonesian = all.filter((address) => !address.startsWith("/en/"));
  expect(english.sort()).toEqual(indonesian.sort());
});

test("the newest edition is the canonical address of the home page", () => {
  expect(pages.get("/")).toContain(`<link rel="canonical" href="/edisi/${newest}/"`);
  expect(pages.get("/en/")).toContain(`<link rel="canonical" href="/en/edisi/${newest}/"`);
});

test("every other page is its own canonical address", () => {
  const other = [...pages].filter(([address, html]) => {
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    const isCopy = ["/", "/en/"].includes(address) || isEmbed(address);
    return !isCopy && !isNotFound(address) && canonical !== address;
  });
  expect(other.map(([address]) => address)).toEqual([]);
});

test("every link, asset and fragment resolves, and no asset comes from elsewhere", () => {
  expect(brokenLinks(folder, "/")).toEqual([]);
});

/** What must hold of every district's page is in `districtPages.test.ts`. */
const looked = [...pages].filter(([address]) => isLookedAt(address));

describe.each(looked)("%s", (address, html) => {
  const language = address.startsWith("/en/") ? "en" : "id";
  const document = documentOf(html);

  test("says its language and has one heading of the first rank", () => {
    expect(document.documentElement.getAttribute("lang")).toBe(language);
    expect(document.querySelectorAll("h1").length).toBe(1);
    expect(document.querySelector("title")?.textContent).toMatch(/\S/);
    expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toMatch(/\S/);
  });

  test.skipIf(publisherFile(project).official)("says whose page it is", () => {
    const text = textOf(html).replace(/\s+/g, " ");
    if (language === "id") expect(text).toContain(STANDING.id);
    else expect(text).toMatch(STANDING.en);
  });

  test("names its counterpart in the other language, which names it back", () => {
    const alternates = alternatesOf(html);
    expect(Object.keys(alternates).sort()).toEqual([...LANGUAGES].sort());
    if (isNotFound(address)) return;
    expect(alternates[language]).toBe(address);
    for (const other of Object.values(alternates)) {
      expect(alternatesOf(pages.get(other) ?? ""), other).toEqual(alternates);
    }
  });

  test("holds under a strict content policy", () => {
    const allowed = contentPolicy(address);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    expect(policy).toBe(allowed);
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.length > 0, "scripts").toBe(allowed.includes("script-src"));
    for (const script of scripts) {
      expect(script.getAttribute("type")).toBe("module");
      expect(script.getAttribute("src")).toMatch(/^\/aset\//);
      expect(script.textContent).toBe("");
    }
    expect(document.querySelectorAll("iframe").length > 0, "frames").toBe(allowed.includes("frame-src"));
    expect(document.querySelectorAll("style, [style], object, embed, form").length).toBe(0);
    const own = html.replace(/<code>[\s\S]*?<\/code>/g, "");
    expect(own).not.toMatch(/<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:/i);
  });

  test("says nothing broken", () => {
    expect(textOf(html)).not.toMatch(/undefined|\bNaN\b|\[object|Infinity/);
    // Braces are at home in code: BibTeX holds names together by two.
    expect(textOf(html.replace(/<pre[\s\S]*?<\/pre>/g, ""))).not.toMatch(/\{\{|\}\}/);
    if (language === "id") expect(textOf(html)).not.toMatch(/Rp\.|prosentase|poin persentase/i);
  });

  test("names every picture, and every name is used once", () => {
    for (const svg of document.querySelectorAll("svg")) {
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")?.trim()).toMatch(/.{10}/);
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(editions)("edition %s", (edition) => {
  describe.each(LANGUAGES)("%s", (language) => {
    test.each(FIGURE_IDS)("%s has picture, title, description, table, source and every file", (figure) => {
      const start = language === "id" ? "" : `/${language}`;
      const stem = `${start}/edisi/${edition}/grafik/${figure}`;
      const document = documentOf(pages.get(`${stem}/`) ?? "");
      const page = ".figure-page";
      expect(document.querySelectorAll(`${page} figure .picture svg`).length).toBe(2);
      expect(document.querySelector(`${page} figure figcaption h1`)?.textContent).toMatch(/\S/);
      expect(document.querySelectorAll(`${page} details.described li`).length).toBeGreaterThan(0);
      expect(document.querySelectorAll(`${page} table tbody tr`).length).toBeGreaterThan(0);
      expect(document.querySelector(`${page} figure .src`)?.textContent).toMatch(/BPS/);
      expect(document.querySelectorAll(`${page} .cite blockquote`).length).toBe(2);
      const files = [...document.querySelectorAll(`${page} .files a[download]`)].map((link) =>
        link.getAttribute("href"),
      );
      const ends = [".png", ".svg", ".csv", "-excel-id.csv", ".xlsx", ".json", ".zip"];
      expect(files).toEqual(ends.map((end) => `${stem}${end}`));
      for (const file of files) expect(existsSync(join(folder, file ?? "")), file ?? "").toBe(true);
    });
  });

  test.each(FIGURE_IDS)("the CSV of %s holds numbers with their sources", (figure) => {
    const text = readFileSync(join(folder, `edisi/${edition}/grafik/${figure}.csv`), "utf8");
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(row.edition).toBe(edition);
      if (row.status === "published") expect(row.source).toMatch(/\S/);
    }
  });
});
