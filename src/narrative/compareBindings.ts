import type { Diagnostic } from "../model/diagnostic.ts";
import type { Binding } from "./binding.ts";

/** A report in one language, with what it binds. */
export interface BoundReport {
  readonly file: string;
  readonly bindings: readonly Binding[];
}

/**
 * Where a report and its counterpart in the other language do not bind the same findings the same number
 * of times, values and claims counted apart: one of them then says something the other does not.
 *
 * @param b `undefined` if there is no counterpart
 * @returns an `unequal_bindings` for each finding, in the order of their ids, at the report that binds it
 *   more often; or one `missing_translation`
 */
export function compareBindings(a: BoundReport, b: BoundReport | undefined): Diagnostic[] {
  if (b === undefined) {
    return [
      {
        severity: "error",
        code: "missing_translation",
        row: { file: a.file, line: 1 },
        parameters: { found: a.file },
      },
    ];
  }
  const [left, right] = [grouped(a), grouped(b)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
  return keys.flatMap((key): Diagnostic[] => {
    const [ofA, ofB] = [left.get(key) ?? [], right.get(key) ?? []];
    if (ofA.length === ofB.length) return [];
    const [here, there, other] = ofA.length > ofB.length ? [ofA, ofB, b.file] : [ofB, ofA, a.file];
    const [first] = here;
    if (first === undefined) return [];
    return [
      {
        severity: "error",
        code: "unequal_bindings",
        row: { file: first.file, line: first.line },
        parameters: { found: first.finding, here: here.length, there: there.length, other },
      },
    ];
  });
}

function grouped({ bindings }: BoundReport): ReadonlyMap<string, readonly Binding[]> {
  const groups = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const key = `${binding.finding} ${binding.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), binding]);
  }
  return groups;
}
