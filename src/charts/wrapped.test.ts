import { expect, test } from "vitest";
import { wrapped } from "./wrapped.ts";

test("text is broken between words, each line as long as it may be", () => {
  expect(wrapped("tidak ada perubahan yang jelas", 20)).toEqual(["tidak ada perubahan", "yang jelas"]);
});

test("a word longer than a line stands alone and whole", () => {
  expect(wrapped("a keterbandingan b", 4)).toEqual(["a", "keterbandingan", "b"]);
});

test("joined words stay joined", () => {
  expect(wrapped("turun 0,57\u00a0poin\u00a0persen", 12)).toEqual(["turun", "0,57\u00a0poin\u00a0persen"]);
});
