import { objection, sentenceBySentence } from "./guard.ts";
import type { Passage } from "./passage.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** How many words apart income and the line are still read together. */
const NEAR = 8;

/** The survey measures expenditure: no income stands near the line or poor people, unless it is denied. */
export const incomeForExpenditure = sentenceBySentence((sentence, { locale }) => {
  const { income, denial, povertyWords } = locale.guards;
  if (hasWords(sentence.written, `(?:${denial}) (?:${income})`)) return [];
  const poverty = [
    ...wholeWords(sentence.written, povertyWords).map(({ index }) => index),
    ...sentence.values.flatMap(({ finding, start }) =>
      finding?.indicator === "poverty_line" ? [start] : [],
    ),
  ];
  return wholeWords(sentence.written, income)
    .filter(({ index }) => poverty.some((place) => wordsBetween(sentence, index, place) <= NEAR))
    .map(({ 0: found, index }) => objection("income_for_expenditure", sentence, index, { found }));
});

function wordsBetween({ written }: Passage, a: number, b: number): number {
  const between = written.slice(Math.min(a, b), Math.max(a, b));
  return between.split(/\s+/).length - 1;
}
