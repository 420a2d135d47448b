import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wholeWords } from "./wholeWords.ts";

/** How a share may be printed in a plain text. */
const FREQUENCIES = ["of_100", "of_1000"];

/** A plain text counts people out of a hundred or a thousand: no percent, no points, no index. */
export const frequencyWanted = sentenceBySentence((sentence, { locale }) => {
  const { percent, percentagePoints } = locale.guards;
  const words = wholeWords(sentence.written, `${percentagePoints}|${percent}`).map(({ 0: found, index }) => ({
    found,
    index,
  }));
  const signs = [...sentence.written.matchAll(/%/g)].map(({ 0: found, index }) => ({ found, index }));
  const values = printedValues(sentence)
    .filter(({ format, finding: { unit } }) => isShare(unit) && !FREQUENCIES.includes(format))
    .map(({ start, end }) => ({ found: sentence.text.slice(start, end), index: start }));
  const places = new Map([...words, ...signs, ...values].map((each) => [each.index, each]));
  return [...places.values()].map(({ found, index }) =>
    objection("frequency_wanted", sentence, index, { found }),
  );
});

function isShare(unit: string): boolean {
  return unit.startsWith("percent") || unit.startsWith("index");
}
