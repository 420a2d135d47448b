import { type Context, fault } from "./binding.ts";

/**
 * The ids that a pattern names, in the order of the ids: `*` stands for any letters between two dots, as in
 * `headcount_ratio.target.20*`. A pattern without `*` names itself, whether there is such a finding or not;
 * one that matches nothing is a fault.
 */
export function matchingFindings(context: Context, line: number, pattern: string): string[] {
  if (!pattern.includes("*")) return [pattern];
  const literal = pattern.split("*").map((part) => part.replaceAll(".", "\\."));
  const whole = new RegExp(`^${literal.join("[a-z0-9_-]+")}$`);
  const found = [...context.bound.findings.keys()].filter((id) => whole.test(id)).sort();
  if (found.length === 0) fault(context, line, "unknown_finding", { found: pattern });
  return found;
}
