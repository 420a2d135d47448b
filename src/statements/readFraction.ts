import type { StatedNumber } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { yearsOfChange } from "./when.ts";
import { mentions } from "./wordPattern.ts";

/** "penurunannya masih nol koma sekian": a change below one. */
export function readFraction(
  sentence: ParsedSentence,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const { words, text, directions, measures } = sentence;
  return mentions(text, words.fraction).flatMap((mention): Statement[] => {
    if (sentence.numbers.some(({ start, end }) => start < mention.end + 1 && end > mention.start)) return [];
    const turn = directions.findLast(({ end }) => end <= mention.start);
    if (turn === undefined || turn.direction === "unchanged") return [];
    const near = measures.findLast(({ measure }) => measure !== "budget");
    const number: StatedNumber = {
      ...mention,
      value: 0.5,
      rounding: 0.5,
      unit: "points",
      scaled: false,
      hedge: "about",
      among: undefined,
      digitsEnd: mention.end,
    };
    return [
      {
        sentence: text,
        kind: "change",
        orIndicator: undefined,
        isUnnamed: false,
        indicator: near === undefined || near.measure === "poverty" ? "headcount_ratio" : near.measure,
        region: subject(sentence, mention.start, mention.end, surroundings),
        span: mention,
        manner,
        number,
        direction: turn.direction,
        ...yearsOfChange(sentence, mention, undefined, surroundings.discourse),
        perYear: false,
        needed: false,
        vague: true,
      },
    ];
  });
}
