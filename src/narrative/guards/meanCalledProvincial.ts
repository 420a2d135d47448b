import { objection, sentenceBySentence } from "./guard.ts";
import { hasWords, literally, wholeWords } from "./wholeWords.ts";

/**
 * The province's figure is the published one, no mean of its districts: nothing is called the provincial
 * mean, and a mean over districts is called a simple one.
 */
export const meanCalledProvincial = sentenceBySentence((sentence, { edition, locale }) => {
  const { provincialMean, simpleMean } = locale.guards;
  const { province, country } = edition.definition;
  const names = [province, country].flatMap((code) => edition.regions.get(code)?.name ?? []).map(literally);
  const pattern = provincialMean.replaceAll("{name}", names.length === 0 ? "\uFFFF" : names.join("|"));
  const called = wholeWords(sentence.written, pattern).map(({ 0: found, index }) =>
    objection("mean_called_provincial", sentence, index, { found, finding: "" }),
  );
  if (called.length > 0 || hasWords(sentence.written, simpleMean)) return called;
  return sentence.values.flatMap(({ id, finding, start, end }) =>
    finding?.note === "mean_over_districts"
      ? [
          objection("mean_called_provincial", sentence, start, {
            found: sentence.text.slice(start, end),
            finding: id,
          }),
        ]
      : [],
  );
});
