import type { Edition } from "../../../model/edition.ts";
import type { IndicatorAnalysis } from "../../../model/indicatorAnalysis.ts";
import { type Direction, yearlyDirection } from "../../../model/yearlyDirection.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { list, number } from "../formats.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const TOGETHER =
  "A change that happens in almost all districts at once cannot be linked to what one city did.";

const WAYS = { falling: "fell", unchanged: "did not change", rising: "rose" } as const;

const MEASURES = [
  ["headcount_ratio", "P0"],
  ["poverty_gap_index", "P1"],
] as const;

function analysisOf(edition: Edition, id: string): IndicatorAnalysis | undefined {
  return edition.analyses.indicators.get(id);
}

/** "P0 in 2025: fell in 35, did not change in 0, rose in 0 of 35 districts." */
function newest({ synchrony }: IndicatorAnalysis, name: string): string[] {
  return synchrony
    .slice(-1)
    .map(
      ({ to, falling, unchanged, rising, total }) =>
        `${name} in ${to}: fell in ${falling}, did not change in ${unchanged}, rose in ${rising} of ${total} districts.`,
    );
}

/** The years in which all districts went the same way, and the others before the newest with their counts. */
function earlier({ synchrony }: IndicatorAnalysis, name: string): string[] {
  const years = (way: "falling" | "rising") =>
    synchrony.flatMap((each) => (each[way] === each.total ? [String(each.to)] : []));
  const parts = (["falling", "rising"] as const).flatMap((way) => {
    const found = years(way);
    return found.length === 0 ? [] : [`it ${WAYS[way]} in ${list(found)}`];
  });
  const others = synchrony
    .slice(0, -1)
    .filter(({ falling, rising, total }) => falling !== total && rising !== total);
  return [
    parts.length === 0
      ? `${name}: in no year did all districts move the same way.`
      : `${name} moved the same way in all districts: ${parts.join("; ")}.`,
    ...(others.length === 0
      ? []
      : [
          `${name}, other years: ${others.map(({ to, falling, unchanged, rising }) => `${to} fell in ${falling}, did not change in ${unchanged}, rose in ${rising}`).join("; ")}.`,
        ]),
  ];
}

function own(edition: Edition, { synchrony, spell, indicator }: IndicatorAnalysis, name: string): string {
  const years = (way: Direction) =>
    synchrony.flatMap(({ from, to }) =>
      yearlyDirection(spell, indicator.decimals, from, to)?.direction === way ? [String(to)] : [],
    );
  const parts = (["falling", "unchanged", "rising"] as const).flatMap((way) => {
    const found = years(way);
    return found.length === 0 ? [] : [`${WAYS[way]} in ${list(found)}`];
  });
  return `${name} of ${focus(edition)} ${parts.join("; ")}.`;
}

export const synchrony: FigureWords = {
  title(edition) {
    const [falling, rising, total] = ["falling", "rising", "total"].map((way) =>
      valued(edition, `headcount_ratio.districts.${way}`),
    );
    if (falling === undefined || rising === undefined || total === undefined) {
      return "Which way the districts moved";
    }
    const whole = falling.value === total.value ? falling : rising.value === total.value ? rising : undefined;
    if (whole !== undefined) {
      return `${total.year}: the poverty rate ${whole === falling ? "fell" : "rose"} in all ${total.value} districts`;
    }
    return `${total.year}: the poverty rate fell in ${falling.value} of ${total.value} districts and rose in ${rising.value}`;
  },
  subtitle(edition) {
    const years = analysisOf(edition, "headcount_ratio")?.synchrony ?? [];
    return `How many districts of ${province(edition)} fell, did not change and rose on the year before, March ${span(years[0]?.from ?? 0, years.at(-1)?.to ?? 0)}`;
  },
  howToRead: (edition) =>
    `One row is one year. Left part: those that fell; empty part between: those that did not change; right part: those that rose. Indigo word on the right: which way ${focus(edition)} itself went. Asterisk: a year with a note.`,
  axes(edition) {
    const found = MEASURES.flatMap(([id, name]) => {
      const years = analysisOf(edition, id)?.synchrony ?? [];
      return years.length === 0 ? [] : [{ name, years }];
    });
    const years = found.flatMap((each) => each.years);
    const all = years.map(({ to }) => to);
    return [
      `One part of the picture each for ${list(found.map(({ name }) => name))}. Every row: one year, ${span(Math.min(...all), Math.max(...all))}, the newest at the top.`,
      `Length of every part of a bar: how many districts, from 0 on the left to ${Math.max(...years.map(({ total }) => total))} on the right.`,
      "Dark on the left: fell; empty in the middle: did not change; light on the right: rose.",
    ];
  },
  description: (edition) =>
    MEASURES.flatMap(([id, name]) => {
      const analysis = analysisOf(edition, id);
      return analysis === undefined
        ? []
        : [...newest(analysis, name), ...earlier(analysis, name), own(edition, analysis, name)];
    }),
  notes: (edition) => [
    `${TOGETHER} ${NO_STANDARD_ERROR}`,
    `Counted from published figures; a difference of ${number.plain(0.01, 2)} already counts as a fall or a rise.`,
    ...spanned(edition, "headcount_ratio"),
  ],
};
