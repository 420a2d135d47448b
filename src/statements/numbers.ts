import type { ReadingWords } from "../locales/readingWords.ts";
import type { Language } from "../model/words.ts";
import { MONTH_NAMES } from "./monthNames.ts";
import { type Mention, wordPattern } from "./wordPattern.ts";

/** What a number counts, as far as the words at it tell. */
export type StatedUnit =
  | "percent"
  | "points"
  | "rupiah"
  | "persons"
  | "households"
  | "years"
  | "districts"
  | "ordinal"
  | "of hundred"
  | "none";

/** How exact a number is said to be. */
export type Hedge = "none" | "about" | "more than" | "less than" | "nearly";

export interface StatedNumber extends Mention {
  /** In single units: 21.16 thousand is 21,160; rupiah; percent. */
  readonly value: number;
  /** Half of the last place said, in the same unit: what rounding may hide. */
  readonly rounding: number;
  readonly unit: StatedUnit;
  readonly hedge: Hedge;
  /** Said in thousands or millions. */
  readonly scaled: boolean;
  /** "dari 35", "of 35": how many it is counted among. */
  readonly among: number | undefined;
  /** End of the digits, before the unit. */
  readonly digitsEnd: number;
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  /** Zeros at the end of a whole number. */
  readonly zeros: number;
}

const NUMERAL =
  /(?<=Rp\.?|IDR|(?<![\p{L}\p{N}.,]))[-−]?\d+(?:[.,]\d+)*(?:(?![\p{L}\p{N}])|(?=(?:st|nd|rd|th|rb|jt|k|mn|bn|pp|pct|persen|jiwa|orang|KK|an|M)\b))/giu;

/**
 * The numbers a sentence states, with unit, precision and hedge; years, dates, names with digits (P1, RPJMD
 * 2021–2026), legal numbers and clock times are none.
 */
export function statedNumbers(sentence: string, words: ReadingWords, language: Language): StatedNumber[] {
  const text = blankedNames(sentence);
  const found: StatedNumber[] = [];
  for (const { 0: raw, index } of text.matchAll(NUMERAL)) {
    const digits = parsed(raw.replace(/^[-−]/, ""), language);
    if (digits === undefined) continue;
    const number = withUnit(sentence, words, index, index + raw.length, digits);
    if (!isYear(raw, number, sentence, words) && !isAge(number, sentence)) found.push(number);
  }
  for (const spoken of spokenDecimals(text, words)) {
    found.push(withUnit(sentence, words, spoken.start, spoken.end, spoken.digits));
  }
  const shares = spokenShares(sentence, text, words, language);
  for (const ordinal of [...ordinalWords(sentence, words), ...rankWords(sentence, words)])
    found.push(ordinal);
  const all = [
    ...found.filter((each) => !shares.some(({ start, end }) => each.start < end && each.end > start)),
    ...shares,
  ].sort((a, b) => a.start - b.start);
  return withSharedUnits(all, sentence);
}

/** The sentence with everything blanked whose digits are names, not numbers. */
function blankedNames(sentence: string): string {
  const names = [
    /\b(?:RPJMD|RPJMN|RKPD|RKP|RPKD|LKPJ|SDGs?)(?:\s+(?:Kota|Kabupaten|Provinsi)\s+\p{L}+)?(?:\s+[Tt]ahun)?\s+\d{4}(?:\s?[-–]\s?\d{4})?/gu,
    /\b(?:Perda|Perwal|Perpres|Permendagri|Inpres|Nomor|No\.|UU|PP|Pasal|Article|Regulation|Law|Act)\s*(?:No\.?|Nomor)?\s*\d+(?:\s*(?:Tahun|\/|of)\s*\d{4})?/giu,
    /\b\d{1,2}[.:]\d{2}\s*(?:WIB|WITA|WIT)\b/gu,
    new RegExp(`\\b\\d{1,2}\\s+(?:${MONTH_NAMES})\\b`, "giu"),
    new RegExp(`\\b(?:${MONTH_NAMES})\\s+\\d{1,2}(?=,|\\s*(?:st|nd|rd|th))`, "giu"),
    /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gu,
    /\b(?:desil|deciles?)\s*\d+(?:\s*(?:[-–]|sampai|dan|to|and)\s*\d+)?/giu,
    /\bP[0-2]\b|\bSP2020\b/gu,
    /\bCOVID-19\b|\(0{3}\b[^)]*\)|\bup-to-date\b/giu,
    /\bCOVID-19\b|\(0{3}\b[^)]*\)/giu,
    /\((?:\d{1,2}\/\d{1,2})\)/gu,
  ];
  let text = sentence;
  for (const name of names) text = text.replace(name, (all) => " ".repeat(all.length));
  return text;
}

function parsed(raw: string, language: Language): Digits | undefined {
  const groups = raw.split(/[.,]/);
  const separators = raw.replace(/\d/g, "");
  const last = groups.at(-1) ?? "";
  if (separators === "") return whole(raw);
  const thousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  const mark = language === "id" ? "." : ",";
  if (new Set(separators).size === 1) {
    const separator = separators.charAt(0);
    if (separators.length > 1) return thousands ? whole(groups.join("")) : undefined;
    if (thousands && groups[0] !== "0" && (separator === mark || last.length === 3)) {
      // "6,710" in Indonesian is a decimal; "605,312" in Indonesian text can only be thousands by size.
      if (separator === mark || (groups[0]?.length ?? 0) >= 2) return whole(groups.join(""));
    }
    return decimal(groups[0] ?? "", last);
  }
  // Both marks: the last one is the decimal mark.
  return decimal(groups.slice(0, -1).join(""), last);
}

function whole(text: string): Digits {
  return { value: Number(text), decimals: 0, zeros: /0*$/.exec(text)?.[0].length ?? 0 };
}

function decimal(before: string, after: string): Digits {
  return { value: Number(`${before}.${after}`), decimals: after.length, zeros: 0 };
}

function withUnit(
  sentence: string,
  words: ReadingWords,
  start: number,
  digitsEnd: number,
  { value, decimals, zeros }: Digits,
): StatedNumber {
  const before = sentence.slice(0, start);
  const rupiahBefore = /(?:Rp\.?|IDR|rupiah)\s*$/iu.exec(before);
  const from = start - (rupiahBefore?.[0].length ?? 0);
  const rest = sentence.slice(digitsEnd).replace(/^,-/, "  ");
  const scale = scaleOf(rest, words);
  const afterScale = rest.slice(scale.length);
  const unit =
    rupiahBefore === null
      ? unitOf(afterScale, words, sentence.slice(0, from))
      : { unit: "rupiah" as const, length: 0 };
  const factor = scale.factor;
  const hedge = hedgeOf(sentence.slice(0, from), afterScale.slice(unit.length), rest, words);
  const place = factor * 10 ** -decimals;
  // A bare "605.000" or "21.000" is said in thousands: at most three zeros count as rounding.
  const roundedZeros = decimals === 0 && factor === 1 && value >= 10_000 ? Math.min(zeros, 3) : 0;
  return {
    start: from,
    end: digitsEnd + scale.length + unit.length,
    text: sentence.slice(from, digitsEnd + scale.length + unit.length),
    value: value * factor,
    rounding: (place * 10 ** roundedZeros) / 2,
    unit: unit.unit,
    scaled: factor > 1,
    hedge,
    among: amongOf(afterScale.slice(unit.length), words),
    digitsEnd,
  };
}

function scaleOf(rest: string, words: ReadingWords): { factor: number; length: number } {
  const at = (source: string) => new RegExp(`^[\\s-]*(?:${source})(?![\\p{L}])`, "iu").exec(rest)?.[0].length;
  const thousand = at(words.thousand);
  if (thousand !== undefined) return { factor: 1e3, length: thousand };
  const million = at(words.million);
  if (million !== undefined) return { factor: 1e6, length: million };
  const billion = at(words.billion);
  if (billion !== undefined)
    return { factor: /tri/i.test(rest.slice(0, billion)) ? 1e12 : 1e9, length: billion };
  return { factor: 1, length: 0 };
}

function unitOf(rest: string, words: ReadingWords, before: string): { unit: StatedUnit; length: number } {
  const at = (source: string, lead = "[\\s-]*") =>
    new RegExp(`^${lead}(?:${source})(?![\\p{L}\\p{N}])`, "iu").exec(rest.replaceAll(/\s/g, " "))?.[0].length;
  const kinds: readonly (readonly [StatedUnit, number | undefined])[] = [
    ["ordinal", /(?:^|[\s(])ke-\s*$/iu.test(before) ? 0 : at("st|nd|rd|th", "")],
    ["points", at(words.points)],
    ["percent", at(words.percent)],
    ["rupiah", at(words.rupiah)],
    ["households", at(`(?:(?:poor|miskin) )?(?:${words.households})`)],
    ["districts", at(`(?:other |lainnya )?(?:${words.districts})`)],
    ["persons", at(`(?:(?:poor|miskin) )?(?:${words.people})`)],
    ["years", at(words.years)],
  ];
  const [unit, length] = kinds.find(([, length]) => length !== undefined) ?? ["none" as const, 0];
  return { unit, length: length ?? 0 };
}

function hedgeOf(before: string, after: string, rest: string, words: ReadingWords): Hedge {
  const tail = before.slice(-40);
  const ends = (source: string) =>
    new RegExp(`(?<![\\p{L}])(?:${source.replaceAll(" ", "\\s+")})\\s*$`, "iu").test(tail);
  if (ends(words.lessThan)) return "less than";
  if (ends(words.moreThan)) return "more than";
  if (ends(words.nearly)) return "nearly";
  if (
    ends(words.about) ||
    /^\s*-?an(?![\p{L}])/iu.test(rest) ||
    /^\s+(?:or so|lebih)(?!\s+(?:rendah|tinggi|besar|kecil|banyak|sedikit|cepat|lambat|baik|buruk))/iu.test(
      after,
    )
  ) {
    return /^\s+lebih/iu.test(after) ? "more than" : "about";
  }
  return "none";
}

function amongOf(after: string, words: ReadingWords): number | undefined {
  const match = new RegExp(
    `^(?:[^\\d;.]{0,40}?)(?:dari|of|among|out of)\\s+(?:the\\s+|seluruh\\s+|total\\s+)?(\\d{1,3})(?![\\d.,])(?:\\s*(?:${words.districts}))?`,
    "iu",
  ).exec(after);
  const value = Number(match?.[1]);
  return match === null || value === 100 || value > 600 ? undefined : value;
}

/** A bare whole number between 1990 and 2050 is a year unless a unit says otherwise. */
function isYear(raw: string, number: StatedNumber, sentence: string, words: ReadingWords): boolean {
  if (!/^(?:19[89]\d|20[0-5]\d)$/.test(raw)) return false;
  if (/(?:Rp\.?|IDR)\s*$/iu.test(sentence.slice(0, number.start + 3))) return false;
  if (number.unit === "none" || number.unit === "years") return true;
  // "tahun 2024 jiwa" does not occur; "pada 2024 warga miskin …" does.
  return number.unit === "persons" || number.unit === "districts" || number.unit === "households"
    ? new RegExp(`(?:${words.yearAfter}|[(,])\\s*$`, "iu").test(sentence.slice(0, number.start))
    : false;
}

/** "usia 25 tahun ke atas", "aged 15 and over", "0–59 bulan": who is counted, not how many. */
function isAge(number: StatedNumber, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, number.start - 25), number.start);
  const after = sentence.slice(number.digitsEnd, number.digitsEnd + 30);
  return (
    /(?<![\p{L}])(?:berusia|berumur|usia|umur|aged?|ages)(?:\s+(?:di bawah|under|over|of))?\s*$/iu.test(
      before,
    ) ||
    /^\s*(?:tahun|years?)?\s*(?:ke atas|and over|and older|or older|and above)/iu.test(after) ||
    /^\s*[-–]\s*\d+\s+(?:tahun|bulan|years?|months?)/iu.test(after)
  );
}

/** "6,81 dan 6,71 persen": a number without a unit takes that of the next in its row. */
function withSharedUnits(numbers: readonly StatedNumber[], sentence: string): StatedNumber[] {
  const shared = [...numbers];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [number, next] = [shared[i], shared[i + 1]];
    if (number === undefined || next === undefined || number.unit !== "none") continue;
    const isRow = /^\s*(?:[,;]|(?:[,;]\s*)?(?:dan|and|atau|or))\s*$/iu.test(
      sentence.slice(number.end, next.start),
    );
    const isUnit =
      next.unit === "percent" || next.unit === "points" || (next.unit === "persons" && !next.scaled);
    if (isRow && isUnit) shared[i] = { ...number, unit: next.unit };
  }
  return shared;
}

/** "enam koma tujuh satu persen", "six point seven": digits in words around the decimal mark. */
function spokenDecimals(text: string, words: ReadingWords) {
  const digit = `(?:${words.digits.slice(0, 10).join("|")})`;
  const pattern = new RegExp(
    `(?<![\\p{L}])(${words.digits.join("|")})\\s+${words.point}\\s+(${digit}(?:\\s+${digit})*)(?![\\p{L}])`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(({ 0: all, 1: first = "", 2: rest = "", index }) => {
    const worth = (word: string) => words.digits.indexOf(word.toLowerCase());
    const after = rest.split(/\s+/).map(worth).join("");
    return { start: index, end: index + all.length, digits: decimal(String(worth(first)), after) };
  });
}

/** "enam dari setiap 100", "6 of every 100 people", "one in sixteen people": a share, as percent. */
function spokenShares(
  sentence: string,
  text: string,
  words: ReadingWords,
  language: Language,
): StatedNumber[] {
  const cardinal = `\\d+(?:[.,]\\d+)*|${words.cardinals.join("|")}`;
  const people = `(?:${words.people})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(${cardinal})(\\s+${people})?\\s+(?:dari|of|in|out of|di antara|among)\\s+((?:setiap|tiap|every|each)\\s+)?(${cardinal})(\\s+${people})?(?![\\p{L}\\p{N}]|[.,]\\d)`,
    "giu",
  );
  const worth = (word: string) => {
    const place = words.cardinals.indexOf(word.toLowerCase());
    return place === -1 ? parsed(word, language)?.value : words.cardinalValues[place];
  };
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: all, 1: part = "", 2: before, 3: every, 4: whole = "", 5: after, index }): StatedNumber[] => {
      const [x, n] = [worth(part), worth(whole)];
      if (x === undefined || n === undefined || !(x < n) || n > 1000 || (n >= 1900 && n < 2100)) return [];
      if (before === undefined && after === undefined && every === undefined && n !== 100) return [];
      const end = index + all.length;
      return [
        {
          start: index,
          end,
          text: sentence.slice(index, end),
          value: (100 * x) / n,
          rounding: x === 1 ? 50 / (n * (n - 0.5)) : 50 / n,
          unit: "of hundred",
          scaled: false,
          hedge: hedgeOf(sentence.slice(0, index), "", "", words),
          among: undefined,
          digitsEnd: end,
        },
      ];
    },
  );
}

/** "kelima", "fifth" where a rank is meant: beside "lowest", "highest" or a word for rank. */
function ordinalWords(sentence: string, words: ReadingWords): StatedNumber[] {
  return words.ordinals.flatMap((ordinal, i): StatedNumber[] =>
    [...sentence.matchAll(wordPattern(ordinal))].flatMap(({ 0: text, index }) => {
      const around = sentence.slice(Math.max(0, index - 30), index + text.length + 30);
      const isRank = [words.lowest, words.highest, words.rank].some((source) =>
        wordPattern(source).test(around),
      );
      if (!isRank) return [];
      const end = index + text.length;
      return [
        {
          start: index,
          end,
          text,
          value: i + 1,
          rounding: 0,
          unit: "ordinal" as const,
          scaled: false,
          hedge: "none" as const,
          among: amongOf(sentence.slice(end), words),
          digitsEnd: end,
        },
      ];
    }),
  );
}

/** "peringkat tiga", "nomor lima", "number five". */
function rankWords(sentence: string, words: ReadingWords): StatedNumber[] {
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${words.rank}|number)\\s+(?:ke\\s*)?(${words.cardinals.join("|")})(?![\\p{L}])`,
    "giu",
  );
  return [...sentence.matchAll(pattern)].map(({ 0: all, 1: word = "", index }) => {
    const end = index + all.length;
    const start = end - word.length;
    return {
      start,
      end,
      text: word,
      value: words.cardinalValues[words.cardinals.indexOf(word.toLowerCase())] ?? 0,
      rounding: 0,
      unit: "ordinal" as const,
      scaled: false,
      hedge: "none" as const,
      among: amongOf(sentence.slice(end), words),
      digitsEnd: end,
    };
  });
}
