import type { YearWindow } from "../../../model/yearWindow.ts";
import { span } from "../../calendar.ts";
import { lineAgainstWage } from "../../compositionOf.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const years = ([from, to]: YearWindow) => (from === to ? String(from) : span(from, to));

export const lineAndWage: FigureWords = {
  title(edition) {
    const { more, less, isOrdered } = lineAgainstWage(edition);
    if (more !== undefined && less !== undefined) {
      return isOrdered
        ? `From ${years(more)} the poverty line grew more, from ${years(less)} the minimum wage did`
        : "Whether poverty line or minimum wage grew more turns with the base year";
    }
    if (more !== undefined) return `From ${years(more)} the poverty line grew more than the minimum wage`;
    if (less !== undefined) return `From ${years(less)} the minimum wage grew more than the poverty line`;
    return "Poverty line and minimum wage";
  },
  subtitle(edition) {
    const [from, to] = edition.analyses.standard.lineAndWage?.window ?? [0, 0];
    return `Growth of poverty line and minimum wage from each base year to ${to}, percent, ${focus(edition)}, ${span(from, to)}`;
  },
  howToRead: () =>
    "One row a base year. Full dot: poverty line; hollow dot: minimum wage; on the right their difference in percentage points, positive where the line grew more.",
  axes(edition) {
    const found = edition.analyses.standard.lineAndWage;
    const bases = (found?.entries ?? []).map(({ window: [from] }) => String(from));
    return [
      `Every row: one base year, ${list(bases)}, to ${found?.window[1] ?? ""}.`,
      "Horizontal axis: growth, in percent, counted from 0.",
      "Full dots: poverty line; hollow dots: minimum wage; number on the right: their difference, in percentage points.",
    ];
  },
  description: (edition) =>
    (edition.analyses.standard.lineAndWage?.entries ?? []).map(
      ({ window, lineGrowth, wageGrowth, difference }) =>
        `${span(...window)}: line ${number.plain(lineGrowth, 1)} percent, wage ${number.plain(wageGrowth, 1)} percent, difference ${number.signed(difference, 1)} percentage points.`,
    ),
  notes(edition) {
    const missing = edition.analyses.standard.lineAndWage?.missing ?? [];
    return [
      "The line is per person a month, the wage per worker a month: their levels are not compared, only their growth.",
      missing.length === 0
        ? ""
        : `Not a base year, since one of its figures is not in the data: ${list(missing.map(String))}.`,
      "The minimum wage holds throughout the year, the line is of the survey’s month. The minimum wage is not what every worker receives, and was read from sources other than Susenas; the CSV names them.",
      "The difference is taken before growth is rounded.",
      NO_STANDARD_ERROR,
      ...spanned(edition, "poverty_line"),
    ];
  },
};
