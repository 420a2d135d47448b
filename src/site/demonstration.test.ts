import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { DIAGNOSTIC_CODES } from "../model/diagnosticCodes.ts";
import { diskFiles } from "../sources/files.ts";
import { readText } from "../sources/readText.ts";
import { seededRandom } from "../stats/seededRandom.ts";
import { demonstrate } from "./demonstration.ts";

const files = diskFiles(process.cwd());

describe.each([3, 8, 21, 34])("with seed %i", (seed) => {
  const found = demonstrate(files, seededRandom(seed), "id");
  const { change, outcome, diagnostics, bindings, figures } = found;

  test("one line of one file is another, and on disk it is as it was", () => {
    expect(change.is).not.toBe(change.was);
    expect(readText(files, change.file).split("\n")[change.line - 1]).toBe(change.was);
  });

  test("the build stops with messages that can be worded, or numbers and figures move", () => {
    for (const { code, row, parameters } of diagnostics) {
      const known = DIAGNOSTIC_CODES.find((each) => each === code);
      expect(known, code).toBeDefined();
      expect(row.line).toBeGreaterThan(0);
      if (known !== undefined) expect(LOCALES.id.diagnostics[known](parameters)).not.toMatch(/undefined|NaN/);
    }
    if (outcome === "stops") expect(diagnostics.length).toBeGreaterThan(0);
    for (const { was, is } of bindings) expect(is).not.toBe(was);
    expect(new Set(figures).size).toBe(figures.length);
  });
});

test("the same seed gives the same demonstration", () => {
  const once = demonstrate(files, seededRandom(5), "en");
  expect(demonstrate(files, seededRandom(5), "en")).toEqual(once);
});
