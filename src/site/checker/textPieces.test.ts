import { expect, test } from "vitest";
import { textPieces } from "./textPieces.ts";

test("the pieces are the text, whole and in order", () => {
  const text = "Turun dari 6,81% menjadi 6,71% pada 2024.";
  const pieces = textPieces(text, [
    [0, 30],
    [11, 16],
    [25, 30],
  ]);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.map(({ text, statements, ending }) => [text, statements, ending])).toEqual([
    ["Turun dari ", [0], []],
    ["6,81%", [0, 1], [1]],
    [" menjadi ", [0], []],
    ["6,71%", [0, 2], [0, 2]],
    [" pada 2024.", [], []],
  ]);
});

test("a text without statements is one piece, an empty text none", () => {
  expect(textPieces("Halo.", [])).toEqual([{ text: "Halo.", statements: [], ending: [] }]);
  expect(textPieces("", [])).toEqual([]);
});
