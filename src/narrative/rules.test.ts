import { describe, expect, test } from "vitest";
import { FIXTURES, outcome, pairs } from "./fixtures/pairs.ts";

describe.each(FIXTURES)("%s", (name) => {
  test.each(pairs(name))("$language: $title", (pair) => {
    expect(outcome(pair)).toBe(pair.expected);
  });
});
