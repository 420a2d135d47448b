import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const texts = (text: string) => sentences(text).map((each) => each.text);

test("a point ends a sentence, but not inside a number or after an abbreviation", () => {
  expect(
    texts("Garis kemiskinan Kab. Pekalongan Rp538.371. Di Kota Pekalongan 6.14 persen. Selesai"),
  ).toEqual(["Garis kemiskinan Kab. Pekalongan Rp538.371.", "Di Kota Pekalongan 6.14 persen.", "Selesai"]);
});

test("a quotation mark after the point belongs to the sentence before it", () => {
  expect(texts("“Turun 0,1%.” Begitu katanya.")).toEqual(["“Turun 0,1%.”", "Begitu katanya."]);
});

test("a wrapped line goes on, a blank line, a list item and a heading end a sentence", () => {
  expect(texts("Persentase penduduk miskin\nkota ini turun\n\n- satu\n- dua\nJudul\nKota ini turun")).toEqual(
    ["Persentase penduduk miskin\nkota ini turun", "- satu", "- dua", "Judul", "Kota ini turun"],
  );
});

test("every sentence stands in the text where it says", () => {
  const text = "  Satu dua. Tiga empat?\n\nLima enam!  Tujuh ";
  for (const { text: sentence, start } of sentences(text))
    expect(text.slice(start, start + sentence.length)).toBe(sentence);
});

test("a text without letters or digits has no sentences", () => {
  expect(sentences("")).toEqual([]);
  expect(sentences(" \n … !\n")).toEqual([]);
});
