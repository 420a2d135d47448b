import { isRanked } from "./isRanked.ts";
import { lastBefore, type ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { open, yearOf } from "./when.ts";
import { hasWords, mentions } from "./wordPattern.ts";

/** Places in an order ("terendah ke-5 dari 35") and extremes over time ("terendah sejak 2015"). */
export function readRanks(sentence: ParsedSentence, manner: Manner, surroundings: Surroundings): Statement[] {
  const { text, words, numbers } = sentence;
  // "lima besar terendah", "among the three lowest", "second only to": groups and exceptions are not judged.
  if (hasWords(text, words.group)) return [];
  const found: Statement[] = [];
  const taken: [number, number][] = [];
  const ranked = numbers.filter((number) => isRanked(sentence, number));
  for (const number of ranked) {
    const from = Math.max(0, number.start - 45, lastBefore(numbers, number.start)?.end ?? 0);
    const around = [text.slice(from, number.start), text.slice(number.end, number.end + 40)].join(" ⋯ ");
    const order =
      /(?:from|dari|mulai)(?:\s+yang)?\s+(lowest|smallest|terendah|terkecil|highest|largest|tertinggi|terbesar)(?:\s+(?:to|ke|hingga|sampai))/iu.exec(
        text,
      )?.[1];
    const lowest =
      order === undefined ? hasWords(around, words.lowest) : /low|small|rendah|kecil/iu.test(order);
    const highest = order === undefined ? hasWords(around, words.highest) : !lowest;
    if (!lowest && !highest && !hasWords(around, words.rank)) continue;
    const near =
      sentence.measures.findLast(({ end, measure }) => end <= number.start && measure !== "budget") ??
      sentence.measures.find(({ measure }) => measure !== "budget");
    const measure = near?.measure ?? surroundings.discourse.measure;
    if (measure === undefined || measure === "budget") continue;
    taken.push([from, number.end + 40]);
    found.push({
      sentence: text,
      kind: "rank",
      negated: false,
      indicator: measure === "poverty" || measure === "extreme" ? "headcount_ratio" : measure,
      region: ownDistrict(sentence, number.start, number.end, surroundings),
      span: number,
      manner,
      place: number.value,
      side: lowest === highest ? undefined : lowest ? "lowest" : "highest",
      among: number.among ?? amongAnywhere(sentence),
      scope: scopeOf(sentence),
      year: yearOfSentence(sentence, surroundings),
    });
  }
  for (const [side, source] of [
    ["lowest", words.lowest],
    ["highest", words.highest],
  ] as const) {
    for (const mention of mentions(text, source)) {
      if (taken.some(([start, end]) => mention.start < end && mention.end > start)) continue;
      const after = text.slice(mention.end, mention.end + 60);
      const near =
        sentence.measures.findLast(({ end, measure }) => end <= mention.start && measure !== "budget") ??
        sentence.measures.find(({ measure }) => measure !== "budget");
      const measure = near?.measure ?? surroundings.discourse.measure;
      if (measure === undefined || measure === "budget") continue;
      const indicator = measure === "poverty" || measure === "extreme" ? "headcount_ratio" : measure;
      const since =
        sentence.times.find(
          ({ kind, start }) => kind === "since" && start > mention.end && start - mention.end < 25,
        ) ??
        sentence.times.find(
          ({ kind, start }) => kind === "span" && start > mention.end && start - mention.end < 40,
        );
      const years = /(?:dalam|selama|in)\s+(?:\p{L}+\s+)?(\d{1,2}|\p{L}+)\s+(?:tahun|years)/iu.exec(after);
      const common = {
        sentence: text,
        indicator,
        region: ownDistrict(sentence, mention.start, mention.end, surroundings),
        span: mention,
        manner,
        year: yearOfSentence(sentence, surroundings),
      };
      if (since !== undefined)
        found.push({ ...common, kind: "superlative", side, since: since.from ?? since.year });
      else if (years !== null || /sepanjang (?:sejarah|deret)|on record|in the series|ever/iu.test(after)) {
        const count = Number(years?.[1]);
        const to = common.year.year;
        found.push({
          ...common,
          kind: "superlative",
          side,
          since: Number.isInteger(count) && to !== undefined ? to - count + 1 : undefined,
        });
      } else if (namesScope(sentence, mention.end)) {
        found.push({
          ...common,
          kind: "rank",
          negated: new RegExp(`(?<![\\p{L}])(?:${words.not})(?:\\s+\\p{L}+){0,6}\\s+$`, "iu").test(
            text.slice(0, mention.start),
          ),
          place: 1,
          side,
          among: undefined,
          scope: scopeOf(sentence),
        });
      }
    }
  }
  return found;
}

/** The subject of a rank is a district: the province it is ranked in is not. */
function ownDistrict(sentence: ParsedSentence, start: number, end: number, surroundings: Surroundings) {
  const districts = {
    ...sentence,
    places: sentence.places.filter(
      ({ codes, kind }) =>
        kind === "here" || codes.some((code) => surroundings.index.regions.get(code)?.level === "district"),
    ),
  };
  return subject(districts, start, end, {
    ...surroundings,
    discourse: { ...surroundings.discourse, region: surroundings.discourse.district },
  });
}

function namesScope(sentence: ParsedSentence, end: number): boolean {
  const { text, words, places, measures } = sentence;
  // "the lowest poverty rate in Central Java"
  const named = measures.find(({ start }) => start >= end && start - end < 4);
  const after = text.slice(named?.end ?? end, (named?.end ?? end) + 50);
  if (
    new RegExp(
      `(?:dari|di antara|of|among|out of)\\s+(?:the\\s+|seluruh\\s+|all\\s+)?(?:\\d{1,3}|enam|six)\\s+(?:${words.districts}|cities)`,
      "iu",
    ).test(text)
  )
    return true;
  return (
    /^\s*(?:di|se-?|in|of|among|di antara|dari|across)\b/iu.test(after) &&
    (places.some(({ start }) => start >= end && start - end < 60) || hasWords(after, words.districts))
  );
}

function scopeOf({ text }: ParsedSentence): "province" | "kota" | "country" {
  if (
    /(?:enam|6|six)\s+(?:kota|cities)|(?:di antara|among|antar)\s+(?:the\s+)?(?:(?:enam|six|6|province's|province’s)\s+)*(?:kota|cities)(?!\s*\/)/iu.test(
      text,
    )
  )
    return "kota";
  return /(?:514|se-?\s?Indonesia|nasional|nationwide|in Indonesia|di Indonesia)/iu.test(text) &&
    !/Jawa Tengah|Jateng|Central Java|35/iu.test(text)
    ? "country"
    : "province";
}

function amongAnywhere({ text }: ParsedSentence): number | undefined {
  const value = Number(
    /(?:dari|of|among|out of)\s+(?:the\s+)?(\d{1,3})\s+(?:kabupaten|kota|daerah|districts|regencies|cities)/iu.exec(
      text,
    )?.[1],
  );
  return Number.isNaN(value) ? undefined : value;
}

function yearOfSentence(sentence: ParsedSentence, { discourse }: Surroundings) {
  const named = sentence.times.filter(({ kind, year }) => kind === "year" && year !== undefined);
  const time = named.length === 1 ? named[0] : named.at(-1);
  return time === undefined ? open(discourse) : yearOf(time, sentence, discourse);
}
