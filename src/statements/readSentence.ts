import { manner } from "./manner.ts";
import { readComparisons } from "./readComparisons.ts";
import { readDirections } from "./readDirections.ts";
import { readMeans } from "./readMeans.ts";
import { readNumbers } from "./readNumbers.ts";
import { readOutcomes } from "./readOutcomes.ts";
import { readRanks } from "./readRanks.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { open } from "./when.ts";
import { hasWords } from "./wordPattern.ts";

/** Every statement of a sentence, in the order of the text; one `nothing` where it speaks of poverty and states none. */
export function readSentence(sentence: ParsedSentence, surroundings: Surroundings): Statement[] {
  const isQuestion = /(?<!\?)\?\s*["'”’»)]*$/u.test(sentence.text);
  const ways = manner(sentence);
  const numbers = isQuestion ? [] : readNumbers(sentence, ways, surroundings);
  const ranks = isQuestion ? [] : readRanks(sentence, ways, surroundings);
  const comparisons = isQuestion ? [] : readComparisons(sentence, ways, surroundings);
  const means = isQuestion ? [] : readMeans(sentence, ways, surroundings);
  const outcomes = isQuestion ? [] : readOutcomes(sentence, ways, surroundings);
  const known = [...numbers, ...ranks, ...comparisons, ...means, ...outcomes];
  const directions = isQuestion ? [] : readDirections(sentence, ways, surroundings, known);
  const found = [...known, ...directions].sort((a, b) => a.span.start - b.span.start);
  if (found.length > 0) return found;

  const spoken = sentence.measures.find(({ measure }) => measure !== "budget" && measure !== "population");
  if (spoken === undefined) return [];
  const whole = { start: spoken.start, end: spoken.end, text: spoken.text };
  return [
    {
      sentence: sentence.text,
      kind: "nothing",
      because: isQuestion
        ? "question"
        : spoken.measure === "extreme"
          ? "extreme"
          : ways.register !== undefined && hasWords(sentence.text, sentence.words.register)
            ? "register"
            : sentence.measures.some(({ measure }) => measure === "budget")
              ? "budget"
              : "no number",
      indicator:
        spoken.measure === "poverty"
          ? "headcount_ratio"
          : spoken.measure === "extreme"
            ? "extreme_poverty_ratio"
            : spoken.measure,
      region: subject(sentence, spoken.start, spoken.end, surroundings),
      span: whole,
      manner: ways,
      number: undefined,
      year: sentence.times.some(({ year }) => year !== undefined)
        ? {
            year: sentence.times.findLast(({ year }) => year !== undefined)?.year,
            how: "named",
            month: undefined,
          }
        : open(surroundings.discourse),
    },
  ];
}
