import type { CityTarget } from "../../../model/cityTargets.ts";
import type { Edition } from "../../../model/edition.ts";
import { span } from "../../calendar.ts";
import { followedTargets, tallied, yearsOf } from "../../compositionOf.ts";
import { focusName as focus } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { ledger } from "../composition.ts";
import { number } from "../formats.ts";
import { yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

export const targetLedger: FigureWords = {
  title(edition) {
    const { assessed, missed, reachedLater, late } = followedTargets(edition);
    const { targetDocument } = edition.definition;
    if (assessed === 0) return `Targets of ${targetDocument} and what came of them`;
    const [fewest, most] = late;
    const later =
      missed === 0
        ? ""
        : reachedLater === 0
          ? ", none reached later"
          : `, ${reachedLater} reached ${fewest === most ? fewest : span(fewest, most)} ${most === 1 ? "year" : "years"} late`;
    return `${targetDocument}: ${missed} of ${assessed} targets missed${later}`;
  },
  subtitle: (edition) =>
    `Targets for the headcount ratio, their years and the years they were reached, ${focus(edition)}, March; the table holds all targets of the city`,
  howToRead: () =>
    "Diamond: the target’s year. Full dot: the year a published figure first reached that target; line: how late. Dashed line: missed and not reached yet. Numbers after “needs” are percentage points a year; below them, how often that pace or a faster one occurred in this city and in how many districts it ever did; in brackets, if counted in percent.",
  axes(edition) {
    const { targets } = followedTargets(edition);
    const years = targets.flatMap(({ record: { target, lateness } }) => [
      ...(target.year === undefined ? [] : [target.year]),
      ...(lateness?.status === "reached" ? [lateness.point.year] : []),
    ]);
    return [
      `Every row: one target of ${edition.definition.targetDocument}, by its year; beside it the year, the target in percent and what came of it.`,
      yearsAcross(Math.min(...years), Math.max(...years)),
      "Diamonds: the years of the targets; full dots: the year a target was reached, with the published figure; line: how late; dashed line: not reached yet.",
    ];
  },
  description(edition) {
    const { targets, others } = followedTargets(edition);
    const rest = tallied(others);
    return [
      ...targets.map(outcomeOf),
      ...targets.flatMap((each) => wayOf(edition, each)),
      ...(others.length === 0
        ? []
        : [
            `Other documents and quotations hold ${others.length} targets of the city; ${rest.assessed} can be judged, ${rest.missed} of them were missed. All stand in the table.`,
          ]),
    ];
  },
  notes: (edition) => [
    "A target is not a forecast. The targets were read from statements quoting the document, not from the document itself.",
    "Only targets for this city; those of the province and the country are not mixed in. What is only quoted, without a document that sets it, is listed but not judged.",
    "The pace required is counted from the newest published figure; for a missed target, to the year after it. Where that year has passed and its figure is not in this edition, it is not counted.",
    "A window is two figures as many years apart as remain; windows overlap and cross no break and no change of reference. Districts without a window of that length are not counted.",
    "A chance is only a class: small below 1/3, large above 2/3, by nowcast or scenario; nothing but the headcount ratio is projected.",
    "Figures other than the headcount ratio were read from sources the CSV names, some not published by BPS.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};

function outcomeOf({ record, unknown }: CityTarget): string {
  const { target, bound, outcome, lateness } = record;
  const set = `${target.year ?? ledger.noYear}: target ${number.plain(bound?.value ?? target.high, Math.max(2, target.decimals))} percent`;
  if (outcome.status === "not_judged") {
    return `${set}, ${unknown === undefined ? ledger.unjudged[outcome.reason] : ledger.unknownFigure(unknown)}.`;
  }
  const { actual, gap, decimals } = outcome;
  const came = `${set}, published ${number.plain(actual.value, actual.decimals)}`;
  if (lateness === undefined) return `${came}, met.`;
  return `${came}, ${ledger.missedBy(number.magnitude(gap, decimals))} percentage points; ${ledger.lateness(lateness)}.`;
}

function wayOf(edition: Edition, { record: { target, bound }, way }: CityTarget): string[] {
  if (way === undefined || bound === undefined) return [];
  const { latest, by, requiredChange, requiredPercent, own, districts, years, chance } = way;
  const percent =
    requiredPercent === undefined ? "" : ` (${number.signed(requiredPercent, 1)} percent a year)`;
  const ever =
    districts === undefined
      ? ""
      : `, and ever occurred in ${ledger.districtTally(districts.remaining.districts)}`;
  const class_ = chance.class === undefined ? ledger.noChance[chance.reason] : ledger.chance[chance.class];
  return [
    `${number.plain(bound.value, Math.max(2, target.decimals))} percent by ${by} needs ${number.signed(requiredChange, 2)} percentage points a year${percent} from ${number.plain(latest.value, latest.decimals)} in ${latest.year}; that pace or a faster one occurred in ${ledger.ownTally(own.remaining.windows, years)} in this city, ${span(...yearsOf(edition, target.indicator))}${ever}; chance: ${class_}.`,
  ];
}
