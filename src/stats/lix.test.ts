import { describe, expect, test } from "vitest";
import { lix } from "./lix.ts";

describe("lix", () => {
  test("the example in the docstring holds", () => {
    expect(lix({ words: 120, sentences: 10, longWords: 30 })).toBe(37);
  });

  test("a text without long words is as hard as its sentences are long", () => {
    expect(lix({ words: 6, sentences: 1, longWords: 0 })).toBe(6);
    expect(lix({ words: 6, sentences: 2, longWords: 6 })).toBe(103);
  });

  test("counts that are none, or more long words than words, are refused", () => {
    for (const wrong of [{ words: 0 }, { sentences: 0 }, { longWords: -1 }, { longWords: 7 }]) {
      expect(() => lix({ words: 6, sentences: 1, longWords: 2, ...wrong })).toThrow(RangeError);
    }
  });
});
