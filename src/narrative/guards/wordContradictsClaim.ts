import type { Finding } from "../../model/finding.ts";
import { statesOf } from "../evaluateClaim.ts";
import { objection, sentenceBySentence } from "./guard.ts";
import { hasWords, wholeWords } from "./wholeWords.ts";

/** The words of a claim say what its findings say: "rose" may not be bound to what fell, although the claim holds. */
export const wordContradictsClaim = sentenceBySentence((sentence, { locale }) =>
  sentence.claims.flatMap(({ text, findings, start }) => {
    const states = statesOfAll(findings);
    if (states.size === 0) return [];
    return locale.guards.stateWords.flatMap(({ pattern, states: wanted }) => {
      if (wanted.some((state) => states.has(state))) return [];
      return wholeWords(text, pattern)
        .filter(({ index }) => !hasWords(text.slice(0, index), locale.guards.denial))
        .map(({ 0: found, index }) =>
          objection("word_contradicts_claim", sentence, start + index, {
            found,
            finding: findings.map(({ id }) => id).join(", "),
            says: [...states].join(", "),
          }),
        );
    });
  }),
);

/** Every state of the findings a claim cites; of two levels it compares, which of them is above the other. */
function statesOfAll(findings: readonly Finding[]): ReadonlySet<string> {
  const states = new Set(findings.flatMap(statesOf));
  for (const { id } of findings) {
    const counted = /\.(rising|falling|unchanged)$/.exec(id)?.[1];
    if (counted !== undefined) states.add(counted);
  }
  findings.forEach((left, i) => {
    for (const right of findings.slice(i + 1)) {
      if (left.unit !== right.unit || left.value === null || right.value === null) continue;
      if (left.value > right.value) states.add("above");
      if (left.value < right.value) states.add("below");
    }
  });
  return states;
}
