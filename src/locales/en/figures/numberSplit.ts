import { span } from "../../calendar.ts";
import { splitsOf, withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number } from "../formats.ts";
import { moved, NO_STANDARD_ERROR, spanned } from "./phrases.ts";

export const numberSplit: FigureWords = {
  title(edition) {
    const change = valued(edition, "headcount.change");
    const rate = valued(edition, "headcount.split.rate");
    const population = valued(edition, "headcount.split.population");
    if (change === undefined || rate?.window == null || population === undefined)
      return "The change in the number of poor people in two parts";
    const part = (value: number) => number.signed(value, 2);
    return `${span(...rate.window)}: number of poor ${moved(change)}; rate part ${part(rate.value)}, implied-population part ${part(population.value)}`;
  },
  subtitle(edition) {
    const splits = splitsOf(edition);
    const [from, to] = [splits.at(-1)?.window[0] ?? 0, splits[0]?.window[1] ?? 0];
    return `Change in the number of poor people from each base year to ${to}, thousand people, ${focus(edition)}, March ${span(from, to)}`;
  },
  howToRead: () =>
    "One row a base year. Filled bar: the part of the rate; hollow bar: the part of the implied population; upright line: both together, which is the change in the number of poor people. This is arithmetic, not an explanation.",
  axes(edition) {
    const splits = splitsOf(edition);
    const [from, to] = [splits.at(-1)?.window[0] ?? 0, splits[0]?.window ?? [0, 0]];
    return [
      `Every row: one window, from the base years ${span(from, to[0])} to ${to[1]}.`,
      "Horizontal axis: change in the number of poor people, in thousands, counted from 0 at the thin upright line; to the left fewer, to the right more.",
      "Filled bar: the part of the rate; hollow bar: the part of the implied population; thick upright line, and the number on the right: the change in the number. Darkest bar: the window of one year.",
    ];
  },
  description: (edition) =>
    splitsOf(edition).map(
      ({ window, total, rate, population }) =>
        `${span(...window)}: number ${number.signed(total, 2)} thousand people; part of the rate ${number.signed(rate.value, 2)}, part of the implied population ${number.signed(population.value, 2)}.`,
    ),
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "The implied population is the number of poor people divided by the rate: mere arithmetic, no population figure, and not taken from any population table.",
    "The part of the rate is counted at the mean of both implied populations, the part of the implied population at the mean of both rates; together they make exactly the change.",
    "The rounding bounds in the table hold every value there can have been before number and rate were rounded for publication; the survey’s uncertainty is not included.",
    ...withoutRepeats([...spanned(edition, "headcount_ratio"), ...spanned(edition, "headcount")]),
  ],
};
