import { expect, test } from "vitest";
import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";
import { readYaml } from "./readYaml.ts";

const schema = z.strictObject({
  id: z.string(),
  parts: z.array(z.strictObject({ name: z.string(), year: z.int() })).optional(),
});

const read = (content: string) => {
  const files: Files = { read: () => new TextEncoder().encode(content), list: () => [] };
  return readYaml(files, "a.yaml", schema);
};

function faultsOf(content: string) {
  try {
    read(content);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics.map(({ code, row, parameters }) => [row.line, code, parameters.column]);
  }
  throw new Error("expected a DataError");
}

test("a valid file is its value", () => {
  expect(read('id: "00"\nparts:\n  - name: a\n    year: 2025\n')).toEqual({
    id: "00",
    parts: [{ name: "a", year: 2025 }],
  });
});

test("an unknown key is called at its own line, also inside a list", () => {
  expect(faultsOf("id: a\n# a comment\ntitel: b\n")).toEqual([[3, "unknown_key", "titel"]]);
  expect(faultsOf("id: a\nparts:\n  - name: a\n    year: 2025\n    yaer: 2024\n")).toEqual([
    [5, "unknown_key", "parts.0.yaer"],
  ]);
});

test("a bad field is called at its value's line", () => {
  expect(faultsOf("id: a\nparts:\n  - name: a\n    year: dua ribu\n")).toEqual([
    [4, "bad_field", "parts.0.year"],
  ]);
});

test("a missing field is called where it should stand", () => {
  expect(faultsOf("id: a\nparts:\n  - name: a\n    year: 2025\n  - name: b\n")).toEqual([
    [5, "bad_field", "parts.1.year"],
  ]);
  expect(faultsOf("")).toEqual([[1, "bad_field", ""]]);
});

test("several faults are reported at once", () => {
  expect(faultsOf("id: 33\nparts:\n  - name: a\n    year: 2025.5\nx: 1\ny: 2\n")).toEqual([
    [1, "bad_field", "id"],
    [4, "bad_field", "parts.0.year"],
    [5, "unknown_key", "x"],
    [6, "unknown_key", "y"],
  ]);
});

test("a duplicate key is called: the later would silently win", () => {
  expect(faultsOf("id: a\nid: b\n")).toEqual([[2, "broken_yaml", undefined]]);
});

test("text that is no YAML, and a second document, are called", () => {
  expect(faultsOf("id: a\nparts: [\n")[0]?.[1]).toBe("broken_yaml");
  expect(faultsOf("id: a\n---\nid: b\n")[0]?.[1]).toBe("broken_yaml");
});

test("an alias is refused at its line", () => {
  expect(faultsOf("id: &x a\nparts:\n  - name: *x\n    year: 2025\n")).toEqual([[3, "alias", undefined]]);
});
