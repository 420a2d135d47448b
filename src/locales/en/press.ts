import type { Edition } from "../../model/edition.ts";
import type { TargetStatus } from "../../model/editionChanges.ts";
import { focusName, provinceName, type Valued, valued } from "../findingsOf.ts";
import {
  inOrder,
  type Moved,
  movedAlong,
  movedRate,
  namesakeOf,
  nowcastOf,
  provincialRounds,
  rankOf,
  unclearDepth,
  usualSize,
} from "../pressOf.ts";
import type { PressPair, PressPairId, PressWords } from "../pressWords.ts";
import { date, number, ordinal, period, quantity, range } from "./formats.ts";

const NO_STANDARD_ERROR = "no standard error of the change is published";

const said = ({ value, unit, decimals }: Valued) => quantity(value, unit, decimals);
const digits = ({ value, decimals }: Valued) => number.magnitude(value, decimals);
const when = ({ year, month }: { readonly year: number | null; readonly month?: Valued["month"] }) =>
  year === null ? "" : period(year, month ?? null);
const percent = ({ value, decimals }: { readonly value: number; readonly decimals: number }) =>
  quantity(value, "percent", decimals);
const verb = (sign: number) => (sign < 0 ? "fell" : "rose");
const rateOf = (edition: Edition) => `the poverty rate of ${focusName(edition)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "fell by 0.57 percentage points, from 6.71 percent in March 2024 to 6.14 percent in March 2025" */
const movement = ({ latest, previous, change, sign }: Moved) =>
  `${verb(sign)} by ${said(change)}, from ${said(previous)} in ${when(previous)} to ${said(latest)} in ${when(latest)}`;

/** What is said of the rate, if it moved. */
const ofRate = (word: (moved: Moved, name: string, edition: Edition) => string) => (edition: Edition) => {
  const moved = movedRate(edition);
  return moved === undefined ? undefined : word(moved, capital(rateOf(edition)), edition);
};

/** What is said with a figure, if the edition has it. */
const withFigure = (id: string, word: (figure: Valued, name: string) => string) => (edition: Edition) => {
  const figure = valued(edition, id);
  return figure === undefined ? undefined : word(figure, focusName(edition));
};

/** How large the newest change is against the usual one. */
const beside = (edition: Edition) => {
  switch (usualSize(edition)) {
    case "below usual":
      return ", a smaller change than the usual yearly one";
    case "usual":
      return ", a change about as large as the usual yearly one";
    case "above usual":
      return ", a larger change than the usual yearly one";
    default:
      return "";
  }
};

const pairs: Readonly<Record<PressPairId, PressPair>> = {
  percent_for_points: {
    name: "Percent and percentage points",
    wrong: ofRate(
      ({ previous, latest, change, sign }, name) =>
        `${name} ${verb(sign)} by ${digits(change)} percent from ${when(previous)} to ${when(latest)}.`,
    ),
    right: ofRate((moved, name) => `${name} ${movement(moved)}; ${NO_STANDARD_ERROR}.`),
    why: (edition) => {
      const relative = valued(edition, "headcount_ratio.change_percent");
      const share = relative === undefined ? "" : `, here ${said(relative)}`;
      return `The difference of two percentages is told in percentage points; “percent” means a share of the first figure${share}.`;
    },
  },
  people_as_households: {
    name: "People and families",
    wrong: withFigure(
      "headcount.latest",
      (figure, name) => `In ${when(figure)}, ${digits(figure)} thousand families in ${name} were poor.`,
    ),
    right: withFigure(
      "headcount.latest",
      (figure, name) => `In ${when(figure)} the number of poor people in ${name} was ${said(figure)}.`,
    ),
    why: () => "The survey counts people, one by one, not families or households.",
  },
  mixed_months: {
    name: "March and September",
    wrong: (edition) => {
      const rounds = provincialRounds(edition);
      if (rounds === undefined) return undefined;
      const [first, second] = inOrder(rounds.march, rounds.september);
      const moved = second.value < first.value ? "fell" : "rose";
      return `The poverty rate of ${provinceName(edition)} ${moved} from ${percent(first)} in ${when(first)} to ${percent(second)} in ${when(second)}.`;
    },
    right: (edition) => {
      const rounds = provincialRounds(edition);
      if (rounds === undefined) return undefined;
      const { before, march } = rounds;
      return `The poverty rate of ${provinceName(edition)} was ${percent(before)} in ${when(before)} and ${percent(march)} in ${when(march)}.`;
    },
    why: () =>
      "March is compared with March and September with September, since they are two different surveys; districts have March figures only.",
  },
  register: {
    name: "Survey and register",
    wrong: withFigure(
      "headcount_ratio.latest",
      (figure, name) =>
        `According to DTSEN, ${said(figure)} of the people of ${name} were poor in ${when(figure)}.`,
    ),
    right: withFigure(
      "headcount_ratio.latest",
      (figure, name) =>
        `According to the household survey of BPS (Susenas), ${said(figure)} of the people of ${name} were poor in ${when(figure)}.`,
    ),
    why: () =>
      "DTSEN, like DTKS before it, is a list of names for assistance; the poverty rate is computed from a survey, and neither can be derived from the other.",
  },
  income: {
    name: "Expenditure and income",
    wrong: withFigure(
      "poverty_line.latest",
      (figure, name) =>
        `A person in ${name} is called poor if the income is below ${said(figure)} per person per month.`,
    ),
    right: withFigure(
      "poverty_line.latest",
      (figure, name) =>
        `A person in ${name} is counted as poor if the expenditure is below the poverty line, ${said(figure)} per person per month in ${when(figure)}.`,
    ),
    why: () => "The survey asks about expenditure, not income; the line is per person, not per family.",
  },
  nowcast_as_figure: {
    name: "Nowcast and figure of BPS",
    wrong: (edition) => {
      const found = nowcastOf(edition);
      return found === undefined
        ? undefined
        : `BPS projects ${rateOf(edition)} at ${said(found)} in ${when(found)}.`;
    },
    right: (edition) => {
      const found = nowcastOf(edition);
      if (found?.interval == null) return undefined;
      const { level, lower, upper } = found.interval;
      return `By this site’s nowcast, ${rateOf(edition)} to be published for ${when(found)} is about ${said(found)}, with an ${quantity(100 * level, "percent", 0)} interval of ${range(lower, upper, found.decimals)} percent; it is no figure of BPS.`;
    },
    why: () =>
      "The nowcast is computed by this site from the province’s figure; BPS does not project poverty.",
  },
  significant: {
    name: "“Significant”",
    wrong: ofRate(
      ({ latest, sign }, name) =>
        `${name} ${verb(sign)} significantly to ${said(latest)} in ${when(latest)}.`,
    ),
    right: ofRate(
      (moved, name, edition) =>
        `${name} ${movement(moved)}${beside(edition)}. ${capital(NO_STANDARD_ERROR)}.`,
    ),
    why: () =>
      "The word states the result of a test against a standard error, and none is published for changes of the city’s figures.",
  },
  stable: {
    name: "“Stable”",
    wrong: (edition) => {
      const found = unclearDepth(edition);
      return found === undefined
        ? undefined
        : `The index of the depth of poverty (P1) of ${focusName(edition)} was stable at ${said(found.latest)} in ${when(found.latest)}.`;
    },
    right: (edition) => {
      const found = unclearDepth(edition);
      if (found === undefined) return undefined;
      const { latest, previous, from } = found;
      return `The index of the depth of poverty (P1) of ${focusName(edition)} was ${said(latest)} in ${when(latest)}, after ${said(previous)} in ${when(previous)}; seen since ${from}, there is no clear change. ${capital(NO_STANDARD_ERROR)}.`;
    },
    why: () => "Absence of evidence of a change is not evidence that nothing changed.",
  },
  rank_as_quality: {
    name: "Rank and quality",
    wrong: (edition) => {
      const found = rankOf(edition);
      return found === undefined
        ? undefined
        : `${focusName(edition)} ranks ${ordinal(found.place.value)} in ${provinceName(edition)} for its success in fighting poverty.`;
    },
    right: (edition) => {
      const found = rankOf(edition);
      return found === undefined
        ? undefined
        : `In ${found.place.year} ${rateOf(edition)} was the ${found.place.value === 1 ? "" : `${ordinal(found.place.value)} `}lowest of ${found.of} districts of ${provinceName(edition)}.`;
    },
    why: () => "A rank compares the size of rates; of the quality of anyone’s work it says nothing.",
  },
  without_standard_error: {
    name: "A one-year change without its standard error",
    wrong: ofRate(
      ({ change, latest, sign }, name) =>
        `${name} ${verb(sign)} by ${said(change)} in the year to ${when(latest)}, proof of a real change.`,
    ),
    right: ofRate(
      (moved, name) =>
        `${name} ${movement(moved)}. ${capital(NO_STANDARD_ERROR)}, so it cannot be said whether the change is larger than the uncertainty of the survey.`,
    ),
    why: () =>
      "Without a standard error only the difference of two published figures can be written, not its proof.",
  },
  namesake: {
    name: "Kota and Kabupaten",
    wrong: (edition) => {
      const other = namesakeOf(edition);
      return other === undefined
        ? undefined
        : `${capital(rateOf(edition))} was ${said(other.rate)} in ${when(other.rate)}.`;
    },
    right: (edition) => {
      const other = namesakeOf(edition);
      const own = valued(edition, "headcount_ratio.latest");
      return other === undefined || own === undefined
        ? undefined
        : `In ${when(own)} the poverty rate was ${said(own)} in ${focusName(edition)} and ${said(other.rate)} in ${other.name}.`;
    },
    why: () =>
      "They are two areas with figures of their own; the name without “Kota” (city) or “Kabupaten” (regency) is not enough.",
  },
  cause: {
    name: "Cause",
    wrong: ofRate(
      ({ latest, sign }, name) =>
        `Thanks to the city’s programmes, ${name.charAt(0).toLowerCase()}${name.slice(1)} ${verb(sign)} to ${said(latest)} in ${when(latest)}.`,
    ),
    right: ofRate((moved, name, edition) => {
      const along = movedAlong(edition, moved);
      if (along === undefined) return `${name} ${movement(moved)}; ${NO_STANDARD_ERROR}.`;
      const where = along.count === along.total ? `all ${along.total}` : `${along.count} of ${along.total}`;
      return `${name} ${movement(moved)}; in the same year the poverty rate ${verb(moved.sign)} in ${where} districts of ${provinceName(edition)}. ${capital(NO_STANDARD_ERROR)}.`;
    }),
    why: (edition) => {
      const moved = movedRate(edition);
      const along = moved === undefined ? undefined : movedAlong(edition, moved);
      const together = along !== undefined && along.count === along.total;
      return `The survey counts poor people, not causes${together ? ", and the districts of the province moved together" : ""}.`;
    },
  },
};

const status: Readonly<Record<TargetStatus, string>> = {
  open: "not judged yet",
  met: "met",
  missed: "missed",
};

/** The words of the press room, in English. */
export const press: PressWords = {
  title: "Press room",
  lede: (edition) =>
    `For a news desk with ten minutes: sentences that can be quoted about poverty in ${focusName(edition)}, what is better not written, when the next figures are out, and all files. Everything is from the ${edition.definition.title.en}, with figures released by ${date(edition.definition.cutoff)}.`,
  contents: "On this page",
  quotes: {
    name: "What can be quoted",
    text: "Every number is linked to where it is from.",
    none: "This edition has no list of sentences to be quoted.",
    others: "Sentences of other editions:",
  },
  asText: "Plain text to copy",
  avoid: {
    name: "What is better not written",
    text: "The figures in both sentences are this edition’s; what differs is the words around them. The wrong sentences are examples, not quotations of anyone.",
    wrong: "Wrong",
    right: "May be written",
    why: "Why",
    pairs,
  },
  calendar: {
    name: "When figures are out",
    text: "Figures of districts are out once a year, for March; those of the province and of Indonesia twice, for March and September. The dates below are no schedule of BPS. “Custom” means by earlier years; “assumed” means set by this site, without a document; “recorded” means written on the table, in the news or by whoever quoted the figure first, so that it may have been out a little sooner.",
    expected: "Expected",
    past: "Already out",
    day: ({ date: day, basis }) =>
      basis === "recorded" || basis === "announced" ? date(day) : `by about ${date(day)}`,
    basis: {
      recorded: "recorded",
      announced: "announced",
      custom: "custom",
      assumed: "assumed",
    },
    next({ year, month, date: day, basis }) {
      const figure = `The next figure, for ${period(year, month)},`;
      switch (basis) {
        case "recorded":
        case "announced":
          return `${figure} is announced for ${date(day)}.`;
        case "custom":
          return `${figure} is by custom out by about ${date(day)}; this is no schedule of BPS.`;
        case "assumed":
          return `${figure} is expected by about ${date(day)}; this date is assumed by this site and no schedule of BPS.`;
      }
    },
  },
  downloads: {
    name: "All files",
    text: "PNG for print and screen, SVG to be enlarged, CSV and JSON to work with, Excel CSV and XLSX to be opened directly, ZIP for everything with its description and citation. The embed code shows the figure on your page. Where a title tells a change: no standard error of the change is published.",
    formats: {
      ".png": "PNG",
      ".svg": "SVG",
      ".csv": "CSV",
      "-excel-id.csv": "Excel CSV",
      ".xlsx": "XLSX",
      ".json": "JSON",
      ".zip": "ZIP",
    },
    embed: "Embed code",
    tables: "Data tables",
    allData: "Data, sources and known differences",
    facts: "All numbers of this edition as JSON",
  },
  release: {
    name: "Draft press release",
    text: "A draft: not sent to anyone and not approved by any institution. No person is quoted and no cause is named. It may be used in whole or in part if the source is named.",
    read: "Read the whole draft",
  },
  changes: {
    name: "What changed since the last edition",
    text: (previous, current) =>
      `The ${previous} beside the ${current}. A row without a remark is a figure for a new period, no revision; revisions of figures already published are told apart, below the table. The difference of the columns is left out on purpose: changes over a year stand in the list of quotations, with their limits. No standard error of the change is published.`,
    only: "There is one edition only.",
    figure: "Figure",
    names: {
      "headcount_ratio.latest": "Poverty rate",
      "headcount.latest": "Number of poor people",
      "poverty_line.latest": "Poverty line, per person per month",
      "poverty_gap_index.latest": "Depth (P1)",
      "poverty_severity_index.latest": "Severity (P2)",
      "shortfall.latest": "Average shortfall, per poor person per month",
      "headcount_ratio.mean3": "Three-year mean of the rate",
      "headcount_ratio.trend": "Direction of the rate",
      "poverty_gap_index.trend": "Direction of depth",
      "headcount_ratio.rank": "Rank of the rate in the province",
      "headcount_ratio.rank.kota": "Rank of the rate among the kota",
      "poverty_gap_index.rank": "Rank of depth in the province",
      "headcount_ratio.province.level": "Rate of the province, same year",
      "headcount_ratio.country.level": "Rate of Indonesia, same year",
      "headcount_ratio.nowcast": "Nowcast",
      "headcount_ratio.target.next": "Next target",
    },
    kinds: {
      same: "same",
      new_period: "new period",
      revised: "revision",
      recomputed: "computed anew",
      added: "new",
      gone: "no longer there",
    },
    added: "Published figures known since",
    districts: (n) => `${n} other districts`,
    revised: "Published figures that were revised",
    notRevised:
      "No published figure differs between the two editions. Both are made from the tables as they are now; a revision that has entered the tables is used by both and does not show here.",
    withdrawn: "Figures that are no longer there",
    outcome({ said: found, cameOut, isInside }, edition, place) {
      const { value, decimals, interval } = found;
      if (value === null || interval === null) return "";
      return `The ${edition} computed a nowcast of ${quantity(value, "percent", decimals)} for ${place}, ${when(found)}, with an ${quantity(100 * interval.level, "percent", 0)} interval of ${range(interval.lower, interval.upper, decimals)} percent. What was published later is ${percent(cameOut)}, ${isInside ? "inside" : "outside"} that interval. That edition was made later, only from figures that had been released by its cut-off.`;
    },
    target({ entry: { target, year, actual }, was, is }) {
      const before = was === undefined ? "" : `; then ${status[was]}, now`;
      const figure = actual === undefined ? "" : ` (figure of BPS: ${percent(actual)})`;
      return `Target for ${year} by ${target.document}: ${quantity(target.high, "percent", Math.max(target.decimals, 2))}${before} ${status[is]}${figure}.`;
    },
    claims: (n) => `Public statements recorded between the two cut-offs (${number.plain(n, 0)}):`,
    rejudged: (n) => `Verdicts on public statements that changed: ${number.plain(n, 0)}.`,
  },
  checker: {
    name: "Check your text",
    text: "Paste your paragraph: every statement about the figures is compared with published figures, with the reason. It runs in your browser; the text is not sent anywhere.",
  },
  terms: {
    name: "Licence, citation and contact",
    licence:
      "That licence covers this site’s text, charts and calculations. Figures of BPS may be quoted with BPS named as their source; commercial use is subject to the terms of BPS.",
    cite: "How to cite",
    citeText: "Name the source of the figures and who processed them, each by name:",
    cited: (edition) => `Poverty in ${focusName(edition)}`,
    otherForms: "BibTeX, RIS and CSL-JSON",
    contact: "Contact",
    contactAt: "Questions and corrections:",
    noContact: "The publisher of this site has named no contact yet.",
  },
};
