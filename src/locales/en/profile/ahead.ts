import { movementOf, nowcastOf, RATE } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { range } from "../formats.ts";
import { amount, at } from "./phrases.ts";

/** What is expected to be published next. */
export const ahead: Pick<
  ProfileWords["sentences"],
  "nowcast" | "nowcast_value" | "nowcast_low" | "nowcast_kind"
> = {
  nowcast(profile) {
    const found = nowcastOf(profile);
    if (found === undefined) {
      return movementOf(profile, RATE) === undefined ? undefined : "No nowcast is made for this district.";
    }
    const { narrow, anchor, base } = found;
    const { region, province } = profile;
    const known =
      anchor.month === narrow.month
        ? `, but that of ${province.name} was`
        : `; that of ${province.name} for ${at(anchor)} was`;
    return `At this edition’s data cut-off the figure of ${region.name} for ${at(narrow)} was not published yet${known}: ${amount(anchor)}, after ${amount(base)} in ${at(base)}.`;
  },
  nowcast_value(profile) {
    const found = nowcastOf(profile);
    if (found === undefined) return undefined;
    const { narrow, wide } = found;
    const [near, far] = [narrow, wide].map(({ interval, decimals }) =>
      range(interval?.lower ?? 0, interval?.upper ?? 0, decimals),
    );
    return `If the district moves in proportion to its province, the nowcast is ${amount(narrow)}, with an 80 percent interval of ${near} percent and a 95 percent interval of ${far} percent.`;
  },
  nowcast_low(profile) {
    return nowcastOf(profile)?.isLow === true
      ? "At a rate as low as this the 80 percent interval holds fewer figures than it says; the 95 percent interval is the safer one."
      : undefined;
  },
  nowcast_kind(profile) {
    return nowcastOf(profile) === undefined
      ? undefined
      : "This is worked out by this site and is no figure of BPS; what is estimated is the figure BPS will publish, not true poverty.";
  },
};
