import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wordsAtStart } from "./wholeWords.ts";

const FREQUENCIES = ["of_100", "of_1000"];

/** A value that is printed with its unit is not followed by another one. */
export const repeatedUnit = sentenceBySentence((sentence, { locale }) =>
  printedValues(sentence)
    .filter(({ format, finding: { measure } }) =>
      format === "quantity"
        ? measure !== "count" && measure !== "rank" && measure !== "ratio"
        : FREQUENCIES.includes(format) || format === "rounded",
    )
    .flatMap((value) => {
      const unit = wordsAtStart(sentence.written.slice(value.end), locale.guards.units);
      const printed = sentence.text.slice(value.start, value.end);
      // An index prints no unit of its own; a count out of a hundred is a count of people.
      const isPlain =
        !/\p{L}/u.test(printed) ||
        (FREQUENCIES.includes(value.format) && !/^(?:%|perc?s?en)/.test(unit ?? ""));
      return unit === undefined || isPlain
        ? []
        : [
            objection("repeated_unit", sentence, value.start, {
              found: `${printed} ${unit}`,
              finding: value.id,
            }),
          ];
    }),
);
