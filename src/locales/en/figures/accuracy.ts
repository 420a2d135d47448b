import { focusName as focus, isNowhereCloser, provinceName as province, scoreAt } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, quantity } from "../formats.ts";
import { chart } from "../site.ts";
import { across } from "./axisPhrases.ts";

const points = (value: number) => quantity(value, "percentage points", 2);
const cases = (n: number) => `${n} ${n === 1 ? "case" : "cases"}`;

export const accuracy: FigureWords = {
  title(edition) {
    const scores = edition.analyses.accuracy.districts.all;
    const nowcast = scoreAt(scores, "nowcast_march", 1);
    const steady = scoreAt(scores, "steady", 1);
    if (nowcast === undefined || steady === undefined) return "How far projections were off";
    return `One year ahead the nowcast was off by ${points(nowcast.meanAbsoluteError)}, “unchanged” by ${number.plain(steady.meanAbsoluteError, 2)}`;
  },
  subtitle: (edition) =>
    `Mean absolute distance from the figure published later, percentage points: ${province(edition)} (bars) and ${focus(edition)} (dots), March`,
  howToRead: () =>
    "The shorter the bar, the closer. Full bars: this site’s statements. Hollow bars: simple competitors. Dots: this city alone, from few cases. All are made at the same origins, without a look at later figures.",
  axes(edition) {
    const times = edition.analyses.accuracy.districts.all.map(({ leadTime }) => leadTime);
    return [
      `Every row: one way of expecting; the rows are grouped by lead time, from ${Math.min(...times)} to ${Math.max(...times)} years ahead.`,
      across("mean absolute distance, in percentage points"),
      `Bars: the districts of ${province(edition)} together, full for statements of this site and hollow for competitors; dots: ${focus(edition)}.`,
    ];
  },
  description(edition) {
    const { focus: own, districts, intervals } = edition.analyses.accuracy;
    const lines = districts.all
      .toSorted((a, b) => a.leadTime - b.leadTime)
      .map(({ competitor, leadTime, meanAbsoluteError, n }) => {
        const city = scoreAt(own.all, competitor, leadTime);
        const beside =
          city === undefined
            ? ""
            : `; the city ${number.plain(city.meanAbsoluteError, 2)} (${cases(city.n)})`;
        return `${chart.yearsAhead(leadTime)}, ${chart.competitor[competitor]}: ${number.plain(meanAbsoluteError, 2)} percentage points (${cases(n)})${beside}.`;
      });
    const held = intervals.map(
      ({ competitor, level, leadTime, n, share }) =>
        `The ${Math.round(100 * level)} percent interval, ${chart.yearsAhead(leadTime)}, ${chart.competitor[competitor]}: held ${Math.round(100 * share)} percent of ${n} figures.`,
    );
    return [...lines, ...held];
  },
  notes(edition) {
    const own = edition.analyses.accuracy.focus.all;
    return [
      isNowhereCloser(own, "scenario", "steady")
        ? "For this city the scenario from published figures alone is not proven better than “unchanged”."
        : "For this city the scenario from published figures alone was closer than “unchanged” at some lead times, from few cases.",
      "The districts share each year’s shock, so the number of cases overstates the evidence.",
    ];
  },
};
