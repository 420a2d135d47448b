import { objection, sentenceBySentence } from "./guard.ts";
import { type PrintedValue, printedValues } from "./printedValues.ts";

/** The most decimals of a relative change: what the rounding of its two figures allows. */
const RELATIVE = 1;

/** What is computed has no more decimals than its figures are published with, and a relative change one. */
export const falsePrecision = sentenceBySentence((sentence, { edition }) =>
  printedValues(sentence, ["percent change", "nowcast", "scenario", "level"]).flatMap((value) => {
    const most = mostDecimals(value, edition.indicators.get(value.finding.indicator)?.decimals);
    return most === undefined || value.finding.decimals <= most
      ? []
      : [
          objection(
            "false_precision",
            sentence,
            value.start,
            { found: sentence.text.slice(value.start, value.end), finding: value.id, wanted: most },
            "warning",
          ),
        ];
  }),
);

function mostDecimals({ finding }: PrintedValue, published: number | undefined): number | undefined {
  if (finding.measure === "percent change") return RELATIVE;
  // A published figure keeps its own decimals.
  return finding.measure === "level" && finding.rows.length <= 1 ? undefined : published;
}
