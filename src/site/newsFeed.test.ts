import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { RecordEntry } from "../model/publishedRecord.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { atomFaults } from "../publish/fixtures/atomFaults.ts";
import { diskFiles } from "../sources/files.ts";
import { type Content, loadContent } from "./content.ts";
import { newsFeed } from "./newsFeed.ts";

const content = loadContent(diskFiles(process.cwd()));
const ids = content.editions.map(({ definition }) => definition.id);
const newest = ids.at(-1) ?? "";
const SITE = "https://laju.example.org";

const change = (made: string, reason: string): RecordEntry => ({
  made,
  kind: "correction",
  reason,
  moved: [{ key: "slope 3375 2025", was: "1", is: "2", cause: { kind: "code" } }],
});

/** The content with every edition recorded on one day, and the newest corrected, twice on one day. */
function corrected(first = "2026-10-01"): Content {
  return {
    ...content,
    record(id) {
      const known = content.record(id);
      if (known === undefined) return undefined;
      const log: RecordEntry[] = [{ made: first, kind: "first", reason: "", moved: [] }];
      if (id === newest)
        log.push(
          change("2026-11-02", "Satu & <lain>."),
          change("2026-12-03", "Dua."),
          change("2026-12-03", "Tiga."),
        );
      return { ...known, log };
    },
  };
}

/** The content whose newest edition appears at a minute. */
function releasedAt(release: string): Content {
  return {
    ...content,
    volume(id, language) {
      const volume = content.volume(id, language);
      if (id !== newest) return volume;
      const { edition, figures, reports, locale } = volume;
      const definition = { ...edition.definition, release };
      return { edition: { ...edition, definition }, figures, reports, locale };
    },
  };
}

const entriesOf = (xml: string) =>
  [...parseHTML(xml).document.querySelectorAll("entry")].map((entry) => ({
    id: entry.querySelector("id")?.textContent ?? "",
    href: entry.querySelector("link")?.getAttribute("href") ?? "",
    title: entry.querySelector("title")?.textContent ?? "",
    updated: entry.querySelector("updated")?.textContent ?? "",
    text: entry.querySelector("content")?.textContent ?? "",
  }));

describe.each(LANGUAGES)("in %s", (language: Language) => {
  test.each([SITE, undefined])("it is a valid feed where the site's address is %s", (site) => {
    for (const each of [content, corrected(), releasedAt("2026-12-01T09:00+07:00")])
      expect(atomFaults(newsFeed(each, language, site))).toEqual([]);
  });

  test("it tells every recorded edition, the newest first, with its finding", () => {
    const entries = entriesOf(newsFeed(corrected(), language, SITE)).slice(3);
    const titles = ids
      .toReversed()
      .map((id) => content.volume(id, language).edition.definition.title[language]);
    expect(entries.map(({ title }) => title)).toEqual(
      titles.map((title) => (language === "id" ? `${title} terbit` : `${title} published`)),
    );
    const start = language === "id" ? "" : `/${language}`;
    expect(entries.map(({ href }) => href)).toEqual(
      ids.toReversed().map((id) => `${SITE}${start}/edisi/${id}/`),
    );
    for (const { text, updated } of entries) {
      expect(text.length).toBeGreaterThan(40);
      expect(text).toMatch(language === "id" ? /Galat baku/ : /standard error/);
      expect(text).not.toMatch(/[<>]|&\w+;|undefined/);
      expect(updated).toBe("2026-10-01T00:00:00Z");
    }
  });

  test("it tells corrections with their reason, each with an address that stays", () => {
    const entries = entriesOf(newsFeed(corrected(), language, SITE)).slice(0, 3);
    const start = language === "id" ? "" : `/${language}`;
    const page = `${SITE}${start}/koreksi/#edisi-${newest}`;
    expect(entries.map(({ id }) => id)).toEqual([
      `${page}-2026-12-03-2`,
      `${page}-2026-12-03`,
      `${page}-2026-11-02`,
    ]);
    expect(entries.map(({ text }) => text.split(" ")[0])).toEqual(["Tiga.", "Dua.", "Satu"]);
  });
});

test("an edition with a minute of release is dated by it, not by its record", () => {
  const [first] = entriesOf(newsFeed(releasedAt("2027-01-15T09:00+07:00"), "id", SITE));
  expect(first?.title).toContain(newest);
  expect(first?.updated).toBe("2027-01-15T09:00:00+07:00");
});

test("an edition that is not recorded yet, or is a preview only, is no news", () => {
  expect(entriesOf(newsFeed({ ...content, record: () => undefined }, "id", SITE))).toEqual([]);
  expect(entriesOf(newsFeed({ ...content, isPreview: true }, "id", SITE))).toEqual([]);
});

test("ids without the site's address differ by language and entry, and stay", () => {
  const idsOf = (language: Language) =>
    entriesOf(newsFeed(corrected(), language, undefined)).map(({ id }) => id);
  const all = LANGUAGES.flatMap(idsOf);
  expect(new Set(all).size).toBe(all.length);
  expect(LANGUAGES.flatMap(idsOf)).toEqual(all);
});
