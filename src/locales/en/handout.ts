import type { HandoutWords } from "../handoutWords.ts";

/** The words of the handout of a meeting, in English. */
export const handout: HandoutWords = {
  unofficial: "Proposed material, unofficial",
  official: (publisher) => `Meeting material, ${publisher}`,
  title: (place, edition) =>
    `Poverty in ${place}: proposed material for the coordination meeting, ${edition}`,
  slidesTitle: (place, edition) => `Poverty in ${place}: slides, ${edition}`,
  contact: (contact) => `Questions and corrections: ${contact}.`,
  noContact: "No address for questions and corrections has been named yet.",
  at: "The version that can be traced number by number:",
  code: "QR code to this edition’s permanent page",
  noAddress: "The site’s address is set when the site is published, so there is no QR code yet.",
  page: ["Page", "of"],
  numbers: {
    caption: "Key figures",
    head: { measure: "Measure", change: "Change" },
    nowcast: (period, range) => `Nowcast for ${period}, 80 percent interval ${range}`,
    none: "–",
    notes: [
      "The standard errors of figures and of changes are not published; that is why there is no 95 percent interval.",
      "What is compared with the poverty line is expenditure, not income. Three-year mean, average shortfall and nowcast are computed by this site; they are not figures of BPS.",
    ],
  },
  decide: {
    name: "What the meeting can decide",
    text: "Each question is about data that do not exist yet. The meeting fills in the last two columns.",
    head: { question: "Question", owner: "Office responsible", due: "Due" },
  },
  sections: {
    perkembangan: {
      name: "Development over time: which way?",
      text: "A direction is named only if the series is long enough and clear enough; otherwise the answer is “no clear change”, which does not mean stable.",
    },
    depth: {
      name: "Depth: how far are the poor from the line?",
      text: "The percentage counts how many people are below the line; depth measures how far. The two can move apart, so both are printed.",
    },
    targets: {
      name: "Targets, and the pace they would take",
      text: "A target is no forecast, and a required pace is no promise. The pace is set beside stretches of years that this city and the other districts of the province have been through.",
    },
    expected: {
      name: "What may be published next: nowcast and scenario",
      text: "The nowcast is computed from the province’s figure, which is out already. The scenario only continues the movement so far; it is no forecast and holds no effect of any programme.",
    },
  },
  windows: "Class by length of window",
  relevance: (province) => `Pace against ${province}, by base year`,
  pace: (until) => `What it would take: ${until}`,
  paceNote:
    "Stretches of this city, and districts: how many ever fell by at least that much in the same number of years. Small chance: below one third; even: between one and two thirds; large: above two thirds.",
  register:
    "Data on recipients of assistance and registers are not part of this material. A survey and a register answer different questions; they must not be added up or played off against each other.",
  form: {
    name: "For the meeting to fill in",
    text: "The meeting fills this in; this site fills in nothing here. Causes are the meeting’s conjectures: the figures in this material do not show causes.",
    head: ["Problem", "Cause (conjecture)", "Follow-up", "Responsible", "Due"],
  },
  method: {
    name: "How it is computed, in short",
    text: "",
    items: [
      "The difference of two percentages is given in percentage points; percent is used for relative changes. March is compared with March only, and nothing is computed across a break in a series.",
      "A series is said to rise or fall only with at least eight years, the Mann–Kendall test and three conditions of robustness. Otherwise it says “no clear change”, which does not mean stable.",
      "Rank 1 is the lowest, from published figures; survey uncertainty is not included.",
      "The scenario continues this city’s movement and the common movement of districts; “unchanged” always stands beside it.",
      "Classes of effectiveness, limits of pace and lines of quadrants are rules of this site.",
    ],
  },
  nowcast: {
    march:
      "Nowcast: the city’s figure of last year times the province’s figure of this year over that of last year, both for March. Its interval comes from the errors of this rule in years already published.",
    september:
      "Nowcast: the city’s figure of last year times the province’s figure of last September over that of March last year. Its interval comes from the errors of this rule in years already published.",
  },
  sources: {
    name: "Sources",
    text: "Published figures were read from public copies; the publications of BPS prevail.",
  },
  revisions: {
    name: "Revisions",
    first: "This is the first edition; there are no earlier figures to compare with.",
    none: (edition) => `No published figure has been revised since the ${edition}.`,
    some: (edition) => `Published figures revised since the ${edition}:`,
    moved: (what, where, period, was, is) => `${what}, ${where}, ${period}: ${was} became ${is}`,
    more: (count) => `and ${count} more, on the site`,
  },
  corrections: {
    name: "Figures in circulation, and what was published",
    text: "Sentences said at public events that need their unit, year or meaning. Only the sentence is read, by the figures known on that day.",
    head: { said: "In circulation", reading: "Verdict", why: "Explanation" },
    at: (event, date) => `${event}, ${date}`,
  },
};
