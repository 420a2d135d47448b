import type { Finding } from "../../model/finding.ts";
import { type Objection, objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";
import { wholeWords, wordsAtEnd } from "./wholeWords.ts";

/** How many yearly figures a trend needs. */
const ENOUGH = 5;

/**
 * A trend needs five yearly figures: its word stands beside a verdict or a result over as many. "From … to …"
 * over more than one year prints both years, so that the choice of the base year can be seen.
 */
export const fewPoints = sentenceBySentence((sentence, { locale }): Objection[] => {
  const { trend, fromTo } = locale.guards;
  const bound = [
    ...sentence.values.flatMap(({ finding }) => finding ?? []),
    ...sentence.claims.flatMap(({ findings }) => findings),
  ];
  const words = bound.some(spansEnough)
    ? []
    : wholeWords(sentence.written, trend).map(({ 0: found, index }) =>
        objection("few_points", sentence, index, { found, years: "" }, "warning"),
      );

  const [from, to] = fromTo;
  const levels = printedValues(sentence, ["level"]);
  const pairs = levels.flatMap((first, i): Objection[] => {
    const second = levels[i + 1];
    if (second === undefined || first.finding.indicator !== second.finding.indicator) return [];
    if (first.finding.region !== second.finding.region) return [];
    if (wordsAtEnd(sentence.written.slice(0, first.start), from) === undefined) return [];
    if (wordsAtEnd(sentence.written.slice(0, second.start), to) === undefined) return [];
    const years = [first.finding.year ?? 0, second.finding.year ?? 0];
    const apart = Math.abs((years[1] ?? 0) - (years[0] ?? 0));
    if (apart <= 1 || years.every((year) => sentence.text.includes(String(year)))) return [];
    return [
      objection(
        "few_points",
        sentence,
        first.start,
        {
          found: sentence.text.slice(first.start, second.end),
          years: years.join(", "),
        },
        "warning",
      ),
    ];
  });
  return [...words, ...pairs];
});

function spansEnough({ measure, verdict, window }: Finding): boolean {
  if (measure === "verdict")
    return verdict !== null && verdict !== "too short to tell" && verdict !== "not assessable";
  return window !== null && window[1] - window[0] + 1 >= ENOUGH;
}
