import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { hasWords } from "./wholeWords.ts";

/** The year or month printed directly after a figure is that of the figure. */
export const wrongPeriod = sentenceBySentence((sentence, { locale }) =>
  printedValues(sentence, ["level", "nowcast", "scenario", "target"]).flatMap((value) => {
    const time = sentence.values.find(
      ({ start, format }) => start >= value.end && (format === "year" || format === "period"),
    );
    if (time?.finding === undefined) return [];
    const between = sentence.written.slice(value.end, time.start).trim();
    if (!hasWords(between, locale.guards.inPeriod) || /\s/.test(between)) return [];
    const { year, month } = value.finding;
    const isRight =
      year === null ||
      (time.finding.year === year &&
        (time.format === "year" ||
          month === null ||
          time.finding.month === null ||
          time.finding.month === month));
    return isRight
      ? []
      : [
          objection("wrong_period", sentence, time.start, {
            found: sentence.text.slice(time.start, time.end),
            finding: value.id,
            says: locale.period(year, month),
          }),
        ];
  }),
);
