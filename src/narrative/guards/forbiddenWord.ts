import type { ForbiddenWord, GuardWords } from "../../locales/guardWords.ts";
import { objection, sentenceBySentence } from "./guard.ts";
import { sentenceSpans } from "./sentenceSpans.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** Words that no sentence may use, checked or not: causes, marks, strength, absence of evidence as evidence. */
export const forbiddenWord = sentenceBySentence((sentence, { locale }) =>
  forbiddenIn(sentence.written, locale.guards).map(({ word, found, index }) =>
    objection(
      word.severity === "warning" ? "discouraged_word" : "forbidden_word",
      sentence,
      index,
      { found, reason: word.reason },
      word.severity,
    ),
  ),
);

interface Found {
  readonly word: ForbiddenWord;
  readonly found: string;
  readonly index: number;
}

/** The forbidden words of a text, those left out that their own sentence denies. */
export function forbiddenIn(text: string, { forbidden, abbreviations }: GuardWords): Found[] {
  return sentenceSpans(text, abbreviations).flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    return forbidden.flatMap((word) => {
      if (word.unless !== undefined && hasWords(sentence, word.unless)) return [];
      return wholeWords(sentence, word.pattern).map(({ 0: found, index }) => ({
        word,
        found,
        index: start + index,
      }));
    });
  });
}
