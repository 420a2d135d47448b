import type { ParsedSentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { hasWords } from "./wordPattern.ts";

/** "21,16 ribu orang (6,71 persen)": a second number right beside a level is of the same place and year. */
export function besideLast(
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

/** Levels reached know the level they were moved from, and the other way round. */
export function linked(statements: readonly Statement[]): Statement[] {
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

/** What only the whole sentence tells of a level. */
export function inContext(statements: readonly Statement[], sentence: ParsedSentence): Statement[] {
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

/** The directions that are said to have led to a level: "turun menjadi 6,14 persen". */
export function ledThere(statements: readonly Statement[]): Statement[] {
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
