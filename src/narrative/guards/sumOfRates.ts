import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wholeWords } from "./wholeWords.ts";

/** Percentages of different bases are not added up. */
export const sumOfRates = sentenceBySentence((sentence, { locale }) => {
  const rates = printedValues(sentence, ["level", "percent change"]).filter(({ finding }) =>
    finding.unit.startsWith("percent"),
  );
  if (rates.length < 2) return [];
  return wholeWords(sentence.written, locale.guards.sum).map(({ 0: found, index }) =>
    objection("sum_of_rates", sentence, index, { found, finding: rates.map(({ id }) => id).join(", ") }),
  );
});
