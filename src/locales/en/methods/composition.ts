import type { MethodEntries } from "../../locale.ts";

export const composition: MethodEntries<"composition"> = {
  number_split: {
    name: "Two parts of a change in number",
    formula:
      "part of the rate = (P₂ − P₁) ÷ 100 × (B₁ + B₂) ÷ 2; part of the population = (B₂ − B₁) × (P₁ + P₂) ÷ 2 ÷ 100",
    text: [
      "P is the poverty rate, B the implied population. The two parts add up exactly to the change in the number of poor. Each part has the range that the rounding of published figures makes.",
    ],
    assumptions: [
      "B is only the population implied by published number and rate; no other population table is used.",
    ],
    limits: ["This is arithmetic, not explanation: the part of the rate does not tell what changed it."],
  },
  average_shortfall: {
    name: "Average shortfall of the poor",
    formula: "poverty line × P1 ÷ P0",
    text: [
      "By how many rupiah a month a poor person’s expenditure is below the poverty line on average. The three figures are of the same year and area.",
    ],
    assumptions: ["BPS computes P0 and P1 with the same poverty line."],
    limits: [
      "It measures a distance, not the cost of a programme.",
      "P1 is rounded to two decimals, so the rupiah are less exact than they look. A mean hides who is furthest from the line.",
    ],
  },
  rate_and_number: {
    name: "Rate and number side by side",
    formula:
      "same way if the sign of the change of the rate = the sign of the change of the number, year by year",
    text: [
      "Rate and number of poor people in the same years, each on its own axis. It is counted in how many yearly changes both rise, both fall or both do not change. A change of one unit of the last decimal counts as no change.",
    ],
    assumptions: ["Both figures of a year are of one month; a missing year takes both its changes with it."],
    limits: [
      "The same way does not mean by as much: the number also depends on the population implied by the survey.",
    ],
  },
  line_composition: {
    name: "What the poverty line is made of",
    formula: "share of food = 100 × food line ÷ (food line + non-food line)",
    text: [
      "The poverty line is the sum of a food line and a non-food line. Both are read in rupiah, March, urban and rural together; what is known only in percent is not used. The parts of a line are taken to be known with the line.",
    ],
    assumptions: [
      "Different sources of one part state the same figure; where they do not, that year is left out.",
    ],
    limits: [
      "What the lines of districts are made of is not in our data; the province’s line is shown.",
      "What the line is made of is not what poor people spend on.",
    ],
  },
  line_gap_total: {
    name: "The whole distance to the line",
    formula:
      "middle = number of poor × average shortfall × 12 months; 95 percent range = middle × (1 ± 1.96 × √((P2 ÷ P1² − 1) × design effect ÷ households)), P1 and P2 as shares of 1",
    text: [
      "How many rupiah a year all poor people together are below the poverty line. Only a range around that middle is printed, with its assumptions in the same sentence, and never beside a budget. P2 is the mean square of the gap whose mean is P1; the two tell how varied the gap is.",
    ],
    assumptions: [
      "Every poor person receives exactly the shortfall, nobody else receives anything, delivery costs nothing, and no one changes what they spend.",
      "The distance in the survey’s month lasts for twelve months.",
      "The number of households and the design effect are assumed, not published by BPS (see Two uncertainties); line and population are taken as known.",
    ],
    limits: ["It is not a budget need and no measure of whether a budget is enough."],
  },
  line_and_wage: {
    name: "Poverty line and minimum wage",
    formula:
      "100 × (line end ÷ line start − 1) and 100 × (wage end ÷ wage start − 1); their difference in percentage points",
    text: [
      "Growth of the poverty line beside growth of the minimum wage from every common base year. The sign can turn with the base year, so what is printed is the table, not one number.",
    ],
    assumptions: ["The minimum wage holds throughout its year; the poverty line is of the survey’s month."],
    limits: [
      "The line is per person, the wage per worker: their levels are not compared.",
      "The minimum wage is not the wage that every worker receives.",
    ],
  },
};
