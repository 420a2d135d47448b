import type { Language } from "../model/words.ts";
import { MINUS } from "./numberFormat.ts";

/** What may stand around the digits of a printed number: a sign and "Rp" before, "%" or words behind. */
const PRINTED = /^([+\u2212]?)(?:Rp)?([\d.,]*\d)(?:%|\s+\p{L}+(?:\s\p{L}+)*)?$/u;

/** What begins the decimals, and what groups thousands. */
const MARKS: Readonly<Record<Language, readonly [string, string]>> = { id: [",", "."], en: [".", ","] };

/** The digits of a number as a language writes them. */
const DIGITS: Readonly<Record<Language, RegExp>> = {
  id: /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/**
 * The number that a cell prints, with its sign, before or behind its unit; `undefined` for anything else: words,
 * ordinals, ranges, and numbers as another language writes them.
 *
 * @example readNumber("−Rp25.236", "id") // -25236
 */
export function readNumber(text: string, language: Language): number | undefined {
  const [, sign, printed = ""] = PRINTED.exec(text.trim()) ?? [];
  if (!DIGITS[language].test(printed)) return undefined;
  const [point, group] = MARKS[language];
  const size = Number(printed.replaceAll(group, "").replace(point, "."));
  return sign === MINUS ? -size : size;
}
