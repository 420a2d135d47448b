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

test("a frequency of a thousand keeps the difference that one of a hundred hides", () => {
  const rate = edition.findings.get("rate.latest");
  const previous = edition.findings.get("rate.previous");
  if (rate === undefined || previous === undefined) throw new Error("no rates");
  expect(formatValue(rate, "of_1000", edition, LOCALES.id)).toBe("61\u00a0dari setiap\u00a01.000");
  expect(formatValue({ ...rate, value: 6.05 }, "of_1000", edition, LOCALES.id)).toMatch(/^61\u00a0/);
  expect(formatValue(rate, "of_1000", edition, LOCALES.en)).toBe("61\u00a0out of every\u00a01,000");
  expect(formatValue(previous, "of_1000", edition, LOCALES.id)).toMatch(/^67\u00a0/);
});

test("what is rounded can be read aloud: hundreds of people, thousands of rupiah, and nothing else", () => {
  const rate = edition.findings.get("rate.latest");
  if (rate === undefined) throw new Error("no rate");
  const people = { ...rate, value: 19.49, unit: "thousand persons" };
  expect(formatValue(people, "rounded", edition, LOCALES.id)).toBe("19.500\u00a0orang");
  expect(formatValue({ ...people, value: -1.67 }, "rounded", edition, LOCALES.en)).toBe("1,700\u00a0people");
  const line = { ...rate, value: 639402, unit: "IDR per person per month" };
  expect(formatValue(line, "rounded", edition, LOCALES.id)).toBe("Rp639.000");
  expect(formatValue({ ...line, value: 75777 }, "rounded", edition, LOCALES.en)).toBe("Rp76,000");
  expect(formatValue(rate, "rounded", edition, LOCALES.id)).toBeUndefined();
});
