import type { ReadingWords } from "../locales/readingWords.ts";
import { MARCH, SEPTEMBER } from "../model/month.ts";
import { MONTH_NAMES } from "./monthNames.ts";
import { type Mention, mentions } from "./wordPattern.ts";

/** A year, a span of years or a year by its relation to another, as a sentence names it. */
export interface TimeMention extends Mention {
  readonly kind: "year" | "span" | "since" | "previous" | "this";
  readonly year: number | undefined;
  /** First year of a span. */
  readonly from: number | undefined;
  /** Reference month where one is named: 3 or 9 for poverty; others as named. */
  readonly month: number | undefined;
}

const DATED = new RegExp(
  `(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH_NAMES})\\s+(?:19|20)\\d{2}(?!\\d)|(?<![\\d.,])\\d{1,2}[-/]\\d{1,2}[-/](?:19|20)\\d{2}(?!\\d)|(?:${MONTH_NAMES})\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s+(?:19|20)\\d{2}(?!\\d)`,
  "giu",
);
const DOCUMENT =
  /\b(?:RPJMD|RPJMN|RKPD|RKP|RPKD|LKPJ|SDGs?)(?:\s+(?:Kota|Kabupaten|Provinsi)\s+\p{L}+)?(?:\s+[Tt]ahun)?\s+\d{4}(?:\s?[-–]\s?\d{4})?|\b(?:Perda|Perwal|Perpres|Permendagri|Inpres|UU|PP)\b[^.;,]{0,20}?\d{4}|\bSP2020\b/gu;

/** The times a sentence names, in order; dates of days, years of documents and of releases are none. */
export function times(sentence: string, words: ReadingWords): TimeMention[] {
  let text = sentence;
  for (const pattern of [DOCUMENT, DATED]) text = text.replace(pattern, (all) => " ".repeat(all.length));
  text = text.replace(
    /(?:dirilis|merilis|rilis|diumumkan|terbit|released|published|announced|release of)\s+(?:BPS\s+)?(?:pada|di|in|bulan|tahun|\s)*(?:\p{Lu}\p{Ll}+\s+)?(?:19|20)\d{2}/giu,
    (all) => " ".repeat(all.length),
  );
  const months = words.months.join("|");
  const year = "((?:19[89]|20[0-5])\\d)";
  const found: TimeMention[] = [];
  const span = new RegExp(
    `(?<![\\d.,])${year}\\s*(?:[-–—]|s\\.?d\\.?|sampai(?: dengan)?|hingga|ke|to|through|until|dan|and|/)\\s*(?:tahun\\s+|(?:${months})\\s+)?${year}(?![\\d]|[.,]\\d)`,
    "giu",
  );
  for (const { 0: all, 1: a, 2: b, index } of text.matchAll(span)) {
    const joined = /\b(?:dan|and)\b/iu.test(all);
    // "2023 dan 2024" is a span only after "antara" or "between"; otherwise two years.
    if (joined && !/(?:antara|between)\s+(?:tahun\s+)?(?:\p{L}+\s+)?$/iu.test(text.slice(0, index))) continue;
    if (Number(a) >= Number(b)) continue;
    found.push({
      kind: "span",
      year: Number(b),
      from: Number(a),
      month: monthIn(text.slice(Math.max(0, index - 12), index), words),
      start: index,
      end: index + all.length,
      text: all,
    });
  }
  const single = new RegExp(
    `(?:(${months})\\s+)?(?<![\\d.,])${year}(?![\\d]|[.,]\\d|\\s*(?:jiwa|orang|people|persons|KK)\\b)`,
    "giu",
  );
  for (const { 0: all, 1: month, 2: digits, index } of text.matchAll(single)) {
    if (found.some((each) => index < each.end && index + all.length > each.start)) continue;
    const before = text.slice(Math.max(0, index - 25), index);
    const isSince = new RegExp(`(?:${words.since})\\s*(?:tahun\\s+|the year\\s+)?$`, "iu").test(before);
    found.push({
      kind: isSince ? "since" : "year",
      year: Number(digits) + (/(?:tahun (?:setelah|sesudah)|year after)\s*$/iu.test(before) ? 1 : 0),
      from: undefined,
      month: month === undefined ? undefined : numberOf(month, words),
      start: index,
      end: index + all.length,
      text: all,
    });
  }
  for (const mention of mentions(text, words.previousYear))
    found.push({ ...mention, kind: "previous", year: undefined, from: undefined, month: undefined });
  for (const mention of mentions(text, words.thisYear))
    found.push({ ...mention, kind: "this", year: undefined, from: undefined, month: undefined });
  for (const mention of mentions(text, `(?:${months})(?! \\d)`)) {
    const month = numberOf(mention.text, words);
    // "Mei" and "May" are words too; only the months of the survey stand without a year.
    if (month !== MARCH && month !== SEPTEMBER) continue;
    if (found.some((each) => mention.start < each.end && mention.end > each.start)) continue;
    found.push({ ...mention, kind: "year", year: undefined, from: undefined, month });
  }
  return found.sort((a, b) => a.start - b.start);
}

function numberOf(name: string, words: ReadingWords): number | undefined {
  const place = words.months.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return place === -1 ? undefined : place + 1;
}

function monthIn(text: string, words: ReadingWords): number | undefined {
  const name = words.months.find((month) => text.toLowerCase().includes(month.toLowerCase()));
  return name === undefined ? undefined : numberOf(name, words);
}
