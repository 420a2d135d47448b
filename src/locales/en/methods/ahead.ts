import type { MethodEntries } from "../../locale.ts";

export const ahead: MethodEntries<"ahead"> = {
  nowcast: {
    name: "Nowcast",
    formula: "city[t] = city[t−1] × province[t] ÷ province[t−1]",
    text: [
      "The province’s figure is published months before those of its districts. Its March figure is used if known, else the September before, which is less certain. No parameter is fitted. Seven variants (a coefficient, last year’s residual, the level) do not beat this rule when one year is left out at a time.",
      "A nowcast is published with its date before the figure of BPS, then scored. Years in which “unchanged” was closer are named.",
    ],
    assumptions: ["The city’s relative change equals its province’s."],
    limits: [
      "What is estimated is the figure BPS will publish, not true poverty.",
      "If the method changes, the nowcast stops. If the province was split between its two figures, there is no nowcast, since the territory is another.",
    ],
  },
  nowcast_interval: {
    name: "Interval of the nowcast",
    formula: "80 percent: nowcast × (1 + q₁₀) to nowcast × (1 + q₉₀); 95 percent: nowcast ± k₉₅ × √nowcast",
    text: [
      "q is a quantile of the past relative errors (published figure ÷ nowcast − 1) of the province’s districts: the 80 percent interval holds the middle part of the errors that occurred. k₉₅ is the 95 percent quantile of |published figure − nowcast| ÷ √nowcast, of the province or of all Indonesia, whichever reaches further. The 95 percent interval is never narrower than that of 80 percent.",
      "The two ways differ, since ten years of one province hold about one large shock each way: that shows how large the next may be, not to which side. A province with fewer than twenty errors, or of fewer than three years, takes those of all Indonesia. Rule and limits are rules of this site. Its coverage is counted leaving one year out at a time, and what is printed is the coverage that really occurred.",
    ],
    assumptions: [
      "This city’s errors are like those of the districts pooled, and next year is like past years.",
      "Errors in percentage points grow about like the root of the level.",
    ],
    limits: [
      "Districts share each year’s shock: a year unlike all before can fall outside the interval.",
      "Where the level is low, the 80 percent interval is narrower than it claims: over the six kota of Jawa Tengah it held 68 of 100 figures, over this city’s own ten years 7 of 10.",
    ],
  },
  naive: {
    name: "Unchanged",
    formula: "x[t+h] = x[t]",
    text: [
      "The last figure, repeated. Every projection is held against it: a method that does not beat it deserves no more trust.",
    ],
    assumptions: ["Nothing is known but the last figure."],
    limits: ["It knows no direction. On short yearly series it is hard to beat."],
  },
  drift: {
    name: "Drift",
    formula: "x[t+h] = x[t] + h × (x[t] − x[1]) ÷ (t − 1)",
    text: ["The mean yearly change of the past, continued: the line through the first and the last figure."],
    assumptions: ["The mean change of the past goes on at the same size."],
    limits: ["Two figures alone make the line."],
  },
  straight_line: {
    name: "Straight line",
    formula: "y = a + b × year, least sum of squared errors",
    text: [
      "A straight line only describes the past and serves as a competitor; it is not used to look ahead. On real series of poverty rates a continued line is off by 1.2–1.7 times as much as “unchanged”, and its 95 percent band covers 71–82 percent (computed for this project beforehand, with R).",
    ],
    assumptions: ["Every year’s change is the same and errors are independent."],
    limits: ["Years long past help to decide where the line ends."],
  },
  ses: {
    name: "Simple exponential smoothing",
    formula: "level[t] = level[t−1] + α × (x[t] − level[t−1]); x[t+h] = level[t]",
    text: [
      "A weighted mean that gives recent years more weight. α (0.0001–0.9999) and the first level are chosen for the least sum of squared one-step errors.",
    ],
    assumptions: ["The series swings around a level that shifts slowly."],
    limits: ["It is flat ahead; few figures leave α uncertain."],
  },
  theta: {
    name: "Theta",
    formula: "level + (b ÷ 2) × (h − 1 + (1 − (1 − α)^n) ÷ α); b the slope of the straight line",
    text: ["Simple exponential smoothing plus half the slope of the straight line."],
    assumptions: ["Half of the past slope goes on."],
    limits: ["The half is a fixed choice, not fitted to the series."],
  },
  damped_trend: {
    name: "Damped trend",
    formula: "x[t+h] = level + (φ + φ² + … + φ^h) × slope",
    text: [
      "The last slope goes on but slows; φ between 0.80 and 0.98. Level, slope and the three weights are chosen for the least sum of squared one-step errors.",
    ],
    assumptions: ["The slope shrinks from year to year."],
    limits: ["Five numbers are fitted to a short series; it is used from eight figures on."],
  },
  dotm: {
    name: "Dynamic optimised Theta model (DOTM)",
    formula: "x[t+1] = level[t] + (1 − 1 ÷ θ) × the part of a straight line renewed every year",
    text: [
      "Like Theta, but the weight of the line is fitted and the line uses earlier years only. Further steps are computed by feeding each result back.",
    ],
    assumptions: ["α between 0.1 and 0.9999, θ between 1 and 10,000."],
    limits: ["It depends a little on where the unit has its zero, unlike the other methods here."],
  },
  combination: {
    name: "Reference combination",
    formula: "median of: unchanged, drift, Theta, damped trend, DOTM",
    text: [
      "The median of five methods in each year ahead: the floor that anything else here must beat, and the scenario’s centre where too few districts are known. With five to seven figures, simple exponential smoothing stands in for the damped trend.",
      "On the 645 yearly series of the M3 competition the error sMAPE was 16.97 for Theta, 17.36 for the damped trend and 17.88 for naive, recomputed from the forecasts submitted. On the 23,000 yearly series of M4 the error OWA was 0.87 for Theta, 0.89 for the damped trend and 1.00 for naive; 95 percent intervals by textbook formulas covered only 72–84 percent there. The combination here is off by 0.82 times as much as “unchanged” on the yearly series of M1, M3 and tourism, and 0.94 times on series of poverty rates (computed for this project beforehand, with R).",
    ],
    assumptions: ["A yearly series with no missing year and no break."],
    limits: [
      "Better on average over many series does not mean better for this city; its errors for this city are printed beside the scenario.",
    ],
  },
  steady_drift: {
    name: "Steady drift",
    formula: "x[t+h] = x[t] + h × b × max(0, 1 − (standard error of b ÷ b)²); b the mean yearly change",
    text: [
      "Drift whose slope counts the more, the more the yearly changes agree on it. A slope no larger than its standard error is left out altogether.",
    ],
    assumptions: ["Yearly changes do not depend on each other."],
    limits: ["With few figures the standard error is itself uncertain."],
  },
  scaled_combination: {
    name: "Scaled combination",
    formula: "mean, on the scale, of: exponential smoothing, drift, steady drift, damped trend, DOTM",
    text: [
      "Five methods are computed on the scale on which the interval is symmetric (logit for percentages, fourth root for positive amounts), averaged there and taken back. On the named sets of series it was closer than the reference combination in every set; its members were chosen on these same sets, so the gain is slightly flattered.",
    ],
    assumptions: ["A yearly series without a break."],
    limits: [
      "For percentages the gain over the reference is one to three percent, hardly more than chance.",
      "The command-line tool lends values on a straight line to missing years; this site does not.",
    ],
  },
  common_course: {
    name: "The course of all districts",
    formula:
      "(1 − w) × own combination + w × (last figure + h × mean yearly change of all districts), on the logit scale",
    text: [
      "Districts of the country move together. The centre of the scenario leans toward what all of them did on average since 2015, by the weight w = max(0, 1 − (standard error ÷ mean)²) of their yearly mean changes: the steadier the common course, the more it is followed. No figure after the origin is used.",
      "On the sets of series whose scores are printed on the page about projections it beat both “unchanged” and the reference. At the origins just before the pandemic it did not: then the common course turned, as no figure had shown.",
    ],
    assumptions: ["What all districts did together goes on."],
    limits: [
      "The weight rule was chosen on the sets it is scored on.",
      "A turn of the common course is seen only after it has happened.",
    ],
  },
  scenario: {
    name: "Scenario",
    text: [
      "A mechanical continuation of the series since 2015: the scaled combination, drawn toward the course of all districts, no further than a third of the series’ length and five years. Where there is a nowcast, the scenario starts from it and the nowcast’s past errors widen the interval.",
      "A scenario always stands beside “unchanged”, and the errors of both at past origins are printed, also where “unchanged” was closer.",
    ],
    assumptions: ["Past movement goes on; no change of method and no new shock."],
    limits: ["It is neither a forecast nor a target.", "The result depends on the start year of the series."],
  },
  prediction_interval: {
    name: "Interval of the scenario",
    formula: "scale(middle) ± t × √(s² × h + v), then back to the unit",
    text: [
      "An interval for the figure that will be published, in the literature a “prediction interval”. It is as wide as the past was rough: s² is the mean squared distance of yearly changes from the course of all districts, over this series’ own changes and ten changes’ worth of all districts’; h the years ahead, t Student’s quantile with n + 8 degrees of freedom, and v the mean squared past error of the nowcast where the scenario starts from it. The scale is logit for percentages, the fourth root for positive amounts, and none for the rest. Without a common course, and in the command-line tool, s² is the series’ own mean squared change and the degrees of freedom are n − 2.",
      "Textbook formulas are too narrow on short yearly series (see Combination); on the series of M1, M3 and tourism, 80 and 95 percent intervals by the rule without a common course covered 80 and 94 percent (computed for this project beforehand, with R).",
    ],
    assumptions: ["Yearly changes on that scale are of similar size and do not depend on each other."],
    limits: [
      "It is not an interval for true poverty.",
      "Its coverage over the province’s districts is printed and may differ from what it claims.",
    ],
  },
  target_outcome: {
    name: "Target met or missed",
    formula: "met if the published figure ≤ the target’s bound (where lower is better)",
    text: [
      "A target is held against the published figure of its year as printed, at the finer decimals of the two, so that nothing is rounded in its favour. A target that is a range is judged by its weaker bound. A missed target is followed until it is first reached or still open. Every target is held against figures of its own area only.",
    ],
    assumptions: ["Figure and target have the same unit, area and reference month."],
    limits: [
      "It is not judged if a break lies after the year before the document’s first target.",
      "Met or missed speaks of a figure, not of the work of an office.",
    ],
  },
  target_chance: {
    name: "Chance of a target",
    formula:
      "year of the nowcast: share of past errors with nowcast × (1 + error) ≤ target; years of the scenario: T of (scale(target) − scale(middle)) ÷ √(s² × h + v)",
    text: [
      "For the year that the nowcast covers: the share of past errors under which the target would be reached. For the years of the scenario: from the same distribution as its interval. Beyond them there is none. It is printed only as a class: small (below one third), even, large (above two thirds), since the number moves a lot with the start year. The limits are rules of this site.",
    ],
    assumptions: ["What nowcast, scenario and their intervals assume holds."],
    limits: ["The chance that the published figure meets the target, not that a programme reaches it."],
  },
  required_pace: {
    name: "The pace a target asks for",
    formula: "(target − newest figure) ÷ years; 100 × ((target ÷ newest figure)^(1 ÷ years) − 1)",
    text: [
      "The change per year needed from the newest figure to the target’s year, in percentage points and in percent a year, beside the usual yearly change. For a target whose year has passed it is counted to the year after the newest figure. It is also told how often this area, and how many of the province’s districts, ever moved as fast over the same time.",
    ],
    assumptions: ["The change is spread evenly over the years left."],
    limits: [
      "It is not computed across a break. Past windows overlap; having happened does not mean that it will.",
    ],
  },
};
