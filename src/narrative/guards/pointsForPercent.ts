import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wordsAtStart } from "./wholeWords.ts";

/** A level and a relative change are in percent; only a difference of two percentages is in points. */
export const pointsForPercent = sentenceBySentence((sentence, { locale }) =>
  printedValues(sentence)
    .filter(({ format, finding }) => format !== "quantity" && /^percent\b/.test(finding.unit))
    .flatMap((value) => {
      const unit = wordsAtStart(sentence.written.slice(value.end), locale.guards.percentagePoints);
      return unit === undefined
        ? []
        : [
            objection("points_for_percent", sentence, value.start, {
              found: `${sentence.text.slice(value.start, value.end)} ${unit}`,
              finding: value.id,
              says: locale.quantity(
                Math.abs(value.finding.value ?? 0),
                value.finding.unit,
                value.finding.decimals,
              ),
            }),
          ];
    }),
);
