import type { Language, Words } from "../model/words.ts";

/** A way in which one word of a report can go wrong. */
export interface WordBreak {
  readonly name: Words;
  /** What is replaced, in a line of the report. */
  readonly pattern: Readonly<Record<Language, RegExp>>;
  readonly replacement: Readonly<Record<Language, string>>;
}

const VALUE = /\{\{ [a-z0-9_.-]+(?: \| [a-z0-9_]+)? \}\}/;
const CLAIM = /\[([^\][]+)\]\{[^{}]+\}/;

const everywhere = <Value>(value: Value): Readonly<Record<Language, Value>> => ({ id: value, en: value });

/** Mistakes that happen, each with the word it happens to. */
export const WORD_BREAKS: readonly WordBreak[] = [
  {
    name: { id: "angka diketik, bukan diikat", en: "a number typed instead of bound" },
    pattern: everywhere(VALUE),
    replacement: { id: "7,25 persen", en: "7.25 percent" },
  },
  {
    name: { id: "klaim tidak diperiksa lagi", en: "a claim no longer checked" },
    pattern: { id: /\[(turun|naik|berkurang)\]\{[^{}]+\}/, en: /\[(fell|rose)\]\{[^{}]+\}/ },
    replacement: everywhere("$1"),
  },
  {
    name: { id: "klaim dibalik", en: "a claim turned round" },
    pattern: everywhere(/= falling\b/),
    replacement: everywhere("= rising"),
  },
  {
    name: { id: "kata dibalik, klaimnya tidak", en: "a word turned round, its claim not" },
    pattern: { id: /\[(?:turun|berkurang)\]/, en: /\[fell\]/ },
    replacement: { id: "[naik]", en: "[rose]" },
  },
  {
    name: { id: "“signifikan” tanpa uji", en: "“significantly” without a test" },
    pattern: { id: new RegExp(`(${CLAIM.source})`), en: new RegExp(`(${CLAIM.source})`) },
    replacement: { id: "$1 secara signifikan", en: "$1 significantly" },
  },
  {
    name: { id: "sebab disebut", en: "a cause is named" },
    pattern: { id: /(\{\{ headcount_ratio\.change \}\})/, en: /(\{\{ headcount_ratio\.change \}\})/ },
    replacement: { id: "$1 berkat program kota", en: "$1 thanks to the city’s programmes" },
  },
  {
    name: { id: "penghasilan, bukan pengeluaran", en: "income instead of expenditure" },
    pattern: { id: /pengeluaran(?= per orang)/, en: /expenditure(?= per person)/ },
    replacement: { id: "penghasilan", en: "income" },
  },
  {
    name: { id: "garis tanpa bulan", en: "the line without its month" },
    pattern: { id: / per bulan/, en: / per month/ },
    replacement: everywhere(""),
  },
  {
    name: { id: "kota atau kabupaten?", en: "city or regency?" },
    pattern: everywhere(/Kota (?=Pekalongan \{\{)/),
    replacement: everywhere(""),
  },
  {
    name: { id: "temuan yang tidak ada", en: "a finding that does not exist" },
    pattern: everywhere(/\.latest \}\}/),
    replacement: everywhere(".lates }}"),
  },
  {
    name: { id: "angka tahun lain", en: "another year’s figure" },
    pattern: everywhere(/\.latest \}\}/),
    replacement: everywhere(".previous }}"),
  },
];
