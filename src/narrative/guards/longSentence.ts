import { wordsOf } from "../readingMeasures.ts";
import { objection, sentenceBySentence } from "./guard.ts";

/** The most words of a sentence that can be taken in by ear. */
export const LONGEST_SENTENCE = 25;

/** No sentence of a plain text is longer than one breath. */
export const longSentence = sentenceBySentence((sentence) => {
  const { length } = wordsOf(sentence.text);
  return length <= LONGEST_SENTENCE
    ? []
    : [objection("long_sentence", sentence, 0, { found: length, wanted: LONGEST_SENTENCE })];
});
