import { objection, sentenceBySentence } from "./guard.ts";
import { literally, wholeWords } from "./wholeWords.ts";

/** A city and a regency share a name: it never stands without saying which of the two is meant. */
export const barePlaceName = sentenceBySentence((sentence, { edition, locale }) => {
  const name = edition.regions.get(edition.definition.focus)?.name ?? "";
  const stem = name.replace(/^(?:Kota|Kabupaten) /, "");
  if (stem === name) return [];
  return wholeWords(sentence.written, `(?<!(?:${locale.guards.kinds})\\s)${literally(stem)}`).map(
    ({ 0: found, index }) => objection("bare_place_name", sentence, index, { found, says: name }),
  );
});
