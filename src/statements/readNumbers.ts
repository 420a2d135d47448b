import { isOfAnother } from "./isOfAnother.ts";
import { isRanked } from "./isRanked.ts";
import { measured } from "./measured.ts";
import { numberRole } from "./numberRole.ts";
import type { StatedNumber } from "./numbers.ts";
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

/** "21,16 ribu orang (6,71 persen)": a second number right beside a level is of the same place and year. */
function besideLast(
  statement: Statement,
  last: Statement | undefined,
  { text, times }: ParsedSentence,
): Statement {
  if (statement.kind !== "level" || last?.kind !== "level" || last.isTarget !== statement.isTarget)
    return statement;
  const between = text.slice(last.span.end, statement.span.start);
  if (
    !/^\s*(?:\(|,?\s*(?:atau|or|i\.e\.|yakni|yaitu|setara)\s+(?:sekitar|about|sebesar|sebanyak)?\s*)$/iu.test(
      between,
    )
  )
    return statement;
  const isDated = times.some(({ start }) => start >= statement.span.end && start - statement.span.end < 12);
  return isDated ? statement : { ...statement, region: last.region, year: last.year, isBase: last.isBase };
}

/** The directions that are said to have led to a level: "turun menjadi 6,14 persen". */
function ledThere(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement): Statement[] => {
    if (
      statement.kind !== "level" ||
      statement.direction === undefined ||
      statement.isTarget ||
      statement.isBase
    )
      return [];
    // Its size stands beside it: the change is judged there.
    const { start } = statement.turn ?? statement.span;
    if (
      statements.some(
        (each) => each.kind === "change" && each.span.start > start && each.span.start < start + 120,
      )
    )
      return [];
    const { sentence, indicator, region, manner, year, direction, movedFrom } = statement;
    const span = statement.turn ?? statement.span;
    const to = year.how === "named" || year.how === "inferred" ? year : { ...year, year: undefined };
    return [
      {
        kind: "direction",
        isPart: true,
        sentence,
        indicator,
        region,
        span,
        manner,
        direction,
        negated: false,
        from: movedFrom?.year.year,
        to,
        every: false,
      },
    ];
  });
}

/** What only the whole sentence tells of a level. */
function inContext(statements: readonly Statement[], sentence: ParsedSentence): Statement[] {
  const { text, words, measures, directions, numbers } = sentence;
  const hasMove = statements.some(
    (each) => each.kind === "change" || (each.kind === "level" && each.direction !== undefined),
  );
  return statements.map((statement): Statement => {
    if (statement.kind !== "level") return statement;
    const { number } = statement;
    const near = measures.filter(
      ({ start, end }) => Math.abs(start - number.end) < 25 || Math.abs(number.start - end) < 40,
    );
    const rate = numbers.find(
      ({ unit, start }) => unit === "percent" && Math.abs(start - number.start) < 120,
    );
    return {
      ...statement,
      countsHouseholds:
        near.some(({ text: name }) => hasWords(name, words.households)) ||
        new RegExp(
          `^\\s*(?:(?:dari|of|the|all|seluruh|total|semua|poor|miskin)\\s+)*(?:${words.households})(?![\\p{L}])`,
          "iu",
        ).test(text.slice(number.end)),
      besideLine: numbers.some(({ unit }) => unit === "rupiah"),
      ownsManner: statement.direction === undefined && !hasMove && directions.length === 0,
      isCalledNewest: hasWords(
        text.slice(Math.max(0, number.start - 110), Math.min(text.length, number.end + 20)),
        words.newest,
      ),
      besideRate: statement.indicator === "headcount" ? rate?.value : undefined,
    };
  });
}

/** Levels reached know the level they were moved from, and the other way round. */
function linked(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, i): Statement => {
    if (statement.kind !== "level") return statement;
    const isPartner = (other: Statement) =>
      other.kind === "level" &&
      other.indicator === statement.indicator &&
      other.region.codes[0] === statement.region.codes[0] &&
      !other.isTarget;
    if (statement.isBase) {
      const reached =
        statements.find((other, j) => j > i && isPartner(other)) ??
        statements.findLast((other, j) => j < i && isPartner(other));
      return { ...statement, movedTo: reached?.kind === "level" ? reached.year.year : undefined };
    }
    const base = statements.findLast(
      (other, j) => Math.abs(j - i) <= 2 && other.kind === "level" && other.isBase && isPartner(other),
    );
    return base?.kind === "level"
      ? { ...statement, movedFrom: { year: base.year, number: base.number } }
      : statement;
  });
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

function readBreadth(
  sentence: ParsedSentence,
  number: StatedNumber,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const { directions, text, numbers } = sentence;
  // "tidak semua": how many did not is not said.
  if (/(?:tidak|bukan|tak) semua|not (?:all|every)/iu.test(text)) return [];
  const next = numbers.find(({ start }) => start >= number.end && start - number.end > 25);
  const turn =
    directions.find(
      ({ start, direction }) =>
        start >= number.end &&
        direction !== "unchanged" &&
        start < (next?.start ?? text.length) &&
        start - number.end < 80,
    ) ??
    directions.findLast(
      ({ end, direction }) =>
        end <= number.start &&
        direction !== "unchanged" &&
        number.start - end < 25 &&
        /^\s*(?:di|in|across|pada)\s+(?:seluruh|semua|all|just|only|hanya)?\s*$/iu.test(
          text.slice(end, number.start),
        ),
    );
  if (turn === undefined || turn.direction === "unchanged") return [];
  const near =
    sentence.measures.findLast(({ end, measure }) => end <= turn.start && measure !== "budget") ??
    sentence.measures.find(({ measure }) => measure !== "budget");
  const measure = near?.measure ?? surroundings.discourse.measure;
  if (measure === undefined) return [];
  const years = yearsOfChange(sentence, turn, undefined, surroundings.discourse);
  return [
    {
      sentence: text,
      kind: "breadth",
      indicator: measure === "poverty" ? "headcount_ratio" : measure,
      region: subject(sentence, number.start, number.end, surroundings),
      span: {
        start: number.start,
        end: Math.max(number.end, turn.end),
        text: text.slice(number.start, Math.max(number.end, turn.end)),
      },
      manner,
      number,
      direction: turn.direction,
      year: years.to,
    },
  ];
}

/** "penurunannya masih nol koma sekian": a change below one. */
function readFraction(sentence: ParsedSentence, manner: Manner, surroundings: Surroundings): Statement[] {
  const { words, text, directions, measures } = sentence;
  return mentions(text, words.fraction).flatMap((mention): Statement[] => {
    if (sentence.numbers.some(({ start, end }) => start < mention.end + 1 && end > mention.start)) return [];
    const turn = directions.findLast(({ end }) => end <= mention.start);
    if (turn === undefined || turn.direction === "unchanged") return [];
    const near = measures.findLast(({ measure }) => measure !== "budget");
    const number: StatedNumber = {
      ...mention,
      value: 0.5,
      rounding: 0.5,
      unit: "points",
      scaled: false,
      hedge: "about",
      among: undefined,
      digitsEnd: mention.end,
    };
    return [
      {
        sentence: text,
        kind: "change",
        orIndicator: undefined,
        isUnnamed: false,
        indicator: near === undefined || near.measure === "poverty" ? "headcount_ratio" : near.measure,
        region: subject(sentence, mention.start, mention.end, surroundings),
        span: mention,
        manner,
        number,
        direction: turn.direction,
        ...yearsOfChange(sentence, mention, undefined, surroundings.discourse),
        perYear: false,
        needed: false,
        vague: true,
      },
    ];
  });
}
