import type { DistrictProfile } from "../../../model/districtProfile.ts";
import { valued } from "../../findingsOf.ts";
import { absentOf, courseOf, movementOf } from "../../profileOf.ts";
import type { ProfileWords } from "../../profileWords.ts";
import { amount, at, since, verdictOf, years } from "./phrases.ts";

function index(profile: DistrictProfile, id: string, name: string, symbol: string): string {
  const found = movementOf(profile, id);
  if (found === undefined) return `This site’s data have no ${name} (${symbol}).`;
  const { latest } = found;
  return `In ${at(latest)} the ${name} (${symbol}) was ${amount(latest)}${since(found)}.`;
}

/** How far below the line the poor are. */
export const depth: Pick<
  ProfileWords["sentences"],
  "depth" | "severity" | "depth_absent" | "shortfall" | "depth_course"
> = {
  depth: (profile) => index(profile, "poverty_gap_index", "index of depth", "P1"),
  severity: (profile) => index(profile, "poverty_severity_index", "index of severity", "P2"),
  depth_absent: (profile) =>
    absentOf(profile)
      .map(({ names, absent }) => `This site’s data have no ${names.join(" or ")} for ${years(absent)}.`)
      .join(" ") || undefined,
  shortfall(profile) {
    const latest = valued(profile, "shortfall.latest");
    const previous = valued(profile, "shortfall.previous");
    if (latest === undefined) return undefined;
    const before = previous === undefined ? "" : ` (${previous.year}: ${amount(previous)})`;
    return `Worked out as line × P1 ÷ P0, the expenditure of a poor person in ${latest.year} was on average ${amount(latest)} a month below the poverty line${before}.`;
  },
  depth_course(profile) {
    const found = courseOf(profile, "poverty_gap_index");
    if (found === undefined || found.from === found.to) return undefined;
    return `Seen from ${found.from} to ${found.to} (${found.n} figures), ${verdictOf(found.verdict, "P1")}.`;
  },
};
