import { expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { LANGUAGES } from "../model/words.ts";
import { tinyEdition } from "./fixtures/tinyEdition.ts";
import { FORMATS, formatValue } from "./formatValue.ts";

const edition = tinyEdition();

test.each(LANGUAGES)("in %s every finding prints something whole in every format, or nothing", (language) => {
  for (const finding of edition.findings.values()) {
    for (const format of FORMATS) {
      const text = formatValue(finding, format, edition, LOCALES[language]);
      if (text === undefined) continue;
      expect(text).not.toBe("");
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
  }
});

test("a difference is printed without a sign unless the sign is asked for", () => {
  const change = edition.findings.get("rate.change");
  if (change === undefined) throw new Error("no change");
  expect(formatValue(change, "quantity", edition, LOCALES.id)).toBe("0,57\u00a0poin persen");
  expect(formatValue(change, "number", edition, LOCALES.id)).toBe("0,57");
  expect(formatValue(change, "signed", edition, LOCALES.id)).toBe("\u22120,57");
});
