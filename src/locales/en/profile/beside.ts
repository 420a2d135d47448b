import type { DistrictProfile } from "../../../model/districtProfile.ts";
import { movementOf, type Paced, pacedOf, RATE, splitOf, togetherOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { list } from "../formats.ts";
import { at, moved } from "./phrases.ts";

const PACE = { slower: "slower", similar: "similar in pace", faster: "faster" } as const;

function window(profile: DistrictProfile): string {
  const found = movementOf(profile, RATE);
  return found?.previous === undefined ? "" : `between ${at(found.previous)} and ${at(found.latest)}`;
}

/** "the fall of Kota Pekalongan was slower" */
function paced(name: string, sign: number, relation: keyof typeof PACE): string {
  return `the ${sign < 0 ? "fall" : "rise"} of ${name} was ${PACE[relation]}`;
}

function reference(found: Paced): string {
  return moved(found.referenceSign, found.reference);
}

/** The district's movement beside those of its province, its country and its neighbours. */
export const beside: Pick<
  ProfileWords["sentences"],
  "split" | "pace_province" | "pace_country" | "together" | "together_meaning"
> = {
  split(profile) {
    const found = splitOf(profile);
    if (found === undefined) return undefined;
    const { name } = profile.province;
    const what =
      found.parent === undefined
        ? `Part of the area of ${name} became another province in ${found.year}`
        : `${name} was separated from ${found.parent.name} in ${found.year}`;
    return `${what}; comparisons with the province are made only from that year on.`;
  },
  pace_province(profile) {
    const own = movementOf(profile, RATE);
    if (own?.change === undefined) return undefined;
    const { region, province } = profile;
    const found = pacedOf(profile, "province");
    if (found === undefined) {
      return `The movement of ${region.name} ${window(profile)} is not compared with that of ${province.name}: this site’s data have no comparable figures of the province.`;
    }
    const start = `In relative terms, ${window(profile)} the rate of ${region.name} ${moved(found.ownSign, found.own)}`;
    const other = `that of ${province.name} ${reference(found)}`;
    switch (found.relation) {
      case "opposite":
        return `${start} while ${other}: they moved opposite ways.`;
      case "unchanged":
        return found.ownSign === found.referenceSign
          ? `Neither the rate of ${region.name} nor that of ${province.name} changed ${window(profile)}.`
          : `${start} while ${other}.`;
      case "too small":
        return `${start} and ${other}; the province’s change is too small to compare the pace.`;
      default:
        return `${start} and ${other}: ${paced(region.name, found.ownSign, found.relation)}.`;
    }
  },
  pace_country(profile) {
    const found = pacedOf(profile, "country");
    if (found === undefined) return undefined;
    const { region, country } = profile;
    const other = `Over the same time the rate of ${country.name} ${reference(found)}`;
    switch (found.relation) {
      case "opposite":
        return `${other}: they moved opposite ways.`;
      case "unchanged":
        return `${other}.`;
      case "too small":
        return `${other}; that change is too small to compare the pace.`;
      default:
        return `${other}: ${paced(region.name, found.ownSign, found.relation)}.`;
    }
  },
  together(profile) {
    const found = togetherOf(profile);
    if (found === undefined) return undefined;
    const { from, to, ways, total, isPartial } = found;
    const which = isPartial ? " that have both figures" : "";
    const among = `districts of ${profile.province.name}${which}`;
    const word = { falling: "fell", rising: "rose", unchanged: "did not change" };
    const [first] = ways;
    if (ways.length === 1 && first !== undefined) {
      return `In step: between ${from} and ${to} the rate ${word[first.way]} in ${total === 2 ? "both" : `all ${total}`} ${among}.`;
    }
    const counted = list(ways.map(({ way, count }) => `${word[way]} in ${count}`));
    return `Between ${from} and ${to} the rate ${counted} of the ${total} ${among}.`;
  },
  together_meaning(profile) {
    switch (togetherOf(profile)?.shared) {
      case "all":
        return "A change that all of them share cannot be linked to what one of them did.";
      case "almost all":
        return "A change that happens in almost all districts at once cannot be linked to what one of them did.";
      default:
        return undefined;
    }
  },
};
