import { expect, test } from "vitest";
import { typedTarget } from "./typedTarget.ts";

test.each(["5,5", "5.5", " 5,5 ", "5,5%", "5,5 %", "5.5 persen", "5,5 PERCENT"])(
  "%j is five and a half",
  (text) => {
    expect(typedTarget(text)).toEqual({ value: 5.5, decimals: 1 });
  },
);

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["%", "empty"],
  ["lima", "not_a_number"],
  ["5,5,5", "not_a_number"],
  ["5..5", "not_a_number"],
  ["5e1", "not_a_number"],
  ["5,5 poin persen", "not_a_number"],
  ["Infinity", "not_a_number"],
  ["0", "out_of_range"],
  ["-1", "out_of_range"],
  ["\u22125,5", "out_of_range"],
  ["100,01", "out_of_range"],
  ["5,555", "too_fine"],
  ["5.500", "too_fine"],
] as const)("%j is answered: %s", (text, problem) => {
  expect(typedTarget(text)).toBe(problem);
});

test("as fine as published figures is fine enough", () => {
  expect(typedTarget("5,89")).toEqual({ value: 5.89, decimals: 2 });
  expect(typedTarget("100")).toEqual({ value: 100, decimals: 0 });
});
