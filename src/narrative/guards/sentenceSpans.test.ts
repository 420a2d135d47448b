import { describe, expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import type { Language } from "../../model/words.ts";
import { BOUND } from "./passage.ts";
import { sentenceSpans } from "./sentenceSpans.ts";

const sentences = (text: string, language: Language = "id") =>
  sentenceSpans(text, LOCALES[language].guards.abbreviations).map(([start, end]) => text.slice(start, end));

describe("a sentence ends", () => {
  test.each([
    ["where a capital follows", "Satu. Dua! Tiga? Empat", ["Satu.", "Dua!", "Tiga?", "Empat"]],
    [
      "where a numeral or a bound value follows",
      `Satu. 5 dari 5. ${BOUND}${BOUND} dua.`,
      ["Satu.", "5 dari 5.", `${BOUND}${BOUND} dua.`],
    ],
    ["behind closing quotes and brackets", "Ia (“satu.”) Dua.", ["Ia (“satu.”)", "Dua."]],
    ["before opening ones", "Satu. “Dua.” (Tiga.)", ["Satu.", "“Dua.”", "(Tiga.)"]],
    ["across a line break", "Satu.\nDua.", ["Satu.", "Dua."]],
    ["behind a bound value", `Menjadi ${BOUND}. Lalu`, [`Menjadi ${BOUND}.`, "Lalu"]],
  ])("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["id", "Sebesar 6.14 atau 6,14 persen"],
    ["id", "Di Kab. Pekalongan dan Prov. Jawa Tengah"],
    ["id", "Dinas, badan, dll. Semua hadir"],
    ["id", "Menurut No. 53 itu"],
    ["id", "Kata S. Suharto"],
    ["id", "satu. dua tiga"],
    ["en", "About e.g. Jepara, i.e. Kabupaten Jepara, vs. Kota Tegal"],
    ["en", "By No. 53 and Dr. Sutomo"],
    ["en", "one; two: Three"],
  ] as const)("%s: %s", (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

test("spaces around are left out, and an empty text has no sentence", () => {
  expect(sentences("  Satu.  Dua. ")).toEqual(["Satu.", "Dua."]);
  expect(sentences(" \n ")).toEqual([]);
});
