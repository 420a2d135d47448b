import { isNowhereCloser, scoreAt } from "../findingsOf.ts";
import type { ProjectionWords } from "../locale.ts";
import { number, period, quantity, range } from "./formats.ts";

const points = (value: number) => quantity(value, "percentage points", 2);

/** The words of the pages about projections, in English. */
export const projections: ProjectionWords = {
  record: {
    title: "How good our projections are",
    lede(edition) {
      const { focus, districts } = edition.analyses.accuracy;
      const nowcast = scoreAt(districts.all, "nowcast_march", 1);
      const steady = scoreAt(districts.all, "steady", 1);
      const first =
        nowcast === undefined || steady === undefined
          ? ""
          : `One year ahead the nowcast was off by ${points(nowcast.meanAbsoluteError)} on average; guessing “the same as last year” was off by ${points(steady.meanAbsoluteError)} (${nowcast.n} district figures). `;
      const second = isNowhereCloser(focus.all, "scenario", "steady")
        ? "For this city the scenario from published figures alone is not proven better than “unchanged”."
        : "For this city the scenario from published figures alone was closer than “unchanged” only at some lead times.";
      return `${first}${second}`;
    },
    reading: [
      "Every statement here is made from a past origin: only figures up to that year are used, and the result is held against the figure published later. The competitors are always there: “unchanged” (the last figure stays), drift (the mean past change goes on) and the straight line.",
      "The pandemic’s years, 2020 and 2021, are shown with and without, since no earlier figure could have shown that shock. One city gives few cases; the 35 districts give more, but they share each year’s shock.",
    ],
    intervals: "Did the intervals hold the published figures?",
    intervalsText:
      "An 80 percent interval should hold about 80 of 100 figures published later. What really happened, over the province:",
    statements: "What past editions would have said",
    statementsText:
      "Reconstructed, never published then: computed now, from figures that existed at the time, with today’s tables. The nowcasts’ intervals here use the errors of the other years. Statements really made before BPS published its figures are on the nowcast page.",
    sets: "The same method on many series",
    setsText:
      "The scenario from published figures alone, tried on named sets of series. Its error is divided by that of “unchanged” at the same origins: below 1 means closer than “unchanged”. Weights and members of the rule were chosen on these same sets, so the scores are slightly flattering; districts share each year’s shock, so n overstates the evidence.",
    setName: {
      headcount_ratio_2015: "Poverty rates of all districts, from 2015",
      headcount_ratio_2011:
        "Poverty rates of all districts, from 2011 (sensitivity, across a change of reference)",
      poverty_line_2015: "Poverty lines of all districts, from 2015",
      poverty_line_2011: "Poverty lines of all districts, from 2011 (sensitivity)",
      poverty_gap_index_2015: "Depth (P1) of all districts, from 2015",
      poverty_severity_index_2015: "Severity (P2) of all districts, from 2015",
      provinces_march: "Poverty rates of the provinces, March",
      provinces_september: "Poverty rates of the provinces, September",
      province_districts_2015: "Poverty rates of this province’s districts, from 2015",
    },
    setMethod: {
      course: "the scenario’s rule",
      scaled: "scaled combination",
      reference: "reference combination",
      steady: "unchanged",
    },
    pooled: "All sets but this province’s",
  },
  now: {
    title: "Nowcast",
    lede(edition) {
      const found = edition.analyses.nowcast;
      const narrow = found?.intervals.find(({ level }) => level === 0.8);
      if (found === undefined || narrow === undefined) return "No nowcast can be computed yet.";
      const name = edition.regions.get(edition.definition.focus)?.name ?? "";
      return `BPS is expected to publish ${quantity(found.value, "percent", found.decimals)} for ${name}, ${period(found.year, 3)}, with an 80 percent interval of ${range(narrow.lower, narrow.upper, found.decimals)}. Computed by this site; not a figure of BPS.`;
    },
    made: (date, knownTo) => `Stated on ${date}, from figures released by ${knownTo}.`,
    notMade: "This nowcast has not been entered in the ledger yet.",
    expectedRelease: (date) => `By custom the figure of BPS is out by about ${date}.`,
    all: (n) => `Download all ${number.plain(n, 0)} districts (CSV)`,
    ledger: "Ledger of statements",
    ledgerText:
      "Every statement is kept as it was made and not altered afterwards. Once BPS has published its figure, the two stand side by side here.",
    scored: (n, error, held) =>
      `${number.plain(n, 0)} figures are out: off by ${error} percentage points on average; the 80 percent interval held ${held} percent.`,
    open: "not published yet",
    how: "Where this figure comes from",
  },
  known: {
    title: "What could already be known",
    lede(edition) {
      const record = edition.analyses.nowcast?.record;
      if (record === undefined) return "There is no year to show yet.";
      return `The province’s figure is published months before those of the districts. Every year the city’s figure could be worked out before it was published: this is what it gave, and how far off it was. Over ${number.plain(record.n, 0)} district figures it was off by ${points(record.meanAbsoluteError)} on average; “the same as last year” by ${points(record.naiveError)}.`;
    },
    dates: "This city, year by year",
    datesText:
      "Twice a year something can be worked out: after the province’s September figure is out and, more sharply, after its March figure. Dates that are not documented are marked as assumed.",
    byYear: "The whole province, year by year",
    byYearText: (losing) =>
      losing.length === 0
        ? "In every year this was closer than “the same as last year”."
        : `In ${losing.join(" and ")} “the same as last year” was closer.`,
  },
  columns: {
    kind: "Statement",
    level: "Interval",
    leadTime: "Lead time",
    n: "n",
    held: "Held",
    width: "Mean width, percentage points",
    newest: "Newest figure then",
    year: "For March",
    said: "Worked out",
    interval: "80 percent interval",
    cameOut: "Published",
    error: "Off by, percentage points",
    steadyError: "“Unchanged” off by",
    inside: "Inside the interval",
    knownOn: "Could be worked out from",
    publishedOn: "City’s figure published",
    anchor: "Anchor",
    yes: "yes",
    no: "no",
    assumed: "assumed",
    set: "Set of series",
    relative: "Error divided by that of “unchanged”",
    scaled: "MASE",
  },
};
