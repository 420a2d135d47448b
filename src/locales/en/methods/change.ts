import type { MethodEntries } from "../../locale.ts";

export const change: MethodEntries<"change"> = {
  change: {
    name: "Change",
    formula: "Δ = figure now − figure before; percent = 100 × (now ÷ before − 1)",
    text: [
      "The difference of two percentages is in percentage points, not percent. It is taken of the published figures as whole numbers of their last decimal, so it is exact. A relative change comes with its rounding range, as both figures were rounded before publication.",
      "No standard error of a change is published. So this site never says that a one-year change is or is not statistically meaningful; the word “significant” is not used.",
    ],
    assumptions: ["Both figures lie between the same breaks and have the same reference month."],
    limits: ["This is arithmetic on published figures, not a conclusion about the true state of things."],
  },
  usual_change: {
    name: "The usual yearly change",
    formula: "mean |Δ| of earlier years since the start of the main reading",
    text: [
      "A measure to read the newest change by, which itself is not counted. Below half of it is called smaller than usual, above one and a half times it larger. This is a rule of this site, not an official one.",
    ],
    assumptions: ["Only pairs of consecutive years, with no year missing."],
    limits: ["Rises and falls count alike; it rests on the start year and on a few figures only."],
  },
  decision_follow_up: {
    name: "Follow-up of a meeting’s decisions",
    text: [
      "For every decision that is publicly known, its status at an edition’s cut-off is printed, and its indicator twice: the last figure published by the day of the meeting, and the one the edition knows. Done is only what was recorded as done; overdue means that the due day is before the cut-off and nothing was recorded; everything else is open.",
      "The difference is computed inside one comparable series and for the same month only. Beside it stands the province’s difference over the same years, except for numbers of people.",
    ],
    assumptions: [
      "What was known on the day of a meeting is read from the release calendar, that day included.",
    ],
    limits: [
      "A change beside a decision does not say why it came about.",
      "Decisions that were not made public are not here.",
    ],
  },
  three_year_mean: {
    name: "Three-year mean",
    formula: "(x[t−2] + x[t−1] + x[t]) ÷ 3",
    text: ["The plain mean of three consecutive published figures, to dampen the swings of a single survey."],
    assumptions: ["All three figures exist between the same breaks; none is filled in."],
    limits: [
      "It is late to show a turn, and two neighbouring means share two figures.",
      "The mean is not a figure published by BPS.",
    ],
  },
  verdict: {
    name: "Words for a direction",
    text: [
      "Five words only: rising, falling, no clear change, too short to tell, not assessable. Fewer than eight figures are too short. A direction is named only if all of these hold: exact Mann–Kendall p < 0.05; p < 0.10 with the same sign without the first figure, and without the last; the net change without its largest step keeps its sign and exceeds one last-place unit; the means of the last three and the first three figures differ the same way by at least the median yearly change. Everything else is “no clear change”. This set of conditions is a rule of this site.",
      "By simulation with eleven figures its false alarms are 5–10 percent with autocorrelation of 0.3–0.5, and 42 percent under a random walk.",
    ],
    assumptions: ["The test takes the years as independent; these series are not quite so."],
    limits: [
      "The word describes the past only.",
      "“No clear change” means too little evidence to name a direction, not evidence that the figure stayed as it was.",
    ],
  },
  mann_kendall: {
    name: "Mann–Kendall test",
    formula: "S = number of pairs whose later value is higher − number of pairs whose later value is lower",
    text: [
      "p is the share of all possible orders of the same values, ties as they are, whose |S| is at least as large. It is exact and two-sided. The smallest p possible is 0.083 for four values and 0.017 for five.",
      "Its power is limited: a slope of 0.2 standard deviations a year is found in 9 percent of series of seven values, 31 percent of ten and 74 percent of fourteen.",
    ],
    assumptions: ["The years are independent."],
    limits: [
      "With ten values, false alarms of this test alone are 12, 17 and 28 percent with autocorrelation of 0.3, 0.5 and 0.7, and 50 percent under a random walk. Below twenty values no reliable correction exists.",
      "p is not printed in reports.",
    ],
  },
  sen_slope: {
    name: "Theil–Sen slope",
    formula: "median of (x[j] − x[i]) ÷ (j − i) over all pairs of years i < j",
    text: [
      "A change per year that a single odd survey hardly moves. Its interval comes from the order of the slopes of all pairs: exact without ties, by the normal approximation with ties.",
    ],
    assumptions: ["The years are comparable; for the interval also: independent."],
    limits: [
      "It describes the past and is not continued. The interval is too narrow if years depend on each other.",
    ],
  },
  joinpoint: {
    name: "Turning point",
    formula: "two straight lines that join, the knot in one of the years, least sum of squared errors",
    text: [
      "A turning point is sought only in series of at least fourteen values, with at least three years on either side (the knot’s own counts on both), and named only if a permutation test gives p ≤ 0.01. The permutations use a fixed seed, so the answer is always the same. These limits are rules of this site.",
      "Why so strict: choice by BIC finds a false turning point in 26, 22, 16 and 12 percent of straight lines with random errors (8, 10, 14 and 20 values), and in 59–76 percent of random walks.",
    ],
    assumptions: ["Errors around the lines are independent and of the same size."],
    limits: [
      "The main reading since 2015 is not long enough yet; no turning point is assessed there.",
      "The test takes errors as independent: 45 in a hundred random walks of twenty years are still said to turn. The year is an estimate only and points at no policy or event.",
    ],
  },
  development: {
    name: "Development over time",
    formula: "per year = (end − start) ÷ years; compound rate = 100 × ((end ÷ start)^(1 ÷ years) − 1)",
    text: [
      "For one window the site tells: the change in all and per year, the compound rate, how many of the last changes go the same way, how often the direction turned, and the word for a direction. The term of the field “berfluktuasi” (fluctuating) counts as no clear change here.",
      "A yearly move is called improving or worsening by the indicator’s better side. A move of one unit of the last decimal counts as no move, since two roundings alone can make it. The question comes from TNP2K’s material; the rules of computation are this site’s.",
    ],
    assumptions: ["The window crosses no break; missing years stay empty."],
    limits: ["Start and end of the window shape the answer, so the window is always named."],
  },
};
