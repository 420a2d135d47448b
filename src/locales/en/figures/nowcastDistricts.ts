import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, period, range } from "../formats.ts";
import { across, RATE } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

export const nowcastDistricts: FigureWords = {
  title(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    if (expected === undefined) return "No nowcast can be computed yet";
    return `Nowcast ${expected.year} for ${province(edition)}: ${focus(edition)} ${said(expected)}`;
  },
  subtitle(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    return `Headcount ratio (P0) that BPS is expected to publish for ${period(expected?.year ?? 0, 3)}, districts of ${province(edition)}`;
  },
  howToRead: () =>
    "Circle: nowcast. Cross: last published figure. Bar: 80 percent interval; line: 95 percent. The lowest is at the top; where intervals overlap, the order may turn out otherwise.",
  axes(edition) {
    const found = edition.analyses.districtNowcasts.filter(
      ({ region }) => edition.regions.get(region)?.parent === edition.definition.province,
    );
    return [
      `Every row: one district of ${province(edition)}, ${found.length} in all, the one with the lowest nowcast at the top.`,
      across(RATE),
      `Circle: nowcast for ${period(found[0]?.year ?? 0, 3)}; cross: last published figure; bar: 80 percent interval; line: 95 percent interval; dark name and circle: ${focus(edition)}.`,
    ];
  },
  description(edition) {
    const found = edition.analyses.districtNowcasts.filter(
      ({ region }) => edition.regions.get(region)?.parent === edition.definition.province,
    );
    return found.map(({ region, value, base, intervals: [narrow] }) => {
      const name = edition.regions.get(region)?.name ?? region;
      const interval =
        narrow === undefined ? "" : `, 80 percent interval ${range(narrow.lower, narrow.upper, 2)}`;
      return `${name}: ${number.plain(value, 2)}${interval}; last published ${number.plain(base.value, 2)}.`;
    });
  },
  notes: () => [
    "The nowcast is computed by this site; it is not a figure of the statistics office. It measures closeness to the figure that will be published, not to true poverty.",
  ],
};
