import { objection, sentenceBySentence } from "./guard.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** What the household survey measures, in contrast to what registers hold. */
const SURVEYED = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
  "shortfall",
];

/**
 * A register does not share a sentence with a figure of the survey (an error), nor does it produce the
 * poverty rate (a warning, unless the sentence denies it).
 */
export const registerBesideSurvey = sentenceBySentence((sentence, { locale }) => {
  const { registers, rateNames, denial } = locale.guards;
  const [register] = wholeWords(sentence.written, registers);
  if (register === undefined) return [];
  const surveyed = [
    ...sentence.values.flatMap(({ finding }) => finding ?? []),
    ...sentence.claims.flatMap(({ findings }) => findings),
  ].find(({ indicator, measure }) => SURVEYED.includes(indicator) && measure !== "stated");
  if (surveyed !== undefined) {
    return [
      objection("register_beside_survey", sentence, register.index, {
        found: register[0],
        finding: surveyed.id,
      }),
    ];
  }
  return hasWords(sentence.written, rateNames) && !hasWords(sentence.written, denial)
    ? [objection("register_as_rate", sentence, register.index, { found: register[0] }, "warning")]
    : [];
});
