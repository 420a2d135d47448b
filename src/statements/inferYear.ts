import type { Knowledge } from "../model/knowledge.ts";
import { agreement, inUnit } from "./agreement.ts";
import { figuresOf, mainYears, newestYear } from "./figures.ts";
import type { LevelStatement, Statement } from "./statement.ts";

/**
 * The statements of a sentence that names no year, read as of the one year that all its levels fit: at least two
 * levels, each exactly the published figure of that year (or, for a level moved from, of the year before), and
 * no other year of the main spell. Otherwise the statements as they were; one number alone is no evidence.
 */
export function inferYear(statements: readonly Statement[], knowledge: Knowledge): readonly Statement[] {
  const levels = statements.filter((each): each is LevelStatement => each.kind === "level" && !each.isTarget);
  const isOpen =
    levels.every(({ year }) => year.how === "newest") &&
    !statements.some((each) => "to" in each && each.to.how !== "newest");
  if (!isOpen || levels.length < 2) return statements;
  const [first] = levels;
  const [region] = first?.region.codes ?? [];
  if (first === undefined || region === undefined) return statements;
  const fitting = mainYears(knowledge, region, first.indicator).filter((year) =>
    levels.every((level) => fits(level, year, knowledge)),
  );
  const [year] = fitting;
  if (fitting.length !== 1 || year === undefined || year === newestYear(knowledge, region, first.indicator))
    return statements;
  return statements.map((statement): Statement => {
    if (statement.kind === "level") {
      if (statement.isTarget) return statement;
      return {
        ...statement,
        year: { ...statement.year, year: statement.isBase ? year - 1 : year, how: "inferred" },
      };
    }
    if ("to" in statement) return { ...statement, to: { ...statement.to, year, how: "inferred" } };
    return "year" in statement
      ? { ...statement, year: { ...statement.year, year, how: "inferred" } }
      : statement;
  });
}

function fits(
  { indicator, region, number, isBase }: LevelStatement,
  year: number,
  knowledge: Knowledge,
): boolean {
  const [code] = region.codes;
  if (code === undefined || number.hedge !== "none") return false;
  return figuresOf(knowledge, code, indicator, isBase ? year - 1 : year).some(
    ({ series, point }) =>
      agreement(number, inUnit(number, series.unit), point.value, point.decimals, "") === "exact",
  );
}
