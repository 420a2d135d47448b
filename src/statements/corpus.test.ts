import { describe, expect, test } from "vitest";
import type { ClaimVerdict } from "../model/claim.ts";
import { checkText } from "./checkText.ts";
import { labelledTexts } from "./fixtures/corpus.ts";
import { realKnowledge } from "./fixtures/known.ts";
import { overall } from "./overall.ts";

const VERDICTS: readonly ClaimVerdict[] = ["supported", "contradicted", "misleading", "uncheckable"];

const knowledge = realKnowledge();

function outcomes(name: "development" | "practice" | "heldout" | "adversarial") {
  return labelledTexts(name).map((entry) => ({
    entry,
    wanted: overall(entry.expected.map(({ verdict }) => verdict)),
    found: overall(checkText(entry.text, knowledge).map(({ verdict }) => verdict)),
  }));
}

/** The mean over the verdicts of the harmonic mean of precision and recall. */
function macroF1(all: ReturnType<typeof outcomes>): number {
  const scores = VERDICTS.map((verdict) => {
    const right = all.filter(({ wanted, found }) => wanted === verdict && found === verdict).length;
    const either = all.filter(({ wanted, found }) => (wanted === verdict) !== (found === verdict)).length;
    return (2 * right) / (2 * right + either);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

test("every verdict and both languages are in every part of the corpus", () => {
  for (const name of ["development", "practice", "heldout"] as const) {
    const all = outcomes(name);
    for (const verdict of VERDICTS)
      expect(all.filter(({ wanted }) => wanted === verdict).length).toBeGreaterThanOrEqual(20);
    for (const language of ["id", "en"])
      expect(all.filter(({ entry }) => entry.language === language).length).toBeGreaterThan(50);
  }
});

describe.each([
  ["development", 0.97],
  ["practice", 0.95],
  ["heldout", 0.9],
] as const)("on the %s sentences", (name, least) => {
  const all = outcomes(name);

  test(`macro-F1 is at least ${least}`, () => {
    expect(macroF1(all)).toBeGreaterThanOrEqual(least);
  });

  test("at most one in a hundred is called supported that is not", () => {
    const wrong = all.filter(({ wanted, found }) => found === "supported" && wanted !== "supported");
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.01);
  });

  test("no right sentence in the style of the statistics office is called contradicted", () => {
    const wrong = all.filter(
      ({ entry, wanted, found }) =>
        entry.style === "official" && wanted === "supported" && found === "contradicted",
    );
    expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
  });
});

test("of sentences written to mislead a reader of patterns few are called supported, and none in office style contradicted", () => {
  const all = outcomes("adversarial");
  expect(all.length).toBeGreaterThanOrEqual(160);
  const wrong = all.filter(({ wanted, found }) => found === "supported" && wanted !== "supported");
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.03);
  const contradicted = all.filter(
    ({ entry, wanted, found }) =>
      entry.style === "official" && wanted === "supported" && found === "contradicted",
  );
  expect(contradicted.map(({ entry }) => entry.id)).toEqual([]);
});
