import { expect, test } from "vitest";
import { isMarkComment, isMarkLine, unfinishedText } from "./unfinished.ts";

test.each([
  ["::todo betulkan: ini", "betulkan: ini"],
  ["  # ::todo  periksa ", "periksa"],
  ["::todo", ""],
  ["::todo\r", ""],
  ['id: "::todo tulis"', 'tulis"'],
  ["a::todo", undefined],
  [":::todo", undefined],
  ["::todos", undefined],
  ["::todo-list", undefined],
  ["::Todo", undefined],
])("%j says %j is to be done", (line, text) => {
  expect(unfinishedText(line)).toBe(text);
});

test("a line of its own is a mark in Markdown, a comment of its own one in YAML", () => {
  expect([
    isMarkLine("::todo a"),
    isMarkLine("  ::todo"),
    isMarkLine("a ::todo b"),
    isMarkLine("# ::todo"),
  ]).toEqual([true, true, false, false]);
  expect([isMarkComment("  # ::todo a"), isMarkComment("a: b # ::todo"), isMarkComment("::todo")]).toEqual([
    true,
    false,
    false,
  ]);
});
