import type { PlainWords } from "../plainWords.ts";

/** "ai", "au" and "oi" at the end of a word are one syllable: "sampai", "pulau". */
const FINAL_DIPHTHONG = /(?:ai|au|oi)$/;

/**
 * The syllables of an Indonesian word: one for every vowel, since vowels side by side are spoken apart ("keadaan"),
 * but for a diphthong at the end; one for every letter of an abbreviation that is spelled out ("BPS").
 */
function syllables(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word) && !/[AIUEO]/.test(word)) return word.length;
  return word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .reduce((sum, part) => sum + Math.max(1, vowels(part) - (FINAL_DIPHTHONG.test(part) ? 1 : 0)), 0);
}

function vowels(word: string): number {
  return word.match(/[aiueoéè]/g)?.length ?? 0;
}

/** Plain Indonesian. No formula for it has been validated as Flesch's has for English; its long words are counted. */
export const plain: PlainWords = {
  syllables,
  technical:
    "P0|P1|P2|indeks|poin persen|persentase|proyeksi|skenario|selang|median|kuintil|desil|rasio|relatif|absolut|per kapita|rata-rata tertimbang|konsumsi agregat|keparahan",
  limit: { measure: "many_syllables", most: 0.25 },
};
