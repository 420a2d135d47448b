import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { linksFor } from "../links.ts";
import { isDistrictPage, pagesOf, textOf } from "./pagesOf.ts";

const pages = pagesOf(testSite("a"));
const { regions } = loadData(diskFiles(process.cwd()));
const districts = [...regions.values()].filter(({ level }) => level === "district");

/** Light enough for a slow line: without pictures, styles and font. */
const MOST_BYTES = 16_000;

describe.each(LANGUAGES)("in %s", (language) => {
  const links = linksFor(language);
  const { site, profile: words } = LOCALES[language];
  const page = (address: string) => pages.get(address) ?? "";

  test("every district has its page, and the list leads to it", () => {
    expect(districts.length).toBe(514);
    const list = page(links.regions);
    for (const region of districts) {
      expect(page(links.region(region)), region.name).not.toBe("");
      expect(list).toContain(`href="${links.region(region)}"`);
    }
    const start = links.home;
    const all = [...pages.keys()].filter(
      (each) => isDistrictPage(each) && each.startsWith(`${start}wilayah/`),
    );
    expect(all.length).toBe(districts.length);
  });

  test("the data page and the figure of positions lead to the list", () => {
    const newest = Math.max(
      ...[...pages.keys()].flatMap((each) => /\/edisi\/(\d+)\//.exec(each)?.[1] ?? []).map(Number),
    );
    for (const address of [links.data, links.figure(String(newest), "position")]) {
      expect(page(address), address).toContain(`href="${links.regions}"`);
    }
  });

  test("each says whose page it is, what it is about, and names its counterpart", () => {
    for (const region of districts) {
      const html = page(links.region(region));
      const text = textOf(html).replace(/\s+/g, " ");
      expect(html, region.name).toMatch(new RegExp(`<html lang="${language}"`));
      expect(html.match(/<h1[ >]/g)?.length, region.name).toBe(1);
      expect(text).toContain(site.standing);
      expect(text).toContain(`${region.name}`);
      expect(text).toContain(words.noStandardError);
      expect(html.length, region.name).toBeLessThan(MOST_BYTES);
      for (const each of LANGUAGES) {
        expect(html).toContain(`hreflang="${each}" href="${linksFor(each).region(region)}"`);
      }
    }
  });

  test("none is broken, none runs a script, no name is used twice", () => {
    for (const region of districts) {
      const html = page(links.region(region));
      expect(textOf(html), region.name).not.toMatch(/undefined|\bNaN\b|\[object|\{\{|\}\}|Infinity/);
      expect(html, region.name).not.toMatch(/<script|<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:/i);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids, region.name).toEqual([...new Set(ids)]);
    }
  });

  test("a page never says what only belongs to another place", () => {
    for (const region of districts.filter(({ code }) => code !== "3375" && code !== "3326")) {
      expect(page(links.region(region)), region.name).not.toContain("Kota Pekalongan");
    }
    const kota = regions.get("3375");
    const kabupaten = regions.get("3326");
    if (kota === undefined || kabupaten === undefined) throw new Error("Pekalongan is missing");
    for (const [one, other] of [
      [kota, kabupaten],
      [kabupaten, kota],
    ] as const) {
      expect(page(links.region(one))).toContain(`href="${links.region(other)}"`);
      expect(textOf(page(links.region(one)))).toMatch(new RegExp(`${one.code}.*${other.code}`, "s"));
    }
  });
});
