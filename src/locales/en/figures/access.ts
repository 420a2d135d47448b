import type { AccessRow } from "../../../model/access.ts";
import type { Edition } from "../../../model/edition.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { type AccessSide, accessSide } from "../../panelsOf.ts";
import { list, number, period } from "../formats.ts";

const ORDER = ["better", "same", "worse", "none", "not_compared", "unknown"] as const;

function heading(side: AccessSide, edition: Edition): string {
  const other = province(edition);
  return {
    better: `Better than ${other}`,
    same: `The same as ${other}`,
    worse: `Worse than ${other}`,
    none: "Not judged, since no side of it is called better",
    not_compared: `Without a figure of ${other} beside it`,
    unknown: "Not yet in our data for this city",
  }[side];
}

/** "Mean years of schooling (2024: 9.34; Jawa Tengah 8.02)" */
function told(edition: Edition, { indicator, points, againstProvince }: AccessRow): string {
  const name = edition.indicators.get(indicator)?.name.en ?? indicator;
  const newest = points.at(-1);
  if (againstProvince !== undefined) {
    const { own, province: theirs } = againstProvince;
    return `${name} (${period(own.year, own.month ?? null)}: ${number.plain(own.value, own.decimals)}; ${province(edition)} ${number.plain(theirs.value, theirs.decimals)})`;
  }
  if (newest === undefined) return name;
  return `${name} (${period(newest.year, newest.month ?? null)}: ${number.plain(newest.value, newest.decimals)})`;
}

export const access: FigureWords = {
  title(edition) {
    const { better, same, worse } = edition.analyses.access;
    const compared = better + same + worse;
    if (compared === 0) return "Access: no indicator can be compared with the province yet";
    return `${focus(edition)} has better figures than ${province(edition)} in ${better} of ${compared} access indicators`;
  },
  subtitle(edition) {
    return `Schooling, health, housing and work, ${focus(edition)} beside ${province(edition)}; each indicator in the newest year and month both have`;
  },
  howToRead(edition) {
    return `One box an indicator. Large number: the city’s newest; below it the figures of ${province(edition)} and of the city in the same year and month. Dots and line: the city’s figures; hollow square: ${province(edition)}. Every box has an axis of its own, so heights of lines cannot be compared between boxes. Better or worse by the indicator’s better side.`;
  },
  axes: (edition) => [
    "Horizontal axis of every box: years, from the first to the last one drawn.",
    "Vertical axis of every box: the indicator’s unit, from the lowest to the highest figure drawn, not from 0; both are written below it.",
    `Dots and line: ${focus(edition)}; a line only between following years of the same month. Hollow square: ${province(edition)}.`,
  ],
  description: (edition) =>
    ORDER.flatMap((side) => {
      const rows = edition.analyses.access.rows
        .filter((row) => accessSide(row) === side)
        .map((row) => told(edition, row));
      return rows.length === 0 ? [] : [`${heading(side, edition)}: ${list(rows)}.`];
    }),
  notes: (edition) => [
    "A difference of any size counts; standard errors of these figures are not in our data.",
    "The year of comparison differs between indicators; a figure of the city newer than it is not compared.",
    "Stunting by weighing records and by the national survey cannot be compared with each other; nor can out-of-school children before and after verification.",
    `Numbers of people are not compared with ${province(edition)}, as they depend on the size of the area.`,
    "Where a source states no month, its figure is taken to stand for the year.",
  ],
};
