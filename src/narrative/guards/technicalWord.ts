import { objection, sentenceBySentence } from "./guard.ts";
import { wholeWords } from "./wholeWords.ts";

/** A plain text does without the terms of the trade. */
export const technicalWord = sentenceBySentence((sentence, { locale }) =>
  wholeWords(sentence.written, locale.plain.technical).map(({ 0: found, index }) =>
    objection("technical_word", sentence, index, { found }),
  ),
);
