import type { PaceTally, TargetChance } from "../../model/targetLedgers.ts";
import type { PaceAnswerWords, PaceSubject } from "../paceWords.ts";
import { period, quantity } from "./formats.ts";

/** What the form about targets answers, in English. */
export const paceAnswer: PaceAnswerWords = {
  answer(subject) {
    const { target, way, month, focus, province } = subject;
    const { latest, by, requiredPercent } = way;
    const percent =
      requiredPercent === undefined ? "" : `, or ${amount(requiredPercent, "percent", 1)} a year`;
    return [
      `From ${quantity(latest.value, "percent", latest.decimals)} in ${period(latest.year, latest.month)} to ${quantity(target.value, "percent", decimalsOf(subject))} in ${period(by, month)} takes a fall of ${amount(way.requiredChange, "percentage points", 2)} a year${percent}.`,
      ownSentence(subject),
      ...(way.districts === undefined ? [] : [districtSentence(way.districts.remaining, province)]),
      chanceSentence(way.chance, by),
      `This is arithmetic, not a forecast; no standard error of the change in ${focus} is published.`,
    ].join(" ");
  },
  reached: ({ value, decimals, year, month }) =>
    `The newest figure, ${quantity(value, "percent", decimals)} in ${period(year, month)}, is at that target or below it already; no fall is needed.`,
  severed: (year) => `Not counted: the series breaks before ${year}, so that its figures cannot be compared.`,
  problem: {
    empty: "Write the target in percent first, for example 5.5.",
    not_a_number: "That does not read as a number. Write the target in percent, for example 5.5.",
    too_fine: "At most two decimals, as in the published figures.",
    out_of_range: "A target must be more than 0 and at most 100 percent.",
  },
};

/** A size without its sign; what would print as nothing is said to be less than the last place. */
function amount(value: number, unit: string, decimals: number): string {
  const last = 10 ** -decimals;
  return Math.abs(value) < last / 2
    ? `less than ${quantity(last, unit, decimals)}`
    : quantity(value, unit, decimals);
}

/** A target is printed as finely as the figure it is counted from. */
function decimalsOf({ target, way }: PaceSubject): number {
  return Math.max(target.decimals, way.latest.decimals);
}

function ownSentence({ way: { own, years }, focus }: PaceSubject): string {
  const { total, ...counts } = own.remaining.windows;
  const windows = `windows of ${yearsOf(years)}`;
  if (total === 0) return `In ${focus} there are no ${windows} to compare with.`;
  return `In ${focus} that pace or a faster one occurred in ${tallied(counts, (count) => `${count === 0 ? "none" : count} of ${total} ${windows}`)}.`;
}

function districtSentence(
  { districts: { total, ...counts }, years }: { readonly districts: PaceTally; readonly years: number },
  province: string,
): string {
  if (total === 0) return `No district of ${province} has windows of ${yearsOf(years)} to compare with.`;
  return `In ${province} it ever occurred in ${tallied(counts, (count) => `${count === 0 ? "none" : count} of ${total} districts`)}.`;
}

/** How many in points, then how many in percent; once if they are as many. */
function tallied({ inPoints, inPercent }: Omit<PaceTally, "total">, told: (count: number) => string): string {
  if (inPercent === undefined) return told(inPoints);
  if (inPercent === inPoints) return `${told(inPoints)}, both in percentage points and in percent`;
  return `${told(inPoints)} when counted in percentage points, and in ${inPercent === 0 ? "none" : inPercent} when counted in percent`;
}

const yearsOf = (years: number) => (years === 1 ? "1 year" : `${years} years`);

function chanceSentence(chance: TargetChance, year: number): string {
  if (chance.class !== undefined) {
    return `By the ${chance.basis} its chance is ${chance.class}.`;
  }
  return chance.reason === "beyond_horizon"
    ? `No chance is told: ${year} is beyond the scenario’s horizon.`
    : "No chance is told: nothing is projected.";
}
