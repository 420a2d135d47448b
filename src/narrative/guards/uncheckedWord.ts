import { objection, sentenceBySentence } from "./guard.ts";
import { wholeWords } from "./wholeWords.ts";

/** A word of direction, size, comparison or rank stands only as a checked claim. */
export const uncheckedWord = sentenceBySentence((sentence, { locale }) =>
  locale.guards.claimWords.flatMap((pattern) =>
    wholeWords(sentence.unchecked, pattern).map(({ 0: found, index }) =>
      objection("unchecked_word", sentence, index, { found }),
    ),
  ),
);
