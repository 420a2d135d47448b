import { type Guard, type Objection, objection } from "./guard.ts";
import { type PrintedValue, printedValues } from "./printedValues.ts";
import { hasWords } from "./wholeWords.ts";

/** A rate and the number of people it is of go together. */
const RATE_AND_COUNT = ["headcount_ratio", "headcount"];

/**
 * Figures of March and of September do not share a sentence: not those of one indicator, and not a rate
 * and a number. They may where this or the next sentence says that the months differ and nothing is compared,
 * as the anchor of a nowcast must.
 */
export const mixedMonths: Guard = (block, { locale }) =>
  block.sentences.flatMap((sentence, i): Objection[] => {
    const excuse = [sentence, block.sentences[i + 1]];
    if (excuse.some((each) => each !== undefined && hasWords(each.written, locale.guards.monthsDiffer)))
      return [];
    const values = printedValues(sentence).filter(({ finding }) => finding.month !== null);
    for (const [j, later] of values.entries()) {
      const earlier = values.slice(0, j).find((each) => areOfOneKind(each, later));
      if (earlier === undefined || earlier.finding.month === later.finding.month) continue;
      return [
        objection("mixed_months", sentence, later.start, {
          found: later.id,
          period: periodOf(later),
          other: earlier.id,
          other_period: periodOf(earlier),
        }),
      ];
    }
    return [];

    function periodOf({ finding: { year, month } }: PrintedValue): string {
      return year === null ? "" : locale.period(year, month);
    }
  });

function areOfOneKind(a: PrintedValue, b: PrintedValue): boolean {
  const [first, second] = [a.finding.indicator, b.finding.indicator];
  return first === second || (RATE_AND_COUNT.includes(first) && RATE_AND_COUNT.includes(second));
}
