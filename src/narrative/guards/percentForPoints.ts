import { objection, sentenceBySentence } from "./guard.ts";
import { isChange, printedValues } from "./printedValues.ts";
import { wordsAtStart } from "./wholeWords.ts";

/** A difference of two percentages is in percentage points, never in percent; nor is one of an index. */
export const percentForPoints = sentenceBySentence((sentence, { locale }) =>
  printedValues(sentence)
    .filter((value) => value.format !== "quantity")
    .filter((value) => {
      const { unit, measure } = value.finding;
      return (
        unit === "percentage points" ||
        (isChange(value) && measure === "difference" && unit.startsWith("index"))
      );
    })
    .flatMap((value) => {
      const unit = wordsAtStart(sentence.written.slice(value.end), locale.guards.percent);
      return unit === undefined
        ? []
        : [
            objection("percent_for_points", sentence, value.start, {
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
