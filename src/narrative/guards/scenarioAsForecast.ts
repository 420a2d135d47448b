import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wholeWords } from "./wholeWords.ts";

/**
 * A nowcast and a scenario are computed here: no forecast, nothing that will be so, and never a figure of
 * the statistics office. What "will be published" is the subject of a nowcast, so that may be said.
 */
export const scenarioAsForecast = sentenceBySentence((sentence, { locale }) => {
  const [value] = printedValues(sentence, ["nowcast", "scenario"]);
  return value === undefined
    ? []
    : wholeWords(sentence.written, locale.guards.forecast).map(({ 0: found, index }) =>
        objection("scenario_as_forecast", sentence, index, {
          found,
          finding: value.id,
          says: value.finding.measure,
        }),
      );
});
