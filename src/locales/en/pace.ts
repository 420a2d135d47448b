import type { PaceWords } from "../paceWords.ts";
import { ledger } from "./composition.ts";
import { paceAnswer } from "./paceAnswer.ts";

const yearsOf = (years: number) => (years === 1 ? "1 year" : `${years} years`);

/** The page of what a target would take, in English. */
export const pace: PaceWords = {
  ...paceAnswer,
  title: "The pace a target requires",
  lede: (focus, province) =>
    `By how much the headcount ratio of ${focus} would have to fall each year to reach a target, how often such a pace occurred in this city, and in how many districts of ${province} it ever occurred. Arithmetic, not a forecast, and no proposal of a target.`,
  from: (latest, period) => `Everything is counted from the newest published figure: ${latest} in ${period}.`,
  nowcast: (period, value, interval) =>
    `The nowcast for ${period} is ${value}${interval === undefined ? "" : `, 80 percent interval ${interval}`}. It is computed by this site and not yet a published figure; the pace is still counted from the published one, and the nowcast is used only for that year’s chance.`,
  form: {
    name: "Work it out for a target",
    target: "Target, percent",
    hint: "With a point or a comma, for example 5.5.",
    year: "By the year",
    count: "Work out",
    kept: "Worked out in your browser; nothing is sent.",
  },
  tables: "Tables by year",
  until: (period, years) => `By ${period}, ${yearsOf(years)} after the newest figure`,
  against(windows, districts, years, focus, province) {
    const own =
      windows === 0
        ? `In ${focus} there are no windows of ${yearsOf(years)} to compare with`
        : `In ${focus} there are ${windows} windows of ${yearsOf(years)} to compare with`;
    return districts === undefined
      ? `${own}.`
      : `${own}; in ${province} ${districts} districts have windows of that length.`;
  },
  basis(chance, year) {
    if (chance.class !== undefined) return `Chances by the ${chance.basis}.`;
    return chance.reason === "beyond_horizon"
      ? `No chance is told: ${year} is beyond the scenario’s horizon.`
      : "No chance is told: nothing is projected.";
  },
  documentTarget: (document) => `In bold: the target of ${document}.`,
  column: {
    target: "Target, percent",
    points: "A year, percentage points",
    percent: "A year, percent",
    windowsInPoints: "Windows of this city, in percentage points",
    windowsInPercent: "Windows of this city, in percent",
    districtsInPoints: "Districts, in percentage points",
    districtsInPercent: "Districts, in percent",
    chance: "Chance",
  },
  tally: (count, total) => `${count} of ${total}`,
  none: "–",
  chance: ledger.chance,
  reading: {
    name: "How to read it",
    items: [
      "A year: the change required, spread evenly over the years left. In percentage points its size is the same every year; in percent its share is, so that the size shrinks.",
      "Windows: two published figures as many years apart as remain. Windows overlap and cross no break and no change of reference; counted are those that fell at that pace or faster.",
      "Districts: those that fell at that pace in at least one window; this city is among them. One percentage point is a smaller part of a high figure than of a low one; counting in percent allows for that.",
      "Having occurred does not mean that it will, and never having occurred does not mean that it cannot. Why a pace occurred cannot be read from these figures.",
      "Chance: small below 1/3, large above 2/3, even between. Only the class is printed, since the number moves by up to a third with the first year of the series. What is meant: the chance that the figure published for that year is at the target or below it.",
      "Figures of the survey, March, for the whole city. No standard error of the change is published.",
    ],
  },
  method: "How it is computed",
  ledger: "The ledger of targets and what came of them",
};
