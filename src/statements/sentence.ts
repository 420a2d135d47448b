import type { ReadingWords } from "../locales/readingWords.ts";
import type { Language } from "../model/words.ts";
import { type MeasureMention, measures } from "./measures.ts";
import { type StatedNumber, statedNumbers } from "./numbers.ts";
import { type PlaceIndex, type PlaceMention, places } from "./places.ts";
import { type TimeMention, times } from "./times.ts";
import { type Mention, mentions } from "./wordPattern.ts";

/** A word of direction: "turun", "rose". */
export interface DirectionMention extends Mention {
  readonly direction: "falling" | "rising" | "unchanged";
}

/** Everything a sentence names that matters to the figures, by place in the text. */
export interface ParsedSentence {
  readonly text: string;
  readonly language: Language;
  readonly words: ReadingWords;
  readonly numbers: readonly StatedNumber[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly measures: readonly MeasureMention[];
  readonly directions: readonly DirectionMention[];
}

export function parseSentence(
  text: string,
  language: Language,
  words: ReadingWords,
  index: PlaceIndex,
): ParsedSentence {
  const namedTimes = times(text, words);
  const numbers = statedNumbers(text, words, language).filter(
    ({ start, end, unit }) =>
      !namedTimes.some(
        (time) => start < time.end && end > time.start && unit !== "ordinal" && time.year !== undefined,
      ),
  );
  const named = measures(text, words).filter(({ start }) => !isDefined(text, start));
  const namedPlaces = places(text, words, index);
  const directions = [
    ...unchangedWords(text, words, namedPlaces).map((mention) => ({
      ...mention,
      direction: "unchanged" as const,
    })),
    ...mentions(text, words.fall).map((mention) => ({ ...mention, direction: "falling" as const })),
    ...mentions(text, words.rise).map((mention) => ({ ...mention, direction: "rising" as const })),
  ]
    // "falls below the poverty line" is a state, no change of poverty.
    .filter(
      ({ end }) =>
        !/^\s+(?:below|under|beneath|short of|into poverty|di bawah|dalam kemiskinan)/iu.test(
          text.slice(end),
        ),
    )
    // "pertumbuhan ekonomi", "ekonomi tumbuh" name a measure, no direction.
    .filter(
      ({ start, end }) =>
        !named.some((each) => start < each.end && end > each.start && each.measure === "grdp_growth"),
    )
    .filter(
      (each, i, all) => !all.some((other, j) => j < i && other.start <= each.start && other.end >= each.end),
    )
    .sort((a, b) => a.start - b.start);
  return {
    text,
    language,
    words,
    numbers,
    places: namedPlaces,
    times: namedTimes,
    measures: named,
    directions,
  };
}

const DEFINITION =
  /(?:yang (?:memberi(?:kan)? gambaran|menggambarkan|mengukur|menunjukkan|merupakan)|which (?:describes?|measures?|shows?)|that (?:describes?|measures?)|\(penduduk (?:dengan|yang)|\((?:people|those) (?:with|whose|who))[^,;)]*?(?=[,;)]|\s(?:tercatat|sebesar|mencapai|stood|was|were)\s)/giu;

/** Whether a word stands in a clause that only says what a measure is. */
function isDefined(text: string, position: number): boolean {
  return [...text.matchAll(DEFINITION)].some(
    ({ 0: clause, index }) => position > index && position < index + clause.length,
  );
}

/** "tidak berubah": not "nyaris tidak berubah", which is no statement of equality, nor "sama dengan Jawa Tengah". */
function unchangedWords(text: string, words: ReadingWords, named: readonly PlaceMention[]): Mention[] {
  return mentions(text, words.unchanged).filter(
    ({ start, end }) =>
      !new RegExp(`(?:${words.nearly}|relatif|virtually|practically|broadly|largely)\\s+$`, "iu").test(
        text.slice(0, start),
      ) && !named.some((place) => place.start >= end && place.start - end < 25),
  );
}

/** The text between two positions with the mentions in it blanked, so that only joining words remain. */
export function joining(sentence: ParsedSentence, from: number, to: number): string {
  const { text, places: placed, times: timed, measures: measured } = sentence;
  let rest = text.slice(from, to);
  for (const { start, end } of [...placed, ...timed, ...measured]) {
    if (start >= to || end <= from) continue;
    const a = Math.max(start, from) - from;
    const b = Math.min(end, to) - from;
    rest = rest.slice(0, a) + " ".repeat(b - a) + rest.slice(b);
  }
  return rest;
}

/** The last of the mentions that end before a position. */
export function lastBefore<M extends Mention>(all: readonly M[], position: number): M | undefined {
  return all.findLast(({ end }) => end <= position);
}

export function firstAfter<M extends Mention>(all: readonly M[], position: number): M | undefined {
  return all.find(({ start }) => start >= position);
}
