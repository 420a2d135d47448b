import { objection, sentenceBySentence } from "./guard.ts";
import { wholeWords } from "./wholeWords.ts";

/** A regulation's number is never typed, not even where a numeral is allowed: one wrong digit is another law. */
export const typedRegulation = sentenceBySentence((sentence, { locale }) =>
  wholeWords(sentence.written, locale.guards.regulation).map(({ 0: found, index }) =>
    objection("typed_regulation", sentence, index, { found }),
  ),
);
