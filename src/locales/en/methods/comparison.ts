import type { MethodEntries } from "../../locale.ts";

export const comparison: MethodEntries<"comparison"> = {
  position: {
    name: "Position",
    formula: "rank = 1 + number of areas with a better figure",
    text: [
      "Ranks are counted from published figures; for the poverty rate 1 is the lowest; equals share a rank. The direction and the number of areas are always given; where some have no figure yet, it says how many of how many. A city is compared with the districts of its province and also with its cities.",
    ],
    assumptions: ["All figures are of the same year and reference month."],
    limits: [
      "The survey’s uncertainty is not included: small distances between districts could turn round if the survey were repeated.",
      "A rank can change while the area’s own figure does not.",
    ],
  },
  map_classes: {
    name: "Classes of a map",
    formula: "class = 1 + whole part of 5 × number of areas with a lower figure ÷ number of areas",
    text: [
      "On a map the districts are divided by their published figures into five classes of about equal counts. Equal figures are always in the same class, the lower one; so counts can differ, and a class can be empty. A class reaches from its lowest to its highest published figure. Five classes are a rule of this site.",
    ],
    assumptions: [
      "All figures are of the same year and reference month, in the stretch of years that ends at the newest figure.",
    ],
    limits: [
      "A class is no judgement. Two areas with nearly the same figure can fall into two classes, and the survey’s uncertainty is not included.",
      "Classes are computed anew for every year; shades on two maps cannot be compared.",
    ],
  },
  synchrony: {
    name: "Moving together",
    formula: "number of areas that fell, rose and did not change between two years",
    text: [
      "How many of the province’s districts fell, rose or did not change, by published whole numbers. When nearly all move the same way, one city’s change cannot be tied to what that city did.",
    ],
    assumptions: ["Only areas with both figures published are counted; their number is given."],
    limits: ["It counts directions, not sizes. A common movement can also come from the way of computing."],
  },
  relative_pace: {
    name: "Relative pace",
    formula: "ln(city end ÷ city start) ÷ ln(province end ÷ province start)",
    text: [
      "Below 0.9 slower, above 1.1 faster, similar between; only if both move the same way and the province by at least one percent. The answer depends on the base year, so several are given. The thresholds are rules of this site.",
    ],
    assumptions: ["Both series use the same years and reference month, with no break between."],
    limits: [
      "It compares relative changes; in percentage points the answer can differ. Rounding moves it too.",
    ],
  },
  relevance: {
    name: "Relevance",
    formula: "agreement = number of yearly changes that go the same way ÷ number of yearly changes",
    text: [
      "Whether the area moves the same way as province and country. Same net direction and agreement of at least 0.7: same direction. Same net direction with less: same at both ends only. Opposite net directions: opposite, or, with agreement of at least 0.7, the same direction each year with an opposite net result. If one of the two did not move, that is what is said.",
      "Direction alone tells little, since nearly all districts of a province go the same way; so the relative pace and the ratio of levels at both ends are printed beside it, for every base year. The question comes from TNP2K’s material; the thresholds are rules of this site.",
    ],
    assumptions: ["Both series are of the same years and month; March is not compared with September."],
    limits: [
      "No correlation of levels is used: two falling series always correlate.",
      "Moving together does not tell what moves them.",
    ],
  },
  effectiveness: {
    name: "Effectiveness",
    formula: "share improving = number of yearly changes that improve ÷ years of the window",
    text: [
      "Whether an improvement lasted. No net improvement: not effective yet. A net improvement, the last change improving and a share of at least 0.8: effective; of at least 0.6: fairly effective; otherwise: less effective. The windows of three, four and five years are always printed together, with how many of the province’s districts are in each class. It is never a one-word headline.",
      "“Effective” here means only that the outcome improved on earlier years. It is no evidence that a programme is the cause. The question comes from TNP2K’s material; the thresholds are rules of this site.",
    ],
    assumptions: ["No year is missing and no break lies within the window."],
    limits: [
      "The answer can differ by window; where it does, that is said.",
      "If nearly all areas share a class, it does not set this one apart.",
    ],
  },
  linkage: {
    name: "Linkage with other indicators",
    formula:
      "agreement = number of yearly changes in which both improve, both worsen or neither moves ÷ number of yearly changes",
    text: [
      "With at least five common years: agreement of at least 0.7 is called moving as expected, of at most 0.3 opposite, between them inconsistent. Each indicator is read by its own better side, with its own four answers beside it. The arrangement follows TNP2K’s material; the thresholds are rules of this site.",
    ],
    assumptions: ["The common years are consecutive and lie between the same breaks for both."],
    limits: [
      "Moving together is no evidence that one moves the other. There is no regression and no p-value.",
      "The reference months of the two may differ or be unstated by their sources; then that is printed.",
    ],
  },
  series_comparison: {
    name: "Levels, indices and ratios",
    formula:
      "index[t] = 100 × figure[t] ÷ figure of the first year; ratio[t] = city’s figure[t] ÷ reference’s figure[t]",
    text: [
      "The figures of city, province and country, same year and month, in three ways. An index gives every series the same start, so that relative changes are compared. A ratio compares the two figures of one year.",
    ],
    assumptions: [
      "Only years of the main reading, from the start of the edition on; a reference without a figure of the base year has no index.",
    ],
    limits: [
      "An index depends on its base year and does not show the level.",
      "A ratio and a distance in percentage points can move differently.",
    ],
  },
  access: {
    name: "Access: schooling, health, housing and work",
    formula: "better if (city’s figure − province’s figure) × better side of the indicator > 0",
    text: [
      "Each indicator is held against the province’s figure of the newest year both have, same month. Only indicators with a side that is called better, and with a reference, are counted; a difference of any size counts.",
    ],
    assumptions: [
      "A month that neither source states is taken to be the same.",
      "Figures from records and from surveys are indicators of their own and are not held against each other.",
    ],
    limits: [
      "The year of comparison differs between indicators, so “how many of how many” is not the state of one year.",
      "Numbers of people are not held against the province’s, as they depend on the size of the area.",
      "Indicators are not weighted, and the count is no score.",
    ],
  },
  quadrant: {
    name: "Quadrants of districts",
    formula: "line of rates = the province’s published figure; line of numbers = plain mean of the districts",
    text: [
      "I: high rate and large number; II: high rate only; III: large number only; IV: neither. High or large means above the line; what lies exactly on it counts as not, and is marked. Where the lines lie is a rule of this site, not of TNP2K.",
    ],
    assumptions: ["Rate and number are of the same year and month."],
    limits: [
      "Areas near a line could change quadrant if the survey were repeated.",
      "It is not made for subdistricts or neighbourhoods: this survey does not answer that.",
    ],
  },
  four_questions: {
    name: "Four questions",
    text: [
      "For rate, number, depth (P1) and severity (P2) four answers are printed: position, development, effectiveness and relevance, each with its window. TNP2K’s material uses these four questions to discuss which problems come first.",
      "The answers are not added up: there is no score, class or rank of priority. What comes first is for the meeting to decide.",
    ],
    assumptions: [
      "Each answer follows the rule of its own part of this page. A rank is given only if at least six in seven of the districts have a figure; otherwise only how many of how many.",
    ],
    limits: [
      "The number of poor is not compared with the province’s, as it depends on the size of the area.",
    ],
  },
  base_years: {
    name: "Every base year",
    formula: "Δ[b] = newest figure − figure of year b, for every year b since the start of the main reading",
    text: [
      "A base year can be picked so that the answer sounds pleasant. So the newest figure is compared with every base year, and it is counted how many improve, do not move and worsen. Where the sign turns, those base years are named.",
    ],
    assumptions: ["No base year lies beyond a break."],
    limits: ["All base years share the same newest figure, so the answers are not independent."],
  },
};
