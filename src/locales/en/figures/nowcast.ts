import { nowcastTicks } from "../../drawnTicks.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, range } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

export const nowcast: FigureWords = {
  title(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    if (expected === undefined || expected.interval === null) return "No nowcast can be computed yet";
    return `Nowcast for ${expected.year}: ${said(expected)}, between ${range(expected.interval.lower, expected.interval.upper, 2)}`;
  },
  subtitle(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    return `Headcount ratio (P0), ${focus(edition)}: what could be worked out before publication and what was then published, March, to ${expected?.year ?? ""}`;
  },
  howToRead: () =>
    "Circle: the city’s figure as it could be worked out from the province’s before the city’s was published. Full dot: the figure published. The closer the two, the better. Thick bar: the 80 percent interval; thin line: 95 percent.",
  axes(edition) {
    const found = edition.analyses.nowcast;
    const first = found?.past.find(({ anchor }) => anchor === found.anchor)?.year ?? found?.base.year ?? 0;
    const year = found?.year ?? 0;
    return [
      yearsAcross(first, year),
      upwards(RATE, number.plain(nowcastTicks(edition)[0] ?? 0, 0)),
      "Full dots: published figures; circles: nowcasts; upright line between them: how far they are apart.",
      `Around the circle of ${year}: thick bar, the 80 percent interval; thin line, the 95 percent one.`,
    ];
  },
  description(edition) {
    const at = (id: string) => valued(edition, id);
    return [
      `It was off by ${said(at("headcount_ratio.nowcast.error"))} on average; “the same as last year” by ${said(at("headcount_ratio.nowcast.naive_error"))}, over ${at("headcount_ratio.nowcast.cases")?.value ?? ""} district-years.`,
      `The 80 percent interval really held ${said(at("headcount_ratio.nowcast.coverage.80"))} of the figures later published; the 95 percent interval ${said(at("headcount_ratio.nowcast.coverage.95"))}.`,
    ];
  },
  notes(edition) {
    const anchor = edition.analyses.nowcast?.anchor;
    return [
      "The nowcast is computed by this site; it is not a figure of the statistics office. It measures closeness to the figure that will be published, not to true poverty.",
      anchor === "september"
        ? "It leans on the province’s September figure, since the March figure was not out at the cut-off; its interval is wider."
        : "It leans on the province’s March figure, which appears months before those of the districts.",
    ];
  },
};
