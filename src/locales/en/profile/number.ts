import { isOpposite, isRareLine, movementOf, RATE } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { amount, at, since } from "./phrases.ts";

/** How many are poor, and the line that decides it. */
export const number: Pick<ProfileWords["sentences"], "number" | "opposite" | "line" | "line_caution"> = {
  number(profile) {
    const found = movementOf(profile, "headcount");
    if (found === undefined) return "This site’s data have no number of poor people.";
    return `In ${at(found.latest)} there were ${amount(found.latest)} below the poverty line${since(found, { subject: "their number" })}.`;
  },
  opposite(profile) {
    if (!isOpposite(profile)) return undefined;
    const sign = movementOf(profile, RATE)?.sign ?? 0;
    return `Rate and number moved opposite ways: the rate ${sign < 0 ? "fell and the number rose" : "rose and the number fell"}.`;
  },
  line(profile) {
    const found = movementOf(profile, "poverty_line");
    if (found === undefined) return "This site’s data have no poverty line.";
    return `In ${at(found.latest)} the poverty line was ${amount(found.latest)} of expenditure per person per month${since(found, { inPercent: true })}.`;
  },
  line_caution: (profile) =>
    isRareLine(profile)
      ? "A poverty line seldom moves like that in a year; the figures are printed as they were published."
      : undefined,
};
