import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { DistrictProfile } from "../model/districtProfile.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { lintText } from "../narrative/lintText.ts";
import { districtProfiles } from "../profile.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { DISTRICTS, expectedProfile, KNOWN } from "./fixtures/expectedProfile.ts";
import { readProfile } from "./fixtures/readProfile.ts";
import { LOCALES } from "./index.ts";
import { profileText } from "./profileText.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = Object.entries(KNOWN).map(([id, known]) => {
  const edition = compileEdition({ ...data, definition: editionFile(files, id) });
  return { id, known, edition, of: districtProfiles(edition, data.provinceSplits) };
});

/** Everything a district's page says in sentences. */
function spoken(profile: DistrictProfile, language: Language): string {
  const { profile: words } = LOCALES[language];
  const sections = profileText(profile, words).flatMap(({ heading, paragraphs }) => [
    ...paragraphs,
    ...(heading === undefined ? [] : [heading]),
  ]);
  return [...sections, ...words.cannot(profile)].join("\n");
}

/** The numbers of a text as plain decimals, in order; the digits of P0, P1 and P2 are names. */
function numbersOf(text: string, language: Language): string[] {
  return [...text.matchAll(/(?<![P\d.,])\d(?:[\d.,]*\d)?/g)].map(([digits]) =>
    language === "id" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", ""),
  );
}

/** Every number that stands in what was expected, however deep. */
function numbersIn(value: unknown): string[] {
  if (typeof value === "string") return value.match(/\d+(?:\.\d+)?/g) ?? [];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  // A value of which two are allowed: an exact half.
  return Object.values(value).flatMap(numbersIn);
}

describe.each(editions)("edition $id, every district", ({ known, edition, of }) => {
  const spokenOf = (code: string) => {
    const profile = of(code);
    return { profile, texts: LANGUAGES.map((language) => [language, spoken(profile, language)] as const) };
  };
  const all = DISTRICTS.map((code) => ({ code, ...spokenOf(code) }));

  test("there are 514", () => {
    expect(all.length).toBe(514);
  });

  test.each(LANGUAGES)("what is read back from the %s sentences is what the observations say", (language) => {
    for (const { code, profile, texts } of all) {
      const text = texts.find(([each]) => each === language)?.[1] ?? "";
      const made = edition.analyses.districtNowcasts.find(({ region }) => region === code);
      expect(readProfile(text, language), `${code} ${profile.region.name}`).toEqual(
        expectedProfile(code, known, made),
      );
    }
  });

  test("both languages state the same numbers in the same order", () => {
    for (const { code, texts } of all) {
      const [first = [], second = []] = texts.map(([language, text]) => numbersOf(text, language));
      expect(second, code).toEqual(first);
    }
  });

  test("every number is in the observations or is one of the derivations read back", () => {
    for (const { code, profile, texts } of all) {
      const made = edition.analyses.districtNowcasts.find(({ region }) => region === code);
      const allowed = new Set([
        ...numbersIn(expectedProfile(code, known, made)),
        // Levels of intervals, "of every 100", the years of notes and of a province's split.
        ...["80", "95", "100", "2018", "2020", "2025"],
        ...(profile.split === undefined ? [] : [String(profile.split.from)]),
      ]);
      for (const [language, text] of texts) {
        expect(
          numbersOf(text, language).filter((each) => !allowed.has(each)),
          code,
        ).toEqual([]);
      }
    }
  });

  test.each(LANGUAGES)("no %s sentence is broken or uses a word that no sentence may use", (language) => {
    const forbidden = LOCALES[language].guards.forbidden.map(({ pattern, unless }) => ({
      word: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "iu"),
      unless: unless === undefined ? undefined : new RegExp(`(?<![\\p{L}-])(?:${unless})(?![\\p{L}-])`, "iu"),
    }));
    for (const { code, texts } of all) {
      const text = texts.find(([each]) => each === language)?.[1] ?? "";
      for (const sentence of text.split(/(?<=\.) |\n/)) {
        const found = forbidden.filter(
          ({ word, unless }) => word.test(sentence) && unless?.test(sentence) !== true,
        );
        expect(found, `${code}: ${sentence}`).toEqual([]);
      }
      expect(lintText(text, LOCALES[language]), code).toEqual([]);
      expect(text, code).not.toMatch(/undefined|NaN|Infinity|\[object|null|\s{2}|\s[.,;:]|\(\)|\.\.|,,/u);
      expect(text, code).not.toMatch(
        /(?<![\d.,])0[.,]0+(?:\u00a0(?:poin|percentage|persen|percent|ribu|thousand))/u,
      );
      expect(text, code).not.toMatch(/−|(?<!ke)-\d/u);
    }
  });

  test.each(LANGUAGES)("every change is followed in its %s block by what is not known of it", (language) => {
    const { profile: words } = LOCALES[language];
    const says =
      language === "id"
        ? /\b(?:turun|naik|berkurang|bertambah) (?:kurang dari )?(?:Rp)?\d|tidak berubah dari/
        : /\b(?:fell|rose|fallen|risen) by|did not change from/;
    for (const { code, profile } of all) {
      for (const { paragraphs } of profileText(profile, words)) {
        for (const paragraph of paragraphs.filter((each) => says.test(each))) {
          expect(paragraph.indexOf(words.noStandardError), code).toBeGreaterThan(paragraph.search(says));
        }
      }
    }
  });
});

/** Very different ones, to be read as a reader reads them. */
const READ_ALOUD = [
  ["3674", "a rich city where the rate rose"],
  ["9703", "a regency of a province that was cut out of another"],
  ["7414", "a young regency with a shorter series and a tie"],
  ["3279", "a city whose namesake lies in another province"],
  ["7108", "a rate that did not change"],
  ["3375", "the focus of the editions"],
] as const;

describe.each(READ_ALOUD)("%s, %s", (code) => {
  test.each(LANGUAGES)("in %s", async (language) => {
    const newest = editions.at(-1);
    if (newest === undefined) throw new Error("no edition");
    const profile = newest.of(code);
    const { profile: words, site } = LOCALES[language];
    const page = [
      `# ${words.page.title(profile)}`,
      `${words.page.longTitle(profile)} | ${words.page.kick(profile)}`,
      ...words.page.namesake(profile),
      ...profileText(profile, words).flatMap(({ heading, paragraphs }) => [
        ...(heading === undefined ? [] : [`## ${heading}`]),
        ...paragraphs,
      ]),
      `## ${site.cannot}`,
      words
        .cannot(profile)
        .map((each) => `- ${each}`)
        .join("\n"),
    ];
    await expect(`${page.join("\n\n")}\n`).toMatchFileSnapshot(`fixtures/profiles/${code}.${language}.txt`);
  });
});
