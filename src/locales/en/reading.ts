import type { ReadingWords } from "../readingWords.ts";
import { MONTHS } from "./formats.ts";

/** How figures are spoken of in English. */
export const reading: ReadingWords = {
  marks:
    "the|of|in|and|to|was|were|is|are|at|by|from|people|poverty|rate|percent|poor|below|line|fell|rose|than|with|its|this|that|year|for|on|has|have|lower|higher|number|index|reached|which|after|up|down|a|an|who|per|city|live|living",
  measures: {
    line_part: "(?:non-?)?food poverty line|food and non-food",
    extreme: "extreme poverty(?: rate)?|extremely poor|extreme poor",
    headcount:
      "(?:the )?(?:total )?number of (?:the )?(?:poor(?: people| residents| persons)?|people (?:living )?(?:in poverty|below the poverty line))|poor population|poverty headcount(?! (?:ratio|rate|index))|count of poor people|(?:the )?headcount(?! (?:ratio|rate|index))",
    headcount_ratio:
      "(?:headcount |official )?poverty (?:rate|ratio|incidence|level)|(?:poverty )?headcount (?:ratio|rate|index)|(?:incidence|rate) of poverty|(?:share|percentage|proportion) of (?:the )?(?:poor(?: people)?|people (?:who are poor|in poverty|living below the poverty line|living in poverty)|population (?:below the poverty line|in poverty|that is poor|living in poverty)|residents (?:who are poor|below the poverty line))|in percentage terms|P0",
    poverty_gap_index:
      "poverty gap(?: index| ratio)?(?: \\(P1\\))?|(?:poverty )?depth(?: index)?(?: of poverty)?|P1",
    poverty_severity_index:
      "(?:poverty )?severity(?: index)?(?: of poverty)?(?: \\(P2\\))?|squared poverty gap|P2",
    poverty_line: "poverty (?:line|threshold)|line of poverty",
    poverty:
      "poverty|poor household(?:s| heads?)?|poor famil(?:y|ies)|poor people|poor residents|poor persons|people in poverty|below the poverty line|under the poverty line|counted as poor|considered poor|classed as poor|the poor|poor",
    unemployment_rate: "(?:open )?unemployment(?: rate)?|jobless(?:ness)?(?: rate)?",
    labour_participation_rate: "lab(?:o|ou)r(?: force)? participation(?: rate)?|participation rate",
    human_development_index: "human development index(?: \\(HDI\\))?|HDI",
    life_expectancy: "life expectancy(?: at birth)?",
    mean_years_schooling: "(?:mean|average) (?:years|length) of schooling",
    expected_years_schooling: "expected (?:years|length) of schooling",
    adjusted_expenditure:
      "adjusted (?:real )?(?:per capita )?(?:expenditure|spending)(?: per (?:person|capita))?|real (?:per capita )?expenditure(?: per (?:person|capita))?",
    grdp_growth:
      "(?:economic|GRDP|GDP) growth(?: rate)?|(?:economy|GRDP|GDP)(?: [\\p{L}\\d']+){0,6} (?:grew|expanded|shrank|contracted|growing)|growth of the economy",
    grdp_per_capita:
      "(?:GRDP|GDP|gross regional product) per (?:capita|person|head)|per[- ]capita (?:GRDP|GDP)",
    stunting: "(?:prevalence of )?stunting(?: rate| prevalence)?|stunted",
    safe_water: "(?:access to )?(?:safe|improved|clean|decent)?(?: drinking)? ?water",
    adequate_sanitation: "(?:access to )?(?:adequate|improved|proper|decent)? ?sanitation",
    gini_ratio: "gini(?: ratio| index| coefficient)?",
    minimum_wage: "minimum wage",
    health_insurance_coverage: "(?:national )?health insurance(?: coverage)?|JKN(?: coverage)?",
    out_of_school_children: "out-of-school children|children out of school|children not in school",
    population: "(?:total )?population of|(?:the )?population(?! (?:below|in poverty|that is poor|living))",
  },
  budget:
    "budgets?|budgeted|allocated|spent|spends|disbursed|funds?|funding|spending plan|allocation|aid|grants?|loans?|subsid(?:y|ies)|assistance",
  months: MONTHS,
  yearAfter: "in|for|as of|at|of|during|by|the|year|end of|over|on",
  fall: "fell|slid|slides|sank|tumbled|dwindled|cut|trimmed|receded|fall|falls|falling|fallen|decline[sd]?|declining|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|went down|down|dipp?(?:ed|s)?|dip|reduc(?:e|ed|tion|es|ing)|shrank|shr(?:ink|unk)|eas(?:ed|es|ing)|came down|slipp?(?:ed|s)|plung(?:ed|es)|lost|shed|improv(?:ed|es|ing|ement)|edged down|contracted|lifted",
  rise: "rose|rise[sn]?|rising|increas(?:e|es|ed|ing)|grew|grow(?:s|n|ing|th)?|climb(?:ed|s|ing)?|went up|up|jump(?:ed|s)?|gain(?:ed|s)?|surged?|worsen(?:ed|ing|s)?|added|edged up|soared|deepened|expanded",
  unchanged: "unchanged|did not change|the same as|remained at|stayed at|stagnant|flat",
  changeBridge:
    "by|of|its|their|our|only|just|about|around|roughly|nearly|almost|some|a|an|mere|merely|slightly|sharply|significantly|drastically|again|has|have|had|been|was|is|which|that|over|more|than|up|approximately|the|one|single|year|in|and|,|barely|annual|annually|average|averaging|an average|per|each|points?|another|further|modest|small|large|people|poor|poverty|rate|number|line|relative|terms|percentage|to|compared|with|march|september|same|period|from|last|previous|before|after|between|indeed|but|yes|though|yet|still|so|far|marginally|considerably|steep|steeply|amounting|totalling|equal|equivalent",
  toward:
    "to|to reach|reaching|to stand at|to just|to only|to about|to around|to roughly|at|standing at|to a level of|to a rate of|down to|up to",
  from: "from|formerly|previously|up from|down from",
  lower: "lower|less|fewer|smaller|below|beneath|under",
  higher: "higher|more|greater|larger|above|exceed(?:s|ed|ing)?|over",
  faster: "faster|more quickly|quicker|more rapidly",
  slower: "slower|more slowly|less quickly|lagg?(?:ed|s|ing)? behind|lagging",
  about: "about|around|roughly|approximately|some|circa|ca\\.|close to|or so|in the region of|rounded",
  moreThan: "more than|over|above|at least|no fewer than|no less than|exceeding|upwards of|just over",
  lessThan:
    "less than|fewer than|under|below|at most|no more than|just under|short of|did not reach|not reaching|fails to reach|below",
  nearly: "nearly|almost|close to",
  target: "targets?|targeted|aim(?:s|ed|ing)?|goal",
  actual:
    "actual(?:ly)?|outcome|realisation|realised|recorded|while|whereas|but|however|now|in fact|the official figure|came (?:in|out) at|stood at|turned out|result|ending at|ended (?:up )?at|finish(?:ed|ing) at|closing at|settling at",
  met: "met|reached|achieved|hit|attained|beat(?:en)?|surpassed|exceeded|on target|fulfilled|delivered on|ahead of|in line with|within (?:its|the|[\\p{L}\\d' ]+) target|under (?:its|the) [\\p{L}\\d. ]*target|below (?:its|the) [\\p{L}\\d. ]*target|better than (?:its|the) [\\p{L}\\d. ]*target|on track|came in under|made good on|satisfied",
  missed:
    "missed|not (?:met|reached|achieved|hit)|fell short of|failed to (?:meet|reach|hit)|short of (?:its|the) target|above (?:its|the) target|unmet|did not (?:meet|reach|hit|achieve)|overshot|wide of",
  not: "not|never|no|without|didn't|hasn't|wasn't|failed to|fails? to|failing to|did not|does not|has not|is not|was not|far from",
  previousYear:
    "(?:the )?(?:year|twelve months|12 months) (?:before|earlier|ago)|(?:a|one) year (?:before|earlier|ago)|(?:the )?(?:previous|preceding|prior|last) year|year[- ]on[- ]year|the same (?:month|period) (?:of )?(?:a year earlier|last year|the previous year|the year before)",
  thisYear: "this year",
  newest:
    "latest|most recent|newest|current(?:ly)?|now|today|at present|right now|up-to-date|just[- ]released|newly released|freshest|newly published|last available|last known|last published",
  since: "since|starting (?:in|from)|from(?= \\d{4} (?:on|to))|beginning in",
  comparedWith: "compared (?:with|to)|than|against|versus|relative to|from",
  perYear: "(?:per|a|each|every) year|annually|yearly|per annum|on average each year",
  everyYear:
    "every year|each year|steadily|consistently|year after year|continuously|kept (?:falling|rising|declining|increasing)|continu(?:ed|es) to|trend|uninterrupted|without interruption|successive|consecutive|in a row|every single year|each and every year|without (?:a break|fail|pause)|never (?:rose|risen)|non-stop|unbroken|has not stopped",
  need: "must|need(?:s|ed)? to|needs?|needed|require[sd]?|would have to|has to|have to|in order to|to reach",
  rank: "rank(?:s|ed|ing)?|place[sd]?|position|spot",
  lowest: "lowest|smallest|fewest|from the bottom|least poor|best",
  highest: "highest|largest|greatest|biggest|most|poorest|from the top|worst",
  ordinals: [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
  ],
  digits: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  point: "point",
  cardinals: [
    "one hundred",
    "a thousand",
    "seventeen",
    "a hundred",
    "thirteen",
    "fourteen",
    "eighteen",
    "nineteen",
    "fifteen",
    "sixteen",
    "hundred",
    "eleven",
    "twelve",
    "twenty",
    "three",
    "seven",
    "eight",
    "four",
    "five",
    "nine",
    "one",
    "two",
    "six",
    "ten",
  ],
  cardinalValues: [
    100, 1000, 17, 100, 13, 14, 18, 19, 15, 16, 100, 11, 12, 20, 3, 7, 8, 4, 5, 9, 1, 2, 6, 10,
  ],
  cause:
    "thanks to|because(?: of)?|due to|owing to|as a result of|result of|caused by|credited to|credit(?:s|ed)?|driven by|attributable to|on the back of|proves?|proof|proved|led to|success of|successful(?:ly)?|so that|brought about by|helped by|shows that (?:the|our) programmes?|worked|(?:effect|impact|fruit|success) of|paid off|bore fruit|evidence (?:that|of)|demonstrates?|courtesy of|on account of|brought down by|boosted by|triggered by|enabled by|helped|contributed|a success|succeeded|works?(?= for| in|$)|shows? (?:that|how) (?:the|our|its) |(?:programmes?|programs?|transfers?|funds?|grants?|loans?|subsidies|aid|assistance|polic(?:y|ies)|training|spending)(?: [\\p{L}]+){0,5} (?:reduced|cut|lowered|drove|brought|lifted|slashed|pushed|pulled)|pay(?:s|ing)? off|pays? dividends|lifted|raised out of|leadership|follow(?:s|ed) from|in the wake of|(?:mayor|government|administration|regent) has|on the strength of",
  strength:
    "significant(?:ly)?|certainly|definitely|undoubtedly|provably|demonstrably|drastic(?:ally)?|stable|dramatic(?:ally)?|sharp(?:ly)?|plung(?:ed|es)|soared|surged|collapsed|spectacular(?:ly)?|massive(?:ly)?|steep(?:ly)?|skyrocketed|(?:almost|virtually|practically|nearly|broadly|largely) (?:unchanged|flat|the same)|considerabl[ey]|substantial(?:ly)?|remarkabl[ey]|impressive(?:ly)?|striking(?:ly)?|markedly|meaningful(?:ly)?|tumbled|huge(?:ly)?|(?:barely|hardly|scarcely) (?:moved|changed|budged|shifted)|little changed|by leaps and bounds",
  income:
    "incomes?|earn(?:s|ed|ing|ings)?|wages?(?! minimum)|salar(?:y|ies)|paid|pay(?:checks?|cheques?)?|take-home|(?:made|make|makes|making) (?:less|under|below)|brings? home|bringing home|took home|takes? home",
  households: "households?|famil(?:y|ies)|homes|household heads?",
  people: "people|persons|residents|inhabitants|citizens|individuals|poor",
  districts:
    "districts?(?: and cities)?|regenc(?:y|ies)(?: and cities)?|cities|municipalities|kabupaten/kota|cities and regencies|districts/cities",
  all: "all|every one of|every",
  perPerson:
    "per (?:capita|person|head)|a person|each person|per-capita|/ ?(?:person|capita)|for each person|for one person",
  perMonth: "per month|a month|monthly|each month|/ ?month|every month",
  wrongPeriod:
    "per day|a day|daily|per year|a year|yearly|annually|per week|a week|/ ?(?:day|year|week)|per annum|weekly|each (?:day|week|year)|annual",
  wrongBearer:
    "per (?:household|family)|/ ?(?:household|family)|(?:a|each|every|for a) (?:household|family)|household'?s?|family'?s|per home|per house",
  register:
    "DTKS|P3KE|DTSEN|BDT|Regsosek|deciles? \\d+(?: ?(?:[-–]|to|and) ?\\d+)?|(?:lowest|first|bottom|poorest) (?:two |three |four )?deciles?|single registry|social registry|registry|registered as|aid recipients|social register|beneficiar(?:y|ies)|welfare list|(?:welfare|social|poverty|city) register|register",
  forecast:
    "project(?:s|ed|ion|ions)|forecast(?:s|ed)?|predict(?:s|ed|ion)|will (?:fall|rise|be|reach|drop|stand|hit|decline|go)|scenario|expected to|is set to|outlook|certain to",
  belowDistrict:
    "sub-?districts?|villages?(?! (?:funds?|heads?))|neighbou?rhoods?|kelurahan|kecamatan|hamlets?|wards?",
  percent: "percent|per cent|%|pct|persen",
  points: "percentage[- ]points?|per cent points?|percent points?|points?|pp|ppts?|p\\.p\\.|pts?",
  thousand: "thousand|k",
  million: "million|mn",
  billion: "billion|bn|trillion",
  rupiah: "rupiah",
  years: "years?(?: old)?",
  aliases: {
    "33": "Central Java|Jawa Tengah|Jateng|Central Java province",
    "00": "Indonesia|Indonesians?|national|nationwide|the country|nation",
    "34": "Yogyakarta|DI Yogyakarta|Yogyakarta Special Region|Yogyakarta Special Region|Special Region of Yogyakarta",
    "31": "Jakarta|DKI Jakarta",
    "35": "East Java",
    "32": "West Java",
    "51": "Bali",
    "52": "West Nusa Tenggara",
    "53": "East Nusa Tenggara",
    "36": "Banten",
  },
  provinceWord: "(?:the )?provinc(?:e|ial(?: (?:figure|rate|average|level))?)",
  countryWord: "(?:the )?(?:country|national|nation)(?:'s| (?:figure|rate|average|level))?",
  cityWord: "the city|this city|the batik city|our city",
  mean: "average|mean",
  between: "between|over|during|from|across",
  denial:
    "it is not true|not true that|untrue|it is false|false that|a myth|incorrect that|wrong that|hoax|wrong to say|not accurate|inaccurate|would be wrong|not correct",
  sole: "alone|sole(?:ly)?|the only|on its own|outright|uniquely|unmatched",
  group:
    "(?:among|one of) the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) [\\p{L} ]{0,40}(?:with|having|lowest|highest)|one of the|(?:top|bottom) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)|only (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:of|other|regenc|districts?|cit)|no other|none of|second only to|other than|except|apart from",
  subgroup: "urban|rural|child|children|women|elderly|youth|farmers?|fisher\\p{L}*|workers",
  factor:
    "half|halved|twice|double[ds]?|three times|tripled|slowest|fastest|(?:smaller|larger|bigger) than (?:that|the (?:fall|drop|rise)) (?:of|in)|same (?:speed|pace|rate)|cut in half",
  collective:
    "(?:not all|not every|every|each|all) (?:of )?(?:the )?(?:[\\p{L}\\d']+ ){0,4}(?:regenc(?:y|ies)|cit(?:y|ies)|districts?|municipalit(?:y|ies))",
  served:
    "receiv(?:e|es|ed|ing)|were given|was given|trained|targeted by|enrolled|registered for|benefit(?:ed|s)? from|got (?:aid|help|assistance)|helped by",
  fraction: "(?:only )?a fraction of a (?:percentage )?point|zero point something|a few tenths",
  intent:
    "to|efforts?|in order to|aim(?:s|ed|ing)?(?: to| at)?|will|could|should|may|might|must|can|would|if|whether|hope(?:s|d)?|plan(?:s|ned)?|strategy|programmes? (?:to|for)|let us|wants?|instead of|rather than",
  respectively: "respectively",
};
