import { objection, sentenceBySentence } from "./guard.ts";
import { isChange, printedValues } from "./printedValues.ts";
import { wordsAtEnd } from "./wholeWords.ts";

/** A change is no level: nothing stands "at" a difference or falls "to" a percent change. */
export const changeAsLevel = sentenceBySentence((sentence, { locale }) =>
  printedValues(sentence)
    .filter(isChange)
    .flatMap((value) => {
      const word = wordsAtEnd(sentence.written.slice(0, value.start), locale.guards.levelBefore);
      return word === undefined
        ? []
        : [
            objection("change_as_level", sentence, value.start, {
              found: `${word} ${sentence.text.slice(value.start, value.end)}`,
              finding: value.id,
            }),
          ];
    }),
);
