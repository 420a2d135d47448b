import type { MethodEntries } from "../../locale.ts";

export const record: MethodEntries<"record"> = {
  rolling_origins: {
    name: "Rolling origins",
    text: [
      "Every method is repeated from past years as if the later ones did not exist, then held against what was published. An origin knows at least five figures. All competitors are judged at the same origins.",
      "Results are pooled over the districts of a province, and printed also without the pandemic’s years 2020 and 2021. The interval of a nowcast for a year is made from the errors of the other years.",
    ],
    assumptions: ["The old figures used are those in today’s tables, not copies of their first release."],
    limits: [
      "Districts share each year’s shock, so the count of figures overstates the evidence.",
      "The methods were chosen after seeing part of the same past; the record of later editions weighs more.",
    ],
  },
  mae: {
    name: "Mean error (MAE)",
    formula: "mean |published figure − projected figure|",
    text: ["In the unit of the series; smaller is better. It always stands beside “unchanged”."],
    assumptions: ["Errors up and down weigh the same."],
    limits: ["Series at a high level give large numbers; it is not compared between indicators."],
  },
  mase: {
    name: "Scaled error (MASE)",
    formula: "MAE ÷ mean |Δ| within the known history",
    text: [
      "Below 1 the error is smaller than the usual yearly change of the history. It has no unit, so it can be compared between series.",
    ],
    assumptions: ["The history holds at least two figures and has changed."],
    limits: ["Two years ahead or more, a value of 1 no longer means as good as “unchanged”."],
  },
  interval_score: {
    name: "Interval score",
    formula: "width + 2 ÷ (1 − level) × distance of the published figure outside the interval",
    text: ["Intervals are judged by their width and by what they miss; smaller is better."],
    assumptions: ["The interval states its level, such as 80 percent."],
    limits: ["One figure outside a 95 percent interval weighs very much; many figures are needed."],
  },
  coverage: {
    name: "Coverage of intervals",
    formula: "number of published figures inside the interval ÷ number of intervals",
    text: [
      "A right 80 percent interval holds about 80 of 100 figures published later; more means too wide. What is printed is the coverage that really occurred, on series that are named.",
    ],
    assumptions: ["Past errors are like those to come."],
    limits: ["It is pooled over many areas; one area alone has too few origins."],
  },
};
