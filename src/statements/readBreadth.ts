import type { StatedNumber } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { yearsOfChange } from "./when.ts";

/** "31 dari 35 kabupaten/kota turun": how many districts are said to have moved one way. */
export function readBreadth(
  sentence: ParsedSentence,
  number: StatedNumber,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const { directions, text, numbers } = sentence;
  // "tidak semua": how many did not is not said.
  if (/(?:tidak|bukan|tak) semua|not (?:all|every)/iu.test(text)) return [];
  const next = numbers.find(({ start }) => start >= number.end && start - number.end > 25);
  const turn =
    directions.find(
      ({ start, direction }) =>
        start >= number.end &&
        direction !== "unchanged" &&
        start < (next?.start ?? text.length) &&
        start - number.end < 80,
    ) ??
    directions.findLast(
      ({ end, direction }) =>
        end <= number.start &&
        direction !== "unchanged" &&
        number.start - end < 25 &&
        /^\s*(?:di|in|across|pada)\s+(?:seluruh|semua|all|just|only|hanya)?\s*$/iu.test(
          text.slice(end, number.start),
        ),
    );
  if (turn === undefined || turn.direction === "unchanged") return [];
  const near =
    sentence.measures.findLast(({ end, measure }) => end <= turn.start && measure !== "budget") ??
    sentence.measures.find(({ measure }) => measure !== "budget");
  const measure = near?.measure ?? surroundings.discourse.measure;
  if (measure === undefined) return [];
  const years = yearsOfChange(sentence, turn, undefined, surroundings.discourse);
  return [
    {
      sentence: text,
      kind: "breadth",
      indicator: measure === "poverty" ? "headcount_ratio" : measure,
      region: subject(sentence, number.start, number.end, surroundings),
      span: {
        start: number.start,
        end: Math.max(number.end, turn.end),
        text: text.slice(number.start, Math.max(number.end, turn.end)),
      },
      manner,
      number,
      direction: turn.direction,
      year: years.to,
    },
  ];
}
