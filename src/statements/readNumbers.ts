import { isOfAnother } from "./isOfAnother.ts";
import { isRanked } from "./isRanked.ts";
import { besideLast, inContext, ledThere, linked } from "./levelContext.ts";
import { measured } from "./measured.ts";
import { numberRole } from "./numberRole.ts";
import type { StatedNumber } from "./numbers.ts";
import { readBreadth } from "./readBreadth.ts";
import { readFraction } from "./readFraction.ts";
import { joining, lastBefore, type ParsedSentence } from "./sentence.ts";
import type { Direction, Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { attachedTime, listedTime, yearOfBase, yearOfLevel, yearsOfChange } from "./when.ts";
import { hasWords, mentions } from "./wordPattern.ts";

/** Levels, changes and counts of districts: what the numbers of a sentence state. */
export function readNumbers(
  sentence: ParsedSentence,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const found: Statement[] = [];
  for (const number of sentence.numbers) {
    const last = found.at(-1);
    for (const each of readNumber(sentence, number, manner, surroundings))
      found.push(besideLast(each, last, sentence));
  }
  const levels = inContext(linked(found), sentence);
  return [...levels, ...ledThere(levels), ...readFraction(sentence, manner, surroundings)];
}

function readNumber(
  sentence: ParsedSentence,
  said: StatedNumber,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const role = numberRole(sentence, said);
  const { discourse } = surroundings;
  // "di bawah Rp605.000" names the line itself, not something less.
  const number: StatedNumber =
    said.unit === "rupiah" && (said.hedge === "less than" || said.hedge === "more than")
      ? { ...said, hedge: "none" }
      : said;
  if (role.role === "rank" || role.role === "ignored" || role.role === "gap") return [];
  if (isRanked(sentence, said) || isOfAnother(sentence, said)) return [];
  // "missed by 0.05 points": how far a target was missed belongs to whether it was met.
  if (
    said.unit === "points" &&
    hasWords(sentence.text, sentence.words.target) &&
    hasWords(sentence.text, `${sentence.words.missed}|${sentence.words.met}`)
  )
    return [];
  if (role.role === "breadth")
    return isWhole(sentence, said) ? [] : readBreadth(sentence, number, manner, surroundings);
  // "5 dari 35": the number counts places among many.
  if (
    number.among !== undefined &&
    number.unit !== "percent" &&
    number.unit !== "points" &&
    number.unit !== "of hundred"
  ) {
    return hasWords(sentence.text, sentence.words.rank) ||
      hasWords(sentence.text, `${sentence.words.lowest}|${sentence.words.highest}`)
      ? []
      : readBreadth(sentence, number, manner, surroundings);
  }
  if (isAmong(sentence, number)) return [];
  if (
    (said.unit === "persons" || said.unit === "households") &&
    hasWords(sentence.text.slice(number.start, number.end + 60), sentence.words.served)
  )
    return [];
  const of = measured(sentence, number, role, discourse);
  if (
    of === undefined ||
    (number.unit === "years" &&
      Number.isInteger(number.value) &&
      !["life_expectancy", "mean_years_schooling", "expected_years_schooling"].includes(of.indicator))
  )
    return [];
  const common = {
    sentence: sentence.text,
    indicator: of.indicator,
    isUnnamed: of.how === "unnamed",
    region: subject(sentence, number.start, number.end, surroundings),
    span: { start: number.start, end: number.end, text: number.text },
    manner,
  };
  const direction = oriented(role.direction, of.indicator);
  const isTarget = speaksOfTarget(sentence, number);
  // A sum this large is a budget, whatever stands beside it.
  if (number.unit === "rupiah" && of.indicator === "poverty_line" && number.value >= 1e7) return [];
  // Parts of the line, and the line of a whole household, are not judged.
  if (of.indicator === "line_part") return [];
  if (
    of.indicator === "poverty_line" &&
    /^[^,;.]{0,30}(?:untuk|bagi|for|per)\s+(?:a\s+|sebuah\s+|satu\s+)?(?:rumah tangga|keluarga|household|family)\s+(?:beranggotakan|dengan|of|with)/iu.test(
      sentence.text.slice(number.end),
    )
  )
    return [];
  const isGrowth = of.indicator === "grdp_growth" && number.unit === "percent";
  if (
    role.role === "change" &&
    !isGrowth &&
    !(isTarget && number.unit === "percent" && !hasWords(sentence.text, sentence.words.need))
  ) {
    const start = Math.min(role.direction?.start ?? number.start, number.start);
    const listed = listedTime(sentence, said)?.year;
    const years =
      listed !== undefined
        ? { from: undefined, to: { year: listed, how: "named" as const, month: undefined } }
        : yearsOfChange(sentence, { start, end: number.end }, attachedTime(sentence, said), discourse);
    const around = joining(
      sentence,
      Math.max(0, start - 25),
      Math.min(sentence.text.length, number.end + 25),
    );
    return [
      {
        ...common,
        kind: "change",
        orIndicator: of.isGeneral && number.unit === "percent" ? "headcount" : undefined,
        number,
        direction: direction === "unchanged" ? undefined : direction,
        ...years,
        perYear: isPerYear(sentence, number, years.from),
        needed:
          hasWords(sentence.text.slice(Math.max(0, start - 60), number.end), sentence.words.need) &&
          (isTarget ||
            hasWords(sentence.text, sentence.words.target) ||
            hasWords(around, sentence.words.need)),
        vague: false,
      },
    ];
  }
  return [
    {
      ...common,
      kind: "level",
      number,
      year: role.role === "base" ? yearOfBase(sentence, number) : yearOfLevel(sentence, number, discourse),
      isBase: role.role === "base",
      movedTo: undefined,
      countsHouseholds: false,
      besideLine: false,
      ownsManner: false,
      isCalledNewest: false,
      besideRate: undefined,
      movedFrom: undefined,
      direction: role.role === "reached" ? direction : undefined,
      turn: role.role === "reached" ? role.direction : undefined,
      hedge: number.hedge,
      negated:
        /(?<![\p{L}])(?:bukan|bukanlah|not|never)\s+(?:lagi\s+|sebesar\s+|at\s+|about\s+|sekitar\s+)?$/iu.test(
          sentence.text.slice(0, number.start),
        ),
      isTarget,
    },
  ];
}

/** "membaik" is a fall of poverty and a rise of schooling. */
function oriented(
  mention: { readonly text: string; readonly direction: Direction } | undefined,
  indicator: string,
): Direction | undefined {
  if (mention === undefined) return undefined;
  const isBetter = /membaik|perbaikan|improv/iu.test(mention.text);
  const isWorse = /memburuk|worsen/iu.test(mention.text);
  const risesForBetter = [
    "human_development_index",
    "life_expectancy",
    "mean_years_schooling",
    "expected_years_schooling",
    "grdp_growth",
    "grdp_per_capita",
    "safe_water",
    "adequate_sanitation",
    "adjusted_expenditure",
    "health_insurance_coverage",
  ].includes(indicator);
  if (isBetter) return risesForBetter ? "rising" : "falling";
  if (isWorse) return risesForBetter ? "falling" : "rising";
  return mention.direction;
}

function isPerYear({ text, words }: ParsedSentence, number: StatedNumber, from: number | undefined): boolean {
  const after = text.slice(number.end, number.end + 30);
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const follows =
    new RegExp(`^\\s*,?\\s*(?:${words.perYear.replaceAll(" ", "\\s+")})(?![\\p{L}])`, "iu").exec(
      after,
    )?.[0] ?? "";
  const isMean = hasWords(before, words.mean) || /averag/iu.test(before);
  // "dalam setahun", "setahun" after a change of one year is no pace.
  if (/dalam|setahun/iu.test(follows)) return isMean && from !== undefined;
  return (
    follows !== "" ||
    (isMean && hasWords(before, words.perYear)) ||
    (isMean && /setiap tahun|per tahun|a year|annual/iu.test(`${before}${after}`))
  );
}

/** Whether the last word before a number that tells a target from what happened is "target". */
function speaksOfTarget({ text, words }: ParsedSentence, number: StatedNumber): boolean {
  const near = text.slice(number.end, number.end + 25);
  if (new RegExp(`^\\s*(?:[),]\\s*)?(?:${words.target})(?![\\p{L}])`, "iu").test(near) && !/^\s*,/.test(near))
    return true;
  const targets = mentions(text, words.target);
  const target = lastBefore(targets, number.start);
  if (target === undefined) return false;
  const between = text.slice(target.end, number.start);
  return !hasWords(between, words.actual);
}

/** "dari 35", "of 35": the whole that something is counted among. */
function isAmong({ text }: ParsedSentence, { start, unit, value }: StatedNumber): boolean {
  return (
    unit === "none" &&
    value < 600 &&
    /(?:dari|of|among|out of)\s+(?:the\s+|total\s+|seluruh\s+)?$/iu.test(text.slice(0, start)) &&
    Number.isInteger(value) &&
    value >= 6 &&
    /(?:peringkat|urutan|terendah|tertinggi|rank|lowest|highest|\d)\P{L}*(?:\p{L}+\P{L}+){0,4}$/iu.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** "31 dari 35 kabupaten/kota": the whole is no count of its own. */
function isWhole({ text }: ParsedSentence, { start }: StatedNumber): boolean {
  return (
    /(?<![\p{L}])(?:dari|of|out of)\s+(?:the\s+|total\s+)?$/iu.test(text.slice(0, start)) &&
    /\d\s+(?:dari|of|out of)\s+(?:the\s+|total\s+)?$/iu.test(text.slice(0, start))
  );
}
