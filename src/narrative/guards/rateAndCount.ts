import { objection, sentenceBySentence } from "./guard.ts";
import { type PrintedValue, printedValues } from "./printedValues.ts";

/** A number of poor people beside a rate is of the same period and area as one rate of the sentence. */
export const rateAndCount = sentenceBySentence((sentence, { edition, locale }) => {
  const levels = printedValues(sentence, ["level"]);
  const rates = levels.filter(({ finding }) => finding.indicator === "headcount_ratio");
  const [first] = rates;
  if (first === undefined) return [];
  return levels
    .filter(({ finding }) => finding.indicator === "headcount")
    .filter((count) => !rates.some((rate) => isOfSame(rate, count)))
    .map((count) =>
      objection("rate_and_count", sentence, count.start, {
        found: count.id,
        period: whereAndWhen(count),
        other: first.id,
        other_period: whereAndWhen(first),
      }),
    );

  function whereAndWhen({ finding: { region, year, month } }: PrintedValue): string {
    const name = edition.regions.get(region)?.name ?? region;
    return year === null ? name : `${name}, ${locale.period(year, month)}`;
  }
});

function isOfSame({ finding: a }: PrintedValue, { finding: b }: PrintedValue): boolean {
  return (
    a.region === b.region &&
    a.year === b.year &&
    (a.month === null || b.month === null || a.month === b.month)
  );
}
