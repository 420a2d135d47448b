import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { hasWords } from "./wholeWords.ts";

/** Rupiah of the line and of the shortfall are per person and month, and the sentence says both. */
export const lineWithoutUnit = sentenceBySentence((sentence, { locale }, { isCell }) => {
  const [value] = isCell
    ? []
    : printedValues(sentence, ["level", "difference"]).filter(({ finding }) =>
        finding.unit.startsWith("IDR per"),
      );
  if (value === undefined) return [];
  const { perPerson, perMonth } = locale.guards;
  return hasWords(sentence.written, perPerson) && hasWords(sentence.written, perMonth)
    ? []
    : [
        objection("line_without_unit", sentence, value.start, {
          found: sentence.text.slice(value.start, value.end),
          finding: value.id,
          says: locale.unit(value.finding.unit),
        }),
      ];
});
