import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { jointDirection } from "../../panelsOf.ts";
import { list, number } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

const found = (edition: Edition) => edition.analyses.rateAndNumber;

export const rateAndNumber: FigureWords = {
  title(edition) {
    const moves = found(edition)?.moves ?? [];
    if (valued(edition, "headcount.change") === undefined || moves.length === 0)
      return "Rate and number of poor people";
    return `Rate and number of poor moved the same way in ${found(edition)?.agreeing ?? 0} of ${moves.length} yearly changes`;
  },
  subtitle(edition) {
    const [from, to] = found(edition)?.window ?? [0, 0];
    return `Headcount ratio (P0) above, number of poor people below, ${focus(edition)}, March ${span(from, to)}`;
  },
  howToRead: () =>
    "Two parts, the same years, an axis each, both from zero. Between them the way of every yearly change: a triangle upwards for a rise, downwards for a fall, a circle for no change; a box marks years in which the two did not go the same way.",
  axes(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { window } = comparison;
    return [
      yearsAcross(...window),
      `Top part, line. ${upwards(RATE)}`,
      `Bottom part, bars. ${upwards("number of poor people, in thousands")}`,
      "Signs between them: the way of the change on the year before; the rate in the upper row, the number in the lower.",
      ...shaded(edition, ...window),
    ];
  },
  description(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { moves, agreeing, window } = comparison;
    const apart = moves.filter((move) => jointDirection(move) !== "same_direction").map(({ to }) => to);
    const rate = valued(edition, "headcount_ratio.since_start_percent");
    const count = valued(edition, "headcount.since_start_percent");
    return [
      `${span(...window)}: both went the same way in ${agreeing} of ${moves.length} yearly changes.`,
      ...(apart.length === 0 ? [] : [`They did not go the same way in ${list(apart.map(String))}.`]),
      `In ${window[1]}: ${said(valued(edition, "headcount_ratio.latest"))} and ${said(valued(edition, "headcount.latest"))}.`,
      ...(rate?.window == null || count === undefined
        ? []
        : [
            `Relative change ${span(...rate.window)}: rate ${number.signed(rate.value, 1)} percent, number ${number.signed(count.value, 1)} percent.`,
          ]),
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "The number also depends on the population implied by the survey, which is the number divided by the rate; so the two can change by different amounts, or in different directions. The figure on the change of the number in two parts takes this apart.",
    "A change of one unit of the last decimal counts as no change: rounding alone could make it.",
    ...withoutRepeats([...spanned(edition, "headcount_ratio"), ...spanned(edition, "headcount")]),
  ],
};
