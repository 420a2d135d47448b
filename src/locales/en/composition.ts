import type { PaceTally } from "../../model/targetLedgers.ts";
import type { CompositionWords, LedgerWords } from "../compositionWords.ts";

/** Short labels of the figures about what changes are made of, in English. */
export const composition: CompositionWords = {
  window: "Window",
  none: "–",
  countAtStart: "Number in the first year, thousand people",
  rateAtStart: "Rate in the first year, percent",
  change: "change",
  countChange: "Change of the number, thousand people",
  rate: "rate",
  population: "implied population",
  ratePart: "Part of the rate",
  populationPart: "Part of the implied population",
  roundedFrom: "Rounding, from",
  roundedTo: "Rounding, to",
  shortfall: "Average shortfall, rupiah a month",
  line: "poverty line",
  wage: "minimum wage",
  lineAtStart: "Line in the first year, rupiah per person a month",
  wageAtStart: "Wage in the first year, rupiah per worker a month",
  lineGrowth: "Growth of the line, percent",
  wageGrowth: "Growth of the wage, percent",
  difference: "difference",
  growthDifference: "Difference, percentage points",
};

/** Documents whose recorded name is not English. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "Target stunting Pemkot (2022)": "City government’s stunting targets (2022)",
  "Target stunting Pemkot (2025)": "City government’s stunting target (2025)",
};

function tally({ inPoints, inPercent, total }: PaceTally, noun: string): string {
  const also = inPercent === undefined || inPercent === inPoints ? "" : ` (counted in percent ${inPercent})`;
  return `${inPoints} of ${total} ${noun}${also}`;
}

/** As `tally`, for a line of a picture. */
function short({ inPoints, inPercent, total }: PaceTally, noun: string): string {
  const also = inPercent === undefined || inPercent === inPoints ? "" : ` (percent:\u00a0${inPercent})`;
  return `${inPoints} of ${total} ${noun}${also}`;
}

const yearsOf = (years: number) => (years === 1 ? "1 year" : `${years} years`);

/** Short labels of the ledger of targets, in English. */
export const ledger: LedgerWords = {
  column: {
    target: "Indicator and year",
    document: "Document",
    unit: "Unit",
    set: "Target",
    published: "Published",
    gap: "Distance (percentage points for percent)",
    result: "Result",
    later: "Afterwards",
    by: "Required by",
    perYear: "A year (percentage points for percent)",
    percentPerYear: "A year, percent",
    windows: "Windows as long as what remains, in this city",
    windowsInPoints: "at that pace or a faster one, in its unit",
    windowsInPercent: "at that pace or a faster one, in percent",
    districts: "Districts counted",
    districtsInPoints: "ever at that pace, in its unit",
    districtsInPercent: "ever at that pace, in percent",
    chance: "Chance",
  },
  none: "–",
  noYear: "without a year",
  document: (name) => DOCUMENTS[name] ?? name,
  outcome: { met: "met", missed: "missed" },
  missedBy: (gap) => `missed by ${gap}`,
  unjudged: {
    stated: "quoted, not judged",
    no_year: "year not known",
    no_series: "no series of figures",
    unit_differs: "another unit",
    no_better_side: "neither side is better",
    no_figure: "no figure available",
    no_figure_yet: "not published yet",
    severed: "closed by a break",
  },
  unknownFigure: (year) => `no figure for ${year} available`,
  lateness(lateness) {
    if (lateness.status === "reached") return `reached ${yearsOf(lateness.years)} later`;
    return lateness.years === 0 ? "not reached yet" : `not reached by ${lateness.newest.year}`;
  },
  required: (change, by, chance) => `needs ${change} a year by ${by}; chance ${chance}`,
  everHere: (found, years) => `here: ${short(found, `windows of ${yearsOf(years)}`)}`,
  everThere: (found) => `in the province: ${short(found, "districts")}`,
  ownTally: (found, years) => tally(found, `windows of ${yearsOf(years)}`),
  districtTally: (found) => tally(found, "districts"),
  chance: { small: "small", even: "even", large: "large" },
  noChance: { beyond_horizon: "beyond the scenario’s horizon", no_projection: "not projected" },
};
