import type { RegionCode } from "../model/region.ts";
import type { PlaceIndex, PlaceMention } from "./places.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Discourse, StatedRegion } from "./statement.ts";
import { wordPattern } from "./wordPattern.ts";

/** What fills the gaps of a sentence: the text before it, and the edition's own district. */
export interface Surroundings {
  readonly discourse: Discourse;
  readonly focus: RegionCode;
  readonly country: RegionCode;
  readonly index: PlaceIndex;
}

/**
 * The region that the words from `start` to `end` speak of: one attached right after them, else the last one
 * named before that is not what they are compared with, else the next named, else the last of the text before,
 * else the edition's own district.
 */
export function subject(
  sentence: ParsedSentence,
  start: number,
  end: number,
  surroundings: Surroundings,
): StatedRegion {
  const place = subjectPlace(sentence, start, end);
  if (place !== undefined) return resolved(place, sentence, surroundings);
  const { discourse, focus } = surroundings;
  if (discourse.region !== undefined) return { codes: [discourse.region], how: "carried" };
  return { codes: [focus], how: "assumed" };
}

function subjectPlace(sentence: ParsedSentence, start: number, end: number): PlaceMention | undefined {
  const { places, text, numbers, words } = sentence;
  const subjects = places.filter(({ aside }) => !aside);
  // "Kota Semarang dan Kota Salatiga masing-masing 3,80 dan 4,20 persen": one place a number, in order.
  const isRow =
    subjects.length > 2 &&
    subjects
      .slice(1)
      .every(({ start: next }, i) => /^[\s,;]*(?:dan|and)?\s*$/iu.test(text.slice(subjects[i]?.end, next)));
  if (subjects.length > 1 && (isRow || wordPattern(words.respectively).test(text))) {
    const levels = numbers.filter(({ unit }) => unit !== "ordinal" && unit !== "districts");
    const at = levels.findIndex((number) => number.start === start);
    if (levels.length === subjects.length && at !== -1) return subjects[at];
  }
  const attached = subjects.find((place) => place.start >= end && isAttached(sentence, end, place));
  if (attached !== undefined) return attached;
  const before = subjects.filter((place) => place.end <= start);
  for (const place of before.toReversed()) {
    if (!isCompared(place, sentence) || isAdjacent(sentence, place, start)) return place;
  }
  const after = subjects.find((place) => place.start >= end && !isCompared(place, sentence));
  if (after !== undefined) return after;
  // Only the speaker names a place: "BPS Kota Pekalongan mencatat …".
  const speaker = places.find(
    (place) =>
      place.aside &&
      /(?:BPS|Statisti\p{L}+|Bappeda|Bapperida|Dinas|office (?:of|in))(?:\s+Provinsi)?\s*$/u.test(
        text.slice(0, place.start),
      ),
  );
  return speaker;
}

const ATTACHED =
  /^[\s)%]*(?:(?:penduduk|warga|orang|people|residents|of the population|of residents|dari (?:total )?penduduk)\s+)?[(]?(?:di|in|untuk|for|of|pada|bagi|milik|dari)?\s*(?:the\s+)?$/iu;

function isAttached({ text, numbers, places }: ParsedSentence, end: number, place: PlaceMention): boolean {
  if (numbers.some(({ start }) => start >= end && start < place.start)) return false;
  const between = text.slice(end, place.start);
  if (!ATTACHED.test(between)) return false;
  // "6,14 persen Jawa Tengah" says nothing: without a preposition only a bracket attaches.
  if (!/\(|\b(?:di|in|untuk|for|of|pada|bagi|milik|dari|penduduk|warga)\b/iu.test(between)) return false;
  // "Kota Pekalongan 6,14 persen (Jawa Tengah 9,48 persen)": the bracket holds the next pair.
  const next = numbers.find(({ start }) => start >= place.end);
  const closes = /^[^)]*\)/.exec(text.slice(place.end))?.[0].length;
  if (
    between.includes("(") &&
    next !== undefined &&
    (closes === undefined || next.start < place.end + closes)
  )
    return false;
  return (
    !/\b(?:dari|of)\b/iu.test(between) || !places.some(({ end: other }) => other <= end && other > end - 40)
  );
}

/** Whether a place is named as what something is compared with: "daripada Jawa Tengah", "below the national rate". */
export function isCompared(place: PlaceMention, { text, words }: ParsedSentence): boolean {
  const before = text.slice(Math.max(0, place.start - 60), place.start);
  const middle =
    "(?:[\\s,]|(?:dari|angka|rata-rata|capaian|tingkat|level|laju|persentase|kemiskinan|penduduk|miskin|the|average|rate|figure|of|for|in|that|di|pada|provinsi|milik|pace|poverty|dengan|with|to|than|those|mean)(?![\\p{L}]))*";
  return new RegExp(
    `(?<![\\p{L}])(?:${words.lower}|${words.higher}|${words.faster}|${words.slower}|${words.comparedWith.replace("|from", "")}|compared with|ketimbang|daripada)${middle}$`.replaceAll(
      " ",
      "\\s+",
    ),
    "iu",
  ).test(before);
}

/** "Jawa Tengah yang 9,48 persen", "Jawa Tengah (9,48": the number belongs to the place right before it. */
function isAdjacent({ text }: ParsedSentence, place: PlaceMention, start: number): boolean {
  return /^(?:'s|’s)?\s*(?:[(,:]\s*)?(?:pada|in)?\s*(?:\p{Lu}\p{Ll}+\s+)?(?:\d{4}\s*)?(?:(?:yang|sebesar|yakni|yaitu|which|at|was|is|of|dengan|that|mencapai|adalah|tercatat|berada|di|angka|stood|sekitar|about|rate|figure|average|mencatat|sudah|still|masih)\s+)*(?:Rp\s*)?$/u.test(
    text.slice(place.end, start),
  );
}

/** The regions a mention means, given what was named before it. */
export function resolved(
  place: PlaceMention,
  sentence: ParsedSentence,
  { discourse, focus, country, index }: Surroundings,
): StatedRegion {
  const earlier = sentence.places.filter(({ start, codes }) => start < place.start && codes.length === 1);
  const district =
    earlier.findLast(({ codes }) => index.regions.get(codes[0] ?? "")?.level === "district")?.codes[0] ??
    discourse.district;
  const here = earlier.findLast(({ codes }) => index.regions.get(codes[0] ?? "")?.kind === "kota")?.codes[0];
  // "the city" is a city: not the regency spoken of before.
  if (
    place.kind === "here" &&
    /kota|city/iu.test(place.text) &&
    index.regions.get(district ?? "")?.kind === "kabupaten"
  ) {
    return { codes: [here ?? focus], how: here === undefined ? "assumed" : "named" };
  }
  if (place.kind === "here")
    return { codes: [district ?? focus], how: district === undefined ? "assumed" : "named" };
  if (place.kind === "country") return { codes: [country], how: "named" };
  if (place.kind === "province") {
    const parent = index.regions.get(district ?? focus)?.parent;
    return { codes: parent === undefined ? [] : [parent], how: "named" };
  }
  if (place.codes.length > 1) {
    const known = [
      ...earlier.map(({ codes }) => codes[0] ?? ""),
      ...(discourse.district === undefined ? [] : [discourse.district]),
    ];
    const meant = place.codes.filter((code) => known.includes(code));
    if (meant.length === 1) return { codes: meant, how: "carried" };
  }
  return { codes: place.codes, how: "named" };
}
