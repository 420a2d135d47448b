import { unitsAt } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import type { Judgement } from "./evaluateClaim.ts";

const OPERAND = /^(lowest|highest) since (\d{4})$/;

/** Whether the right side of a claim is a superlative, whatever it claims. */
export function isSuperlative(operand: string): boolean {
  return OPERAND.test(operand);
}

/**
 * Whether a figure is the lowest or highest since a year, that year included: `headcount_ratio.latest`
 * against `headcount_ratio.2015`, `headcount_ratio.2016` and so on to the year before its own. Every year
 * must have its figure, of the same month and inside the years that can be compared (the window of
 * `headcount_ratio.trend`); a tie is no superlative.
 *
 * @param subject the finding on the left side of the claim
 * @param operand `lowest since 2015`
 * @throws never; what cannot be judged is "unusable", with the code that says why
 */
export function evaluateSuperlative(
  subject: Finding,
  operand: string,
  findings: ReadonlyMap<string, Finding>,
): Judgement {
  const [, side = "", from = ""] = OPERAND.exec(operand) ?? [];
  const since = Number(from);
  const { id, year, month } = subject;
  const series = id.slice(0, id.lastIndexOf("."));
  const expression = `${id} = ${operand}`;
  const unusable = (code: string, found: string): Judgement => ({ outcome: "unusable", code, found });
  if (subject.value === null || year === null) return unusable("no_value", id);
  const window = findings.get(`${series}.trend`)?.window ?? null;
  if (window === null) return unusable("unknown_finding", `${series}.trend`);
  if (since < window[0] || year > window[1]) return unusable("crosses_break", expression);
  if (since >= year) return unusable("broken_claim", expression);

  const others: Finding[] = [];
  for (let each = since; each < year; each += 1) {
    const other = findings.get(`${series}.${each}`);
    if (other === undefined) return unusable("unknown_finding", `${series}.${each}`);
    if (other.month !== month) return unusable("different_months", `${id}, ${other.id}`);
    others.push(other);
  }
  const decimals = Math.max(subject.decimals, ...others.map((other) => other.decimals));
  const own = unitsAt(subject.value, decimals);
  const cited = [id, ...others.map((other) => other.id)];
  for (const other of others) {
    if (other.value === null) return unusable("no_value", other.id);
    const units = unitsAt(other.value, decimals);
    if (side === "lowest" ? units <= own : units >= own) {
      return { outcome: "fails", findings: cited, found: `${other.id} ${other.value}` };
    }
  }
  return { outcome: "holds", findings: cited };
}
