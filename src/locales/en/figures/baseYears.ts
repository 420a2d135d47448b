import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { baseChanges, hasGap, percentDecimals, percentExtremes } from "../../questionsOf.ts";
import { list, number, quantity } from "../formats.ts";
import { questions } from "../questions.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const improving = (edition: Edition, indicator: string) => {
  const entries = baseChanges(edition, indicator)?.entries ?? [];
  return questions.of(entries.filter(({ move }) => move === 1).length, entries.length);
};

export const baseYears: FigureWords = {
  title(edition) {
    const rate = baseChanges(edition, "headcount_ratio")?.entries ?? [];
    const [first, last] = [rate[0], rate.at(-1)];
    if (first === undefined || last === undefined) return "Changes by base year";
    const depth =
      baseChanges(edition, "poverty_gap_index") === undefined
        ? ""
        : `, depth in ${improving(edition, "poverty_gap_index")}`;
    return `Base years ${span(first.from.year, last.from.year)}: rate improved in ${improving(edition, "headcount_ratio")} choices${depth}`;
  },
  subtitle: (edition) =>
    `Percent change from every base year to the newest figure of every indicator, ${focus(edition)}, March`,
  howToRead: (edition) =>
    `One bar is one base year; its height is the change in percent, on one scale in all rows. Full: improved. Hollow: worsened. Half: changed by at most one unit of the last decimal, or an indicator in which no direction is an improvement.${hasGap(edition) ? " Cross: not published." : ""}`,
  axes(edition) {
    const rows = [...edition.analyses.indicators.values()].flatMap(({ indicator }) => {
      const found = baseChanges(edition, indicator.id);
      return found === undefined ? [] : [{ indicator, years: found.entries.map(({ from }) => from.year) }];
    });
    const years = rows.flatMap((row) => row.years);
    return [
      `Every row: one indicator, ${list(rows.map(({ indicator }) => indicator.short.en))}.`,
      `Every column: one base year, ${span(Math.min(...years), Math.max(...years))}.`,
      "Height of a bar: the change from the base year to the newest figure of that indicator, in percent, counted from 0 at its level line; the scale is the same in all rows.",
    ];
  },
  description: (edition) =>
    [...edition.analyses.indicators.values()].flatMap(({ indicator }) => {
      const found = baseChanges(edition, indicator.id);
      if (found === undefined) return [];
      const { entries, to, side } = found;
      const decimals = percentDecimals([...entries.map(({ from }) => from), to]);
      const { lowest, highest } = percentExtremes(entries);
      const at = (each: typeof lowest) =>
        `${number.signed(each?.percent ?? 0, decimals)} percent (since ${each?.from.year ?? ""})`;
      const worse = entries.filter(({ move }) => move === -1).length;
      const counted = side
        ? `${questions.improvingBases(entries.filter(({ move }) => move === 1).length, entries.length)}, worsened in ${worse}`
        : questions.noBetterSide;
      return `${indicator.name.en}, ${quantity(to.value, indicator.unit, to.decimals)} in ${to.year}: ${counted}; from ${at(lowest)} to ${at(highest)}.`;
    }),
  notes: (edition) => [
    "The answer depends on the base year; no base year is more right than another.",
    "No direction of the poverty line is called an improvement. A change by one unit of the last decimal is called neither improved nor worsened.",
    "In P1 and P2 one unit of the last decimal can be more than half a percent; their percentages are given without decimals.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
