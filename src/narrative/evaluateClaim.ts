import { parseDecimal, unitsAt } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import { VERDICTS } from "../model/verdict.ts";

/** The words a claim may compare a finding with. */
export const CLAIM_WORDS = [
  ...VERDICTS,
  "unchanged",
  "slower",
  "similar",
  "faster",
  "all",
  "small",
  "even",
  "large",
  "tied",
  "below usual",
  "usual",
  "above usual",
] as const;

export type Judgement =
  | { readonly outcome: "holds"; readonly findings: readonly string[] }
  | { readonly outcome: "fails"; readonly findings: readonly string[]; readonly found: string }
  | { readonly outcome: "unusable"; readonly code: string; readonly found: string };

const EXPRESSION = /^([a-z0-9_.-]+)\s*(<=|>=|!=|=|<|>)\s*([a-z0-9_. -]+)$/;

/**
 * Whether the findings support a claim such as `headcount_ratio.change = falling`,
 * `headcount_ratio.latest < headcount_ratio.2019` or `shortfall.change > 0`.
 * Figures of different months are not compared.
 */
export function evaluateClaim(expression: string, findings: ReadonlyMap<string, Finding>): Judgement {
  const match = EXPRESSION.exec(expression.trim());
  const [, leftId = "", operator = "", right = ""] = match ?? [];
  if (match === null) return { outcome: "unusable", code: "broken_claim", found: expression };
  const left = findings.get(leftId);
  if (left === undefined) return { outcome: "unusable", code: "unknown_finding", found: leftId };

  const operand = right.trim();
  if (isClaimWord(operand)) {
    if (operator !== "=") return { outcome: "unusable", code: "broken_claim", found: expression };
    const states = statesOf(left).filter(isClaimWord);
    return states.includes(operand)
      ? { outcome: "holds", findings: [leftId] }
      : { outcome: "fails", findings: [leftId], found: states.join(", ") || "nothing" };
  }

  const other = findings.get(operand);
  const literal = parseDecimal(operand);
  if (other === undefined && literal === undefined) {
    return { outcome: "unusable", code: "unknown_finding", found: operand };
  }
  if (other !== undefined && differentMonths(left, other)) {
    return { outcome: "unusable", code: "different_months", found: expression };
  }
  const decimals = Math.max(left.decimals, other?.decimals ?? literal?.decimals ?? 0);
  const a = left.value;
  const b = other === undefined ? literal?.value : other.value;
  if (a === null || b === null || b === undefined) {
    return { outcome: "unusable", code: "no_value", found: a === null ? leftId : operand };
  }
  const cited = other === undefined ? [leftId] : [leftId, operand];
  return compare(unitsAt(a, decimals), operator, unitsAt(b, decimals))
    ? { outcome: "holds", findings: cited }
    : { outcome: "fails", findings: cited, found: `${a} ${operator} ${b}` };
}

function isClaimWord(word: string): boolean {
  return (CLAIM_WORDS as readonly string[]).includes(word);
}

/** Every word that is true of a finding: its verdict, its note, and the direction of a difference. */
export function statesOf({ verdict, note, measure, value, decimals }: Finding): string[] {
  const states: string[] = [];
  if (verdict !== null) states.push(verdict);
  if (note !== null) states.push(note);
  if ((measure === "difference" || measure === "percent change") && value !== null) {
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
