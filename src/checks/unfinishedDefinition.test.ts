import { expect, test } from "vitest";
import { given } from "./fixtures.ts";
import { unfinishedDefinition } from "./unfinishedDefinition.ts";

const { definition } = given();

test("an edition whose file holds no mark passes", () => {
  expect(unfinishedDefinition(given()).outcome).toBe("pass");
});

test("every mark in an edition's file is called at its line, words still to be written told from lines to delete", () => {
  const unfinished = [
    { line: 8, text: "tulis untuk apa", isPlaceholder: true },
    { line: 14, text: "periksa" },
  ];
  const result = unfinishedDefinition(given({ definition: { ...definition, unfinished } }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toEqual([
    {
      severity: "error",
      code: "unfinished",
      row: { file: "data/editions/2026.yaml", line: 8 },
      parameters: { found: "tulis untuk apa", place: "words" },
    },
    {
      severity: "error",
      code: "unfinished",
      row: { file: "data/editions/2026.yaml", line: 14 },
      parameters: { found: "periksa", place: "line" },
    },
  ]);
});
