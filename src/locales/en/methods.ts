import type { MethodWords } from "../locale.ts";

/** How everything is computed, in English. */
export const methods: MethodWords = {
  vintage: {
    name: "Editions and cut-offs",
    text: [
      "An edition knows only the figures that had been released by its cut-off. The reference month is not the month of release: the province’s March figure appears around July, those of the districts towards the end of the year. The release calendar is among the data tables; undocumented dates are marked as assumed.",
      "Older editions are made from the tables as they are now. Where BPS has revised an old figure, an old edition uses the revised one; every page says so.",
    ],
  },
  breaks: {
    name: "Breaks in series",
    text: [
      "District series break in 2008 and 2011 and change their reference in 2015. Nothing is drawn, subtracted, fitted or said across a break. The main reading begins in 2015; the reading from 2011 appears only as a test of sensitivity and is called so.",
      "The years 2018, 2020 and 2025 carry a note: figures that span them may be compared, with the note.",
    ],
  },
  change: {
    name: "Change",
    formula: "Δ = figure now − figure before; percent = 100 × (now ÷ before − 1)",
    text: [
      "The difference of two percentages is in percentage points, not percent. It is taken of the published figures as whole numbers of their last decimal, so it is exact. A relative change comes with its rounding range, as both figures were rounded before publication.",
      "No standard error of a change is published. So this site never says that a one-year change is or is not statistically meaningful.",
    ],
  },
  verdict: {
    name: "Words for a direction",
    text: [
      "Five words only: rising, falling, no clear change, too short to tell, not assessable. Fewer than eight figures are too short. A direction is named only if all of these hold: exact Mann–Kendall p < 0.05; p < 0.10 with the same sign without the first figure, and without the last; the net change without its largest step keeps its sign and exceeds one last-place unit; the means of the last three and the first three figures differ the same way by at least the median yearly change. Everything else is “no clear change”.",
      "The test takes the years as independent. By simulation with eleven figures its false alarms are 5–10 percent with autocorrelation of 0.3–0.5, and 42 percent under a random walk. The word describes the past only.",
    ],
  },
  usual_change: {
    name: "The usual yearly change",
    formula: "mean |Δ| of earlier years since the start of the main reading",
    text: [
      "Below half of it is called smaller than usual, above one and a half times it larger. This is a rule of this site, not an official one.",
    ],
  },
  position: {
    name: "Position",
    text: [
      "Ranks are counted from published figures; 1 is the lowest; equals share a rank. The survey’s uncertainty is not included: small distances between districts could turn round if the survey were repeated.",
    ],
  },
  synchrony: {
    name: "Moving together",
    text: [
      "How many of the 35 districts fell, rose or did not change, by published whole numbers. When nearly all move the same way, one city’s change cannot be tied to what that city did.",
    ],
  },
  relative_pace: {
    name: "Relative pace",
    formula: "ln(city end ÷ city start) ÷ ln(province end ÷ province start)",
    text: [
      "Below 0.9 slower, above 1.1 faster, similar between; only if both move the same way and the province by at least one percent. The answer depends on the base year, so several are given. The thresholds are rules of this site.",
    ],
  },
  three_year_mean: {
    name: "Three-year mean",
    text: ["The plain mean of three consecutive published figures, to dampen the swings of a single survey."],
  },
  average_shortfall: {
    name: "Average shortfall of the poor",
    formula: "poverty line × P1 ÷ P0",
    text: [
      "By how many rupiah a month a poor person’s expenditure is below the poverty line on average. The three figures are of the same year and area. It measures a distance, not the cost of a programme.",
    ],
  },
  nowcast: {
    name: "Nowcast",
    formula: "city[t] = city[t−1] × province[t] ÷ province[t−1]",
    text: [
      "The province’s figure is published months before those of its districts. Its March figure is used if known, else the September before, which is less certain. No parameter is fitted. The interval holds the middle part of the past relative errors of all districts of the province; its coverage is counted leaving one year out at a time, and what is printed is the coverage that really occurred.",
      "What is estimated is the figure BPS will publish, not true poverty. If the method changes, the nowcast stops.",
    ],
  },
  scenario: {
    name: "Scenario",
    formula: "median of: unchanged, drift, Theta, damped trend, DOTM; interval: logit, t(n−2) × s × √h",
    text: [
      "A mechanical continuation of the series since 2015, no further than a third of its length and five years. Where there is a nowcast, the scenario starts from it and the nowcast’s past errors widen the interval. s is the root mean square of yearly changes on the logit scale. The interval is for the figure that will be published.",
      "A scenario always stands beside “unchanged”, and the errors of both at past origins are printed. It is neither a forecast nor a target. Straight lines are not used to look ahead.",
    ],
  },
  target_chance: {
    name: "Chance of a target",
    text: [
      "The share of the nowcast’s past errors under which the target would be reached, printed only as a class: small (below one third), even, large (above two thirds), since the number moves a lot with the start year.",
    ],
  },
  two_uncertainties: {
    name: "Two uncertainties, never mixed",
    text: [
      "The survey’s: no standard error of a district’s poverty rate published by BPS was found. Our estimate, assuming 660 sampled households (census blocks of March 2021), 95 percent response, a correlation within blocks of 0.05 and a weighting variance of 1.10: a standard error of about 1.5 percentage points for a rate of about 6.7 percent. It stands on this page only; an official figure will replace it.",
      "Two readings: if each year’s sample were independent, a one-year change would stand out only at about 4 percentage points. But the published series is far smoother than that: net of the province’s common movement its own noise is about 0.2–0.3 percentage points. How BPS smooths it is not documented.",
      "The published series’ own: that is what the intervals of nowcast and scenario describe. The two are never joined in one band, cell or sentence.",
    ],
  },
};
