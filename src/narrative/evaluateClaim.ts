import { parseDecimal, unitsAt } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import { isClaimWord } from "./claimWords.ts";
import { evaluateSuperlative, isSuperlative } from "./evaluateSuperlative.ts";
import { isDifference } from "./formatValue.ts";

export type Judgement =
  | { readonly outcome: "holds"; readonly findings: readonly string[] }
  | { readonly outcome: "fails"; readonly findings: readonly string[]; readonly found: string }
  | { readonly outcome: "unusable"; readonly code: string; readonly found: string };

const EXPRESSION = /^([a-z0-9_.-]+)\s*(<=|>=|!=|=|<|>)\s*([A-Za-z0-9_. -]+)$/;

/**
 * Whether the findings support a claim such as `headcount_ratio.change = falling`,
 * `headcount_ratio.latest < headcount_ratio.2019`, `shortfall.change > 0` or
 * `headcount_ratio.latest = lowest since 2015`. Figures of different months or units are not compared,
 * nor figures of one series across a break in it.
 */
export function evaluateClaim(expression: string, findings: ReadonlyMap<string, Finding>): Judgement {
  const match = EXPRESSION.exec(expression.trim());
  const [, leftId = "", operator = "", right = ""] = match ?? [];
  if (match === null) return unusable("broken_claim", expression);
  const left = findings.get(leftId);
  if (left === undefined) return unusable("unknown_finding", leftId);

  const operand = right.trim();
  if (isSuperlative(operand)) {
    return operator === "="
      ? evaluateSuperlative(left, operand, findings)
      : unusable("broken_claim", expression);
  }
  if (isClaimWord(operand)) {
    if (operator !== "=") return unusable("broken_claim", expression);
    const states = statesOf(left).filter(isClaimWord);
    return states.includes(operand)
      ? { outcome: "holds", findings: [leftId] }
      : { outcome: "fails", findings: [leftId], found: states.join(", ") || "nothing" };
  }

  const other = findings.get(operand);
  const literal = parseDecimal(operand);
  if (other === undefined && literal === undefined) return unusable("unknown_finding", operand);
  if (other !== undefined) {
    if (differentMonths(left, other)) return unusable("different_months", expression);
    if (left.unit !== other.unit) return unusable("different_units", expression);
    if (isAcrossBreak(left, other, findings)) return unusable("crosses_break", expression);
  }
  const decimals = Math.max(left.decimals, other?.decimals ?? literal?.decimals ?? 0);
  const a = left.value;
  const b = other === undefined ? literal?.value : other.value;
  if (a === null || b === null || b === undefined) {
    return unusable("no_value", a === null ? leftId : operand);
  }
  const cited = other === undefined ? [leftId] : [leftId, operand];
  return compare(unitsAt(a, decimals), operator, unitsAt(b, decimals))
    ? { outcome: "holds", findings: cited }
    : { outcome: "fails", findings: cited, found: `${a} ${operator} ${b}` };
}

function unusable(code: string, found: string): Judgement {
  return { outcome: "unusable", code, found };
}

/** Every word that is true of a finding: its verdict, its note, and the direction of a difference. */
export function statesOf(finding: Finding): string[] {
  const { verdict, note, value, decimals } = finding;
  const states: string[] = [];
  if (verdict !== null) states.push(verdict);
  if (note !== null) states.push(note.replaceAll("_", " "));
  if (isDifference(finding) && value !== null) {
    const units = unitsAt(value, decimals);
    states.push(units < 0 ? "falling" : units > 0 ? "rising" : "unchanged");
  }
  return states;
}

function compare(a: number, operator: string, b: number): boolean {
  switch (operator) {
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "!=":
      return a !== b;
    default:
      return a === b;
  }
}

function differentMonths(a: Finding, b: Finding): boolean {
  return a.month !== null && b.month !== null && a.month !== b.month;
}

/** Whether two levels of one series are of different years, and not both of the years that its trend spans. */
function isAcrossBreak(a: Finding, b: Finding, findings: ReadonlyMap<string, Finding>): boolean {
  const series = seriesOf(a.id);
  if (a.measure !== "level" || b.measure !== "level" || seriesOf(b.id) !== series) return false;
  const window = findings.get(`${series}.trend`)?.window ?? null;
  if (window === null || a.year === null || b.year === null) return false;
  const isInside = (year: number) => year >= window[0] && year <= window[1];
  return a.year !== b.year && !(isInside(a.year) && isInside(b.year));
}

/** `headcount_ratio` of `headcount_ratio.2019`. */
function seriesOf(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}
