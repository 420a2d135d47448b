import { besideOf, movementOf, RATE, rankedOf, unranked } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { list } from "../formats.ts";
import { amount, at, placed } from "./phrases.ts";

/** Where the district stands among others in the same year. */
export const position: Pick<
  ProfileWords["sentences"],
  "rank" | "rank_previous" | "rank_kota" | "rank_caution" | "against"
> = {
  rank(profile) {
    const { region, province } = profile;
    const found = rankedOf(profile, "rank");
    if (found === undefined) {
      const few = unranked(profile);
      return few === undefined
        ? undefined
        : `No rank in ${province.name} is given: only ${few} ${few === 1 ? "district has" : "districts have"} a figure.`;
    }
    const { of, peers, extreme } = found;
    const among =
      of < peers
        ? `the ${of} of ${peers} districts of ${province.name} that have a figure`
        : `the ${of} districts of ${province.name}`;
    if (extreme === "all equal") return `The rates of ${among} are all the same.`;
    return `Among ${among}, the rate of ${region.name} is ${placed(found)}.`;
  },
  rank_previous(profile) {
    const found = rankedOf(profile, "rank.previous");
    const now = rankedOf(profile, "rank");
    if (found === undefined || now === undefined || found.extreme === "all equal") return undefined;
    const when = found.year === now.year - 1 ? "A year before" : `In ${found.year}`;
    const among = found.of === now.of ? "" : ` (of ${found.of})`;
    const also = placed(found) === placed(now) ? "also " : "";
    return `${when}${among} it was ${also}${placed(found)}.`;
  },
  rank_kota(profile) {
    const found = rankedOf(profile, "rank.kota");
    if (found === undefined || found.extreme === "all equal") return undefined;
    return `Among the ${found.of} kota (cities) of that province it is ${placed(found)}.`;
  },
  rank_caution(profile) {
    return rankedOf(profile, "rank") === undefined
      ? undefined
      : "Ranks are counted from published figures, beginning with the lowest; the survey’s uncertainty is not included.";
  },
  against(profile) {
    const latest = movementOf(profile, RATE)?.latest;
    if (latest === undefined) return undefined;
    const places = [
      { name: profile.province.name, found: besideOf(profile, "province") },
      { name: profile.country.name, found: besideOf(profile, "country") },
    ];
    const parts = places.flatMap(({ name, found }) => {
      if (found === undefined) return [];
      const { level, gap, sign } = found;
      const that = `that of ${name} (${amount(level)})`;
      return [sign === 0 ? `the same as ${that}` : `${amount(gap)} ${sign < 0 ? "below" : "above"} ${that}`];
    });
    const without = places.flatMap(({ name, found }) => (found === undefined ? [name] : []));
    return [
      ...(parts.length === 0 ? [] : [`In ${at(latest)} the rate was ${list(parts)}.`]),
      ...(without.length === 0
        ? []
        : [
            `This site’s data have no ${without.length === 1 ? "figure" : "figures"} of ${list(without)} for ${at(latest)}.`,
          ]),
    ].join(" ");
  },
};
