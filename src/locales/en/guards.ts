import type { GuardWords } from "../guardWords.ts";

const CAUSE = "no sentence names a cause";
const STRENGTH = "stronger than the figures";
const MARKS = "this site gives no marks";
const OFFICES = "offices and terms of office are neither scored nor compared here";

/** What the guards must know about English. */
export const guards: GuardWords = {
  abbreviations: ["approx", "cf", "Dr", "e.g", "Fig", "i.e", "Mr", "Mrs", "Ms", "No", "p", "pp", "vol", "vs"],
  claimWords: [
    "f(?:all|alls|allen|alling|ell)",
    "r(?:ise|ises|isen|ising|ose)",
    "rais(?:e|es|ed|ing)",
    "declin\\p{L}+",
    "increas\\p{L}+",
    "decreas\\p{L}+",
    "reduc\\p{L}+",
    "drop(?:s|ped|ping)?",
    "gr(?:ew|own|ow|ows|owing|owth)",
    "shr(?:ink|inks|inking|ank|unk)",
    "narrow\\p{L}*",
    "widen\\p{L}*",
    "climb\\p{L}*",
    "slid(?:e|es|ing)?",
    "slip(?:s|ped|ping)?",
    "improv\\p{L}+",
    "eas(?:ed|ing)",
    "worsen\\p{L}*",
    "deepen\\p{L}*",
    "doubl\\p{L}+|halv\\p{L}+|tripl\\p{L}+",
    "lower(?:ed|ing|s)|higher|lower|faster|slower|larger|smaller|deeper|closer|further|fewer|worse|better|bigger",
    "slow(?:ly|ed|ing|s)?|fast|quick\\p{L}*|rapid\\p{L}*|accelerat\\p{L}+",
    "(?:high|low|larg|small|bigg|deep|few|fast|slow|clos)est|furthest|most of all",
    "rank(?:s|ed|ing)? (?:\\p{L}+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|last)",
    "(?:first|second|third|fourth|fifth|top|bottom|last) (?:place|in the ranking|rank)",
    "(?:above|below) (?:that of|(?:the )?(?:rate|figure|average|mean|target|province|provincial|national|country)\\p{L}*|Jawa Tengah|Indonesia)",
    "outperform\\p{L}*|overtak\\p{L}+|exceed\\p{L}*|surpass\\p{L}*",
    "all",
    "missed|met",
  ],
  stateWords: [
    {
      pattern:
        "f(?:all|alls|allen|alling|ell)|declin\\p{L}+|decreas\\p{L}+|reduc\\p{L}+|drop(?:s|ped|ping)?|shr(?:ink|inks|inking|ank|unk)|narrow\\p{L}*",
      states: ["falling", "below"],
    },
    {
      pattern:
        "r(?:ise|ises|isen|ising|ose)|increas\\p{L}+|grew|grown|grow(?:s|ing|th)?|climb\\p{L}*|widen\\p{L}*|deepen\\p{L}*",
      states: ["rising", "above"],
    },
    { pattern: "unchanged", states: ["unchanged"] },
    { pattern: "no clear change", states: ["no clear change"] },
    { pattern: "fast|faster", states: ["faster"] },
    { pattern: "slow(?:ly|ed|er)?", states: ["slower"] },
    { pattern: "larger|bigger", states: ["above usual", "above", "rising", "large"] },
    { pattern: "smaller", states: ["below usual", "below", "falling", "small"] },
    { pattern: "higher|above|deeper|further", states: ["above", "rising", "above usual"] },
    { pattern: "lower|below|fewer", states: ["below", "falling", "below usual"] },
    { pattern: "all", states: ["all"] },
    { pattern: "small", states: ["small"] },
    { pattern: "even", states: ["even"] },
    { pattern: "large", states: ["large"] },
    { pattern: "tied", states: ["tied"] },
  ],
  forbidden: [
    { pattern: "significan\\p{L}+", reason: "no standard error of a change is published" },
    {
      pattern:
        "stable|stagnant|almost unchanged|(?:barely|hardly) (?:changed|moved)|(?:held|holds|holding|remained) steady",
      reason: "absence of evidence is not evidence of no change",
    },
    {
      pattern:
        "because|thanks to|due to|caused|owing to|as a result of|result(?:s|ed)? (?:of|from|in)|driven by|drove|brought about by|led to|fruits? of|hard work|attributable to",
      reason: CAUSE,
    },
    {
      pattern:
        "brought (?:this|it|that) about|causes?|(?:impacts?|effects?) of (?:the )?(?:city’s )?(?:programmes?|polic(?:y|ies)|aid)",
      reason: CAUSE,
      unless: "that the|not|no|nor|which",
    },
    {
      pattern: "success\\p{L}*|succeed\\p{L}*|fail(?:s|ed|ure)?|poorest|achievement|report card",
      reason: MARKS,
    },
    {
      pattern:
        "dramatic\\p{L}*|plung\\p{L}+|soar\\p{L}*|collaps\\p{L}+|plummet\\p{L}*|sharp(?:ly)?|surg\\p{L}+|best|worst",
      reason: STRENGTH,
    },
    {
      pattern:
        "(?:performance|score|scores|ranking) of (?:the )?(?:office|agency|department|mayor|regent|official)\\p{L}*",
      reason: OFFICES,
    },
    {
      pattern:
        "terms? of office|(?:previous|former|last|new) (?:mayor|regent|governor|administration)|under (?:the )?(?:mayor|regent|governor|administration)|tenure",
      reason: OFFICES,
    },
    {
      pattern: "official",
      reason: "this site is not official, and figures of BPS are called figures of BPS",
      unless: "not (?:an )?official|no official",
    },
    { pattern: "meeting document", reason: "it is proposed material until an institution adopts it" },
    { pattern: "predict\\p{L}*", reason: "there are a nowcast, a scenario and targets" },
    { pattern: "per cent|percents", reason: "here always percent", severity: "warning" },
    {
      pattern: "poverty figures?|poverty numbers?",
      reason: "say poverty rate or number of poor people",
      severity: "warning",
    },
  ],
  denial: "not|no|nor|neither|without|never",

  percent: "percent|per cent|%",
  percentagePoints: "percentage points?|percent points?|points?",
  units:
    "percentage points?|percent|per cent|%|thousand people|thousand persons|thousand|people|persons|rupiah",
  levelBefore:
    "(?:stands?|stood|is|was) at|at|(?<!amounts? |amounted )to|reach(?:es|ed)|remain(?:s|ed) at|a level of",

  monthsDiffer: "differ in month|different months|not of the same month",
  sensitivity:
    "sensitivity|across (?:the|a) change of reference|whose reference differs|the reference (?:moves|differs)",
  inPeriod: "in|of|for|as of",
  release: "published|released|announced|issued|publishes|releases|out",
  newest: "latest|newest|most recent|current|currently|this year|at present|nowadays",
  trend:
    "trends?|tend(?:s|ed|ing)?|tendency|consistent(?:ly)?|steadily|continu(?:es|ed|ally|ously)|year after year|keeps? (?:falling|rising)",
  fromTo: ["from", "to"],

  registers: "DTKS|P3KE|DTSEN|Regsosek|BDT|deciles?",
  rateNames: "poverty rate|headcount ratio|P0|poverty line",
  income: "incomes?|earn(?:s|ed|ing|ings)?|(?<!minimum )wages?|salar(?:y|ies)",
  povertyWords: "poverty line|the line|poor people|the poor|poor person|poverty",
  perPerson: "per person|per capita|a person|each person|a poor person|per head",
  perMonth: "per month|a month|each month|monthly",
  households: "families|family|households?",

  province: "provinc(?:e|es|ial)",
  country: "national|country|nation",
  focus: "the city|this city",
  kinds: "Kota|Kabupaten|Kab\\.",
  provincialMean:
    "(?:provincial|province’s|national) (?:mean|average)|(?:mean|average) (?:of|for) (?:the province|the nation|{name})",
  simpleMean: "simple (?:mean|average)|unweighted (?:mean|average)",

  forecast:
    "will(?! (?:be )?publish(?:ed)?)|going to|(?<!not a )forecast|forecasts|(?:according to|by|source) BPS|BPS (?:projects|projected|expects|forecasts|says|reports|announced)|certainly",
  projectionLabel:
    "nowcast|scenario|project(?:ed|ion|ions)|if|expect(?:ed)?|estimat(?:e|ed)|anchor|guess(?:ing|ed)?|likely",
  sum: "added (?:up|together|to)|add(?:s|ing)? up|sum(?:s|med)?|totals?|in total|combined|plus",
  regulation:
    "(?:Law|UU|PP|Regulation(?: \\p{L}+){0,5}|Perpres|Inpres|Keppres|Permen\\p{L}+|Kepmen\\p{L}*|Pergub|Perda|Perwal(?:i)?|Perbup|Instruction(?: \\p{L}+){0,4}|Decree(?: \\p{L}+){0,4})(?: No\\.?| number)? \\d+",
  targetMet: "met|reached|achieved|attained",

  customs: [
    { code: "foreign_decimal", pattern: "(?<![\\d.,])\\d+,\\d{1,2}(?![\\d,])" },
    {
      code: "foreign_thousands",
      pattern:
        "(?<![\\d.,])(?:\\d{1,3}(?:\\.\\d{3}){2,}|(?<=Rp)\\d{1,3}\\.\\d{3}|[1-9]\\d{1,2}\\.\\d{3})(?!\\d|\\.\\d)",
    },
    { code: "unit_space", pattern: "(?<=\\d)(?=percent|thousand|people|million)" },
    { code: "wrong_spelling", pattern: "\\b(?:percent points?|percentage-points?)\\b" },
  ],
};
