import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { linksFor } from "../links.ts";
import { isMapPage, pagesOf } from "./pagesOf.ts";

const pages = pagesOf(testSite("a"));
const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);

/** Light enough for a slow line: a map without styles and font. */
const MOST = { bytes: 60_000, zipped: 10_000 };

const CASES = editions.flatMap((edition) =>
  LANGUAGES.map((language) => ({ edition, id: edition.definition.id, language })),
);

describe.each(CASES)("edition $id in $language", ({ edition, id, language }) => {
  const links = linksFor(language);
  const locale = LOCALES[language];
  const { maps } = edition.analyses.standard;
  const every = maps.map(({ indicator, year }) => ({
    indicator,
    year,
    address: links.map(id, indicator, year),
  }));
  const read = new Map<string, Document>();
  const documentAt = (address: string): Document => {
    const document = read.get(address) ?? parseHTML(pages.get(address) ?? "").document;
    read.set(address, document);
    return document;
  };

  test("every indicator and year of the spell has its map, and nothing else has one", () => {
    const found = [...pages.keys()].filter(
      (address) => isMapPage(address) && address.startsWith(`${links.edition(id)}peta/`),
    );
    expect(found.sort()).toEqual(every.map(({ address }) => address).sort());
  });

  test("no map is of a place below the city, and each shows the province's districts with their figures", () => {
    for (const { address, indicator, year } of every) {
      const document = documentAt(address);
      const map = maps.find((each) => each.indicator === indicator && each.year === year);
      const codes = [...document.querySelectorAll(".picture .wide [data-region]")].map((each) =>
        each.getAttribute("data-region"),
      );
      const known = [...(map?.entries.map(({ region }) => region) ?? []), ...(map?.missing ?? [])];
      expect(codes.toSorted(), address).toEqual(known.toSorted());
      const rows = [...document.querySelectorAll("tbody tr")];
      expect(rows.length, address).toBe(known.length);
      map?.entries.forEach(({ point }, i) => {
        expect(rows[i]?.textContent, address).toContain(locale.number.plain(point.value, point.decimals));
      });
    }
  });

  test("each leads to the year before and after, and to every other year and indicator, the current one marked", () => {
    for (const { address, indicator, year } of every) {
      const document = documentAt(address);
      const hrefs = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.getAttribute("href"));
      const years = every.filter((each) => each.indicator === indicator);
      const at = years.findIndex((each) => each.year === year);
      expect(hrefs('a[rel="prev"]'), address).toEqual(
        years.slice(Math.max(0, at - 1), at).map((each) => each.address),
      );
      expect(hrefs('a[rel="next"]'), address).toEqual(
        years.slice(at + 1, at + 2).map((each) => each.address),
      );
      const offered = hrefs(".choice a");
      for (const each of [...years, ...every.filter((other) => other.year === year)]) {
        expect(offered, address).toContain(each.address);
      }
      expect(hrefs(".choice a[aria-current]"), address).toEqual([address, address]);
    }
  });

  test("each says its source, how to read it, and why there are no earlier years", () => {
    for (const { address, indicator } of every) {
      const document = documentAt(address);
      const said = (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");
      expect(said, address).toContain(locale.site.sourceBasic);
      expect(said, address).toContain(locale.site.howToRead);
      expect(said, address).toContain(locale.maps.page.yearsText(edition, indicator).replace(/\s+/g, " "));
    }
  });

  test("each is light", () => {
    for (const { address } of every) {
      const html = pages.get(address) ?? "";
      expect(html.length, address).toBeLessThan(MOST.bytes);
      expect(gzipSync(html).length, address).toBeLessThan(MOST.zipped);
    }
  });

  test("the figure of the map leads to them", () => {
    const figure = documentAt(links.figure(id, "tile_map"));
    const newest = edition.analyses.indicators.get("headcount_ratio")?.latest.year ?? 0;
    expect([...figure.querySelectorAll("a")].map((each) => each.getAttribute("href"))).toContain(
      links.map(id, "headcount_ratio", newest),
    );
  });
});
