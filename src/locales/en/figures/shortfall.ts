import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { lineGapOf, withoutRepeats } from "../../compositionOf.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity, range } from "../formats.ts";
import { upwards, yearsAcross } from "./axisPhrases.ts";
import { moved, NO_STANDARD_ERROR, said, spanned } from "./phrases.ts";

const UNIT = "IDR per poor person per month";

export const shortfall: FigureWords = {
  title(edition) {
    const latest = valued(edition, "shortfall.latest");
    const change = valued(edition, "shortfall.change");
    if (latest === undefined || change === undefined) return "Average shortfall of the poor";
    return `The average shortfall of the poor ${moved(change)} to ${said(latest)} a month in ${latest.year}`;
  },
  subtitle(edition) {
    const found = edition.analyses.shortfalls;
    return `Average distance of a poor person’s expenditure from the poverty line, rupiah a month, ${focus(edition)}, March ${span(found[0]?.year ?? 0, found.at(-1)?.year ?? 0)}`;
  },
  howToRead: () =>
    "One bar a year; the axis begins at zero. Computed from three published figures: poverty line × P1 ÷ P0. Rupiah of that year, not adjusted for prices; the line itself changes every year.",
  axes(edition) {
    const found = edition.analyses.shortfalls;
    const last = found.at(-1)?.year ?? 0;
    return [
      yearsAcross(found[0]?.year ?? 0, last),
      upwards("average shortfall, in thousand rupiah per poor person a month"),
      `One bar a year; dark bar: ${last}.`,
    ];
  },
  description: (edition) =>
    edition.analyses.shortfalls
      .toReversed()
      .map(({ year, value }) => `${year}: ${quantity(value, UNIT, 0)} per poor person a month.`),
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "P1 and P0 are published to two decimals, so the rupiah are less exact than they look. A mean does not show who is furthest from the line.",
    lineGap(edition),
    ...withoutRepeats([
      ...spanned(edition, "headcount_ratio"),
      ...spanned(edition, "poverty_gap_index"),
      ...spanned(edition, "poverty_line"),
    ]),
  ],
};

/** The yearly sum to the line: a range with its assumptions in one sentence, or why there is none. */
function lineGap(edition: Edition): string {
  const found = lineGapOf(edition);
  if (found === undefined) return "";
  if ("withoutSeverity" in found) {
    return `The yearly sum up to the line is not computed for ${found.withoutSeverity}: P2 of that year is not published.`;
  }
  const { gap } = found;
  const { households, designEffect, level, months } = gap.assumptions;
  return `If every poor person were lifted exactly to the line, reaching nobody else and at no expense, the sum would be about Rp${range(gap.lower / 1e9, gap.upper / 1e9, 0)}\u00a0billion a year (${gap.window[1]}); that ${quantity(100 * level, "percent", 0)} range is our estimate and assumes that ${households} households answered the survey, a design effect of ${number.plain(designEffect, 2)}, that the shortfall of the survey’s month lasts ${months} months, and that nobody changes what they spend.`;
}
