/** The parts of the method page, in reading order. */
export const METHOD_GROUPS = [
  "data",
  "change",
  "comparison",
  "composition",
  "ahead",
  "record",
  "uncertainty",
  "words",
] as const;

export type MethodGroup = (typeof METHOD_GROUPS)[number];

/** A method of the site, apart from its words. */
export interface Method {
  readonly id: string;
  readonly group: MethodGroup;
  /** Author, year, journal, volume:pages; none for what is a rule of this project. */
  readonly sources: readonly string[];
  /** The files under `src/` that compute it; none only for what is told and never computed. */
  readonly modules: readonly string[];
}

const FGT = "Foster, Greer & Thorbecke (1984), Econometrica 52:761–766";
const FPP = "Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice";
const M3 = "Makridakis & Hibon (2000), Int. J. Forecasting 16:451–476";
const M4 = "Makridakis, Spiliotis & Assimakopoulos (2020), Int. J. Forecasting 36:54–74";
const MANN = "Mann (1945), Econometrica 13:245–259";
const TNP2K = "TNP2K (2015), Perencanaan penanggulangan kemiskinan berbasis data";

/** Every method the site uses, in the order the method page tells them; each language words all of them. */
export const METHODS = [
  {
    id: "vintage",
    group: "data",
    sources: [],
    modules: ["series/vintage.ts", "series/assembleSeries.ts"],
  },
  { id: "breaks", group: "data", sources: [], modules: ["model/spells.ts"] },
  {
    id: "implied_population",
    group: "data",
    sources: [],
    modules: ["checks/impliedPopulation.ts", "model/impliedPopulation.ts"],
  },
  {
    id: "suspect_jump",
    group: "data",
    sources: ["Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers"],
    modules: [
      "checks/suspectJump.ts",
      "stats/robustDeviation.ts",
      "checks/povertyLineFall.ts",
      "checks/povertyLineJump.ts",
    ],
  },

  {
    id: "change",
    group: "change",
    sources: [],
    modules: [
      "trends/change.ts",
      "trends/pointDifference.ts",
      "trends/districtChanges.ts",
      "model/decimal.ts",
    ],
  },
  { id: "usual_change", group: "change", sources: [], modules: ["trends/usualChange.ts"] },
  {
    id: "decision_follow_up",
    group: "change",
    sources: [],
    modules: ["trends/decisionFollowUp.ts"],
  },
  {
    id: "three_year_mean",
    group: "change",
    sources: [],
    modules: ["trends/periodMean.ts", "trends/threeYearMeans.ts", "stats/mean.ts"],
  },
  { id: "verdict", group: "change", sources: [MANN], modules: ["trends/seriesVerdict.ts"] },
  {
    id: "mann_kendall",
    group: "change",
    sources: [
      MANN,
      "Kendall (1970), Rank Correlation Methods",
      "Mann & Whitney (1947), Ann. Math. Stat. 18:50–60",
    ],
    modules: [
      "stats/mannKendall.ts",
      "stats/kendallScore.ts",
      "stats/kendallDistribution.ts",
      "stats/tieSizes.ts",
    ],
  },
  {
    id: "sen_slope",
    group: "change",
    sources: [
      "Sen (1968), J. Am. Stat. Assoc. 63:1379–1389",
      "Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, §16.5",
    ],
    modules: ["stats/theilSen.ts", "stats/theilSenInterval.ts", "stats/pairwiseSlopes.ts"],
  },
  {
    id: "joinpoint",
    group: "change",
    sources: ["Kim, Fay, Feuer & Midthune (2000), Stat. Med. 19:335–351"],
    modules: ["stats/joinpoint.ts", "stats/joinpointTest.ts", "stats/hinges.ts", "stats/seededRandom.ts"],
  },
  {
    id: "development",
    group: "change",
    sources: [TNP2K],
    modules: ["trends/development.ts", "trends/spellWindow.ts", "trends/move.ts", "trends/yearlyMoves.ts"],
  },

  { id: "position", group: "comparison", sources: [TNP2K], modules: ["trends/position.ts"] },
  {
    id: "map_classes",
    group: "comparison",
    sources: [],
    modules: ["trends/districtMap.ts", "stats/equalCounts.ts"],
  },
  { id: "synchrony", group: "comparison", sources: [], modules: ["trends/synchrony.ts"] },
  {
    id: "relative_pace",
    group: "comparison",
    sources: [],
    modules: ["trends/relativePace.ts", "trends/comparison.ts"],
  },
  {
    id: "relevance",
    group: "comparison",
    sources: [TNP2K],
    modules: ["trends/relevance.ts", "trends/relevanceTable.ts"],
  },
  {
    id: "effectiveness",
    group: "comparison",
    sources: [TNP2K],
    modules: ["trends/effectiveness.ts", "trends/effectivenessShares.ts"],
  },
  {
    id: "linkage",
    group: "comparison",
    sources: [TNP2K],
    modules: ["trends/linkage.ts", "trends/determinants.ts"],
  },
  {
    id: "series_comparison",
    group: "comparison",
    sources: [],
    modules: ["trends/seriesComparison.ts"],
  },
  { id: "access", group: "comparison", sources: [], modules: ["trends/access.ts", "model/access.ts"] },
  { id: "quadrant", group: "comparison", sources: [TNP2K], modules: ["trends/quadrant.ts"] },
  { id: "four_questions", group: "comparison", sources: [TNP2K], modules: ["trends/fourQuestions.ts"] },
  { id: "base_years", group: "comparison", sources: [], modules: ["trends/baseYears.ts"] },

  {
    id: "number_split",
    group: "composition",
    sources: ["Kitagawa (1955), J. Am. Stat. Assoc. 50:1168–1194", "Sun (1998), Energy Economics 20:85–100"],
    modules: ["trends/numberSplit.ts"],
  },
  {
    id: "average_shortfall",
    group: "composition",
    sources: [FGT],
    modules: ["trends/averageShortfall.ts", "trends/shortfalls.ts"],
  },
  { id: "rate_and_number", group: "composition", sources: [], modules: ["trends/rateAndNumber.ts"] },
  {
    id: "line_composition",
    group: "composition",
    sources: [],
    modules: ["trends/lineCompositions.ts", "series/knownLineParts.ts"],
  },
  { id: "line_gap_total", group: "composition", sources: [FGT], modules: ["trends/lineGapTotal.ts"] },
  { id: "line_and_wage", group: "composition", sources: [], modules: ["trends/lineAndWage.ts"] },

  {
    id: "nowcast",
    group: "ahead",
    sources: [],
    modules: [
      "projections/nowcast.ts",
      "projections/anchoredValue.ts",
      "projections/anchorRatio.ts",
      "projections/provinceAnchors.ts",
      "projections/scoredStatements.ts",
      "projections/statementScore.ts",
    ],
  },
  {
    id: "nowcast_interval",
    group: "ahead",
    sources: [
      "Williams & Goodman (1971), J. Am. Stat. Assoc. 66:752–754",
      "Hyndman & Fan (1996), Am. Stat. 50:361–365",
    ],
    modules: ["projections/nowcastIntervals.ts", "projections/countryTrials.ts", "stats/quantile.ts"],
  },
  { id: "naive", group: "ahead", sources: [`${FPP}, §5.2`], modules: ["stats/naive.ts"] },
  { id: "drift", group: "ahead", sources: [`${FPP}, §5.2`], modules: ["stats/drift.ts"] },
  {
    id: "straight_line",
    group: "ahead",
    sources: [`${FPP}, §7`],
    modules: ["stats/ordinaryLeastSquares.ts"],
  },
  {
    id: "ses",
    group: "ahead",
    sources: ["Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, §5"],
    modules: ["stats/simpleExponentialSmoothing.ts"],
  },
  {
    id: "theta",
    group: "ahead",
    sources: [
      "Assimakopoulos & Nikolopoulos (2000), Int. J. Forecasting 16:521–530",
      "Hyndman & Billah (2003), Int. J. Forecasting 19:287–290",
    ],
    modules: ["stats/theta.ts"],
  },
  {
    id: "damped_trend",
    group: "ahead",
    sources: ["Gardner & McKenzie (1985), Management Science 31:1237–1246"],
    modules: ["stats/dampedTrend.ts"],
  },
  {
    id: "dotm",
    group: "ahead",
    sources: [
      "Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), Int. J. Forecasting 32:1151–1161",
    ],
    modules: ["stats/dynamicOptimisedTheta.ts"],
  },
  {
    id: "combination",
    group: "ahead",
    sources: ["Petropoulos & Svetunkov (2020), Int. J. Forecasting 36:110–115", M3, M4],
    modules: ["stats/combination.ts", "stats/median.ts"],
  },
  {
    id: "steady_drift",
    group: "ahead",
    sources: ["Efron & Morris (1973), J. Am. Stat. Assoc. 68:117–130"],
    modules: ["stats/steadyDrift.ts", "stats/steadiness.ts"],
  },
  {
    id: "scaled_combination",
    group: "ahead",
    sources: ["Petropoulos & Svetunkov (2020), Int. J. Forecasting 36:110–115", M4],
    modules: ["stats/scaledCombination.ts", "projections/forecastSeries.ts"],
  },
  {
    id: "common_course",
    group: "ahead",
    sources: [
      "Efron & Morris (1973), J. Am. Stat. Assoc. 68:117–130",
      "Gelman & Hill (2007), Data Analysis Using Regression and Multilevel/Hierarchical Models, §12",
    ],
    modules: ["stats/commonCourse.ts", "stats/courseProjection.ts", "projections/commonCourses.ts"],
  },
  { id: "scenario", group: "ahead", sources: [], modules: ["projections/scenario.ts"] },
  {
    id: "prediction_interval",
    group: "ahead",
    sources: [],
    modules: [
      "stats/differenceInterval.ts",
      "stats/scaledInterval.ts",
      "stats/meanSquaredChange.ts",
      "stats/meanSquaredYearlyChange.ts",
      "stats/scale.ts",
      "stats/studentT.ts",
    ],
  },
  {
    id: "target_outcome",
    group: "ahead",
    sources: [],
    modules: [
      "projections/targetOutcome.ts",
      "projections/targetBound.ts",
      "projections/targetSeries.ts",
      "projections/targetLedger.ts",
      "projections/targetLedgers.ts",
    ],
  },
  {
    id: "target_chance",
    group: "ahead",
    sources: [],
    modules: ["projections/targetChance.ts", "stats/reachProbability.ts"],
  },
  {
    id: "required_pace",
    group: "ahead",
    sources: [],
    modules: ["projections/targetPace.ts", "projections/requiredWay.ts"],
  },

  {
    id: "rolling_origins",
    group: "record",
    sources: ["Tashman (2000), Int. J. Forecasting 16:437–450"],
    modules: [
      "projections/rollingOrigins.ts",
      "projections/nowcastTrials.ts",
      "projections/nowcastRecord.ts",
      "projections/accuracy.ts",
      "projections/accuracyTrials.ts",
      "projections/seriesSetScores.ts",
    ],
  },
  {
    id: "mae",
    group: "record",
    sources: ["Hyndman & Koehler (2006), Int. J. Forecasting 22:679–688"],
    modules: ["stats/meanAbsoluteError.ts"],
  },
  {
    id: "mase",
    group: "record",
    sources: ["Hyndman & Koehler (2006), Int. J. Forecasting 22:679–688"],
    modules: ["stats/meanAbsoluteScaledError.ts"],
  },
  {
    id: "interval_score",
    group: "record",
    sources: ["Gneiting & Raftery (2007), J. Am. Stat. Assoc. 102:359–378"],
    modules: ["stats/intervalScore.ts"],
  },
  {
    id: "coverage",
    group: "record",
    sources: ["Gneiting & Raftery (2007), J. Am. Stat. Assoc. 102:359–378"],
    modules: ["stats/empiricalCoverage.ts", "projections/scenarioCoverage.ts"],
  },

  {
    id: "two_uncertainties",
    group: "uncertainty",
    sources: ["Kish (1965), Survey Sampling"],
    modules: [],
  },

  {
    id: "plain_language",
    group: "words",
    sources: ["Flesch (1948), J. Appl. Psychol. 32:221–233", "Björnsson (1968), Läsbarhet"],
    modules: [
      "stats/fleschReadingEase.ts",
      "stats/lix.ts",
      "narrative/readingMeasures.ts",
      "narrative/readingEase.ts",
    ],
  },
] as const satisfies readonly Method[];

export type MethodId = (typeof METHODS)[number]["id"];

/** The methods of one part of the page. */
export type MethodIdOf<Group extends MethodGroup> = Extract<(typeof METHODS)[number], { group: Group }>["id"];
