import type { StatedNumber } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";

const NOT_POOR = /^[^,;.]{0,50}(?:tidak miskin|bukan penduduk miskin|not poor|non-poor)/iu;
const SHARE_OF_POOR =
  /^\s*(?:dari|of)\s+(?:seluruh|semua|total|jumlah|all|the|\s)*(?:penduduk miskin|orang miskin|poor|people in poverty)/iu;
const OUT_OF = /(?:^|[\s,])(?:dari|of|out of)\s+(?:total|sekitar|the|its|some|about|\s)*$/iu;
const POPULATION = /^(?:\s+lebih)?\s*(?:penduduk|people|residents|inhabitants)?(?:\s+\p{L}+){0,3}\s*,/iu;
const MEAN_OF_SEVERAL =
  /(?:rata-rata|average|mean)[^.;]{0,80}?(?:\d{4}\s?[-–]\s?\d{4}|(?:enam|six|\d{1,2})\s+(?:kota|cities|kabupaten|regencies|tahun|years))[^.;]*$/iu;
const SHORT_OF = /\b(?:kekurangan|short of|shortfall)\b/iu;
const OFF_BY = /\b(?:meleset|off by)\s+(?:(?:sekitar|about)\s+)?$/iu;
const FIGURES = /^\s+(?:angka|(?:district )?figures)\b/iu;

/**
 * Whether a number beside poverty states none of its measures: the share that is not poor, a share of all the
 * poor, the whole population, a mean of several years or places, what a poor person is short of, how far an estimate
 * was off, how many figures were looked at.
 */
export function isOfAnother({ text }: ParsedSentence, { start, end, unit, scaled }: StatedNumber): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end, end + 70)];
  if (OFF_BY.test(before) || FIGURES.test(after) || (unit === "rupiah" && SHORT_OF.test(before))) return true;
  if (
    unit === "percent" &&
    (NOT_POOR.test(after) || SHARE_OF_POOR.test(after) || MEAN_OF_SEVERAL.test(before))
  )
    return true;
  return (unit === "persons" || scaled) && OUT_OF.test(before) && POPULATION.test(after);
}
