import type { Diagnostic } from "../../model/diagnostic.ts";

let told: readonly Diagnostic[] = [];

/** What was found wrong with everything, when that was looked at last; pages that can be shown say so. */
export function elsewhere(): readonly Diagnostic[] {
  return told;
}

/**
 * What to say from now on; what was found twice, for two editions, is said once.
 *
 * @returns whether that is another thing to say than before
 */
export function tellElsewhere(diagnostics: readonly Diagnostic[]): boolean {
  const before = JSON.stringify(told);
  told = [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
  return before !== JSON.stringify(told);
}
