import { describe, expect, test } from "vitest";
import { fleschReadingEase } from "./fleschReadingEase.ts";

describe("fleschReadingEase", () => {
  test("the example in the docstring holds", () => {
    expect(fleschReadingEase({ words: 6, sentences: 1, syllables: 6 })).toBeCloseTo(116.145, 3);
  });

  test("Flesch's own bounds hold: standard prose has 17 words a sentence and 147 syllables a hundred words", () => {
    const standard = fleschReadingEase({ words: 1700, sentences: 100, syllables: 2499 });
    expect(standard).toBeGreaterThan(60);
    expect(standard).toBeLessThan(70);
  });

  test("longer sentences and longer words make a text harder", () => {
    const text = { words: 100, sentences: 8, syllables: 150 };
    expect(fleschReadingEase({ ...text, sentences: 4 })).toBeLessThan(fleschReadingEase(text));
    expect(fleschReadingEase({ ...text, syllables: 180 })).toBeLessThan(fleschReadingEase(text));
  });

  test("counts that are none are refused", () => {
    for (const wrong of [{ words: 0 }, { sentences: 0 }, { syllables: 1.5 }, { words: Number.NaN }]) {
      expect(() => fleschReadingEase({ words: 6, sentences: 1, syllables: 6, ...wrong })).toThrow(RangeError);
    }
  });
});
