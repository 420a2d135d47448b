import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** The survey counts people, not households: none stand in a sentence with a number of poor people. */
export const peopleAsHouseholds = sentenceBySentence((sentence, { locale }) => {
  const { households, denial } = locale.guards;
  const [count] = printedValues(sentence).filter(
    ({ finding: { indicator, measure } }) => indicator === "headcount" && measure !== "percent change",
  );
  if (count === undefined || hasWords(sentence.written, `(?:${denial}) (?:${households})`)) return [];
  return wholeWords(sentence.written, households).map(({ 0: found, index }) =>
    objection("people_as_households", sentence, index, {
      found,
      finding: count.id,
      says: sentence.text.slice(count.start, count.end),
    }),
  );
});
