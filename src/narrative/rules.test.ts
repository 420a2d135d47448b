import { describe, expect, test } from "vitest";
import { outcome, pairs } from "./fixtures/pairs.ts";

describe.each(["value", "claim", "figure", "box", "guards"])("%s", (name) => {
  test.each(pairs(name))("$language: $title", (pair) => {
    expect(outcome(pair)).toBe(pair.expected);
  });
});
