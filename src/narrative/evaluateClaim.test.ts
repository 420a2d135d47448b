import { describe, expect, test } from "vitest";
import type { Finding } from "../model/finding.ts";
import { CLAIM_WORDS } from "./claimWords.ts";
import { evaluateClaim, statesOf } from "./evaluateClaim.ts";
import { tinyEdition } from "./fixtures/tinyEdition.ts";

const { findings } = tinyEdition();

function of(id: string): Finding {
  const found = findings.get(id);
  if (found === undefined) throw new RangeError(`no finding ${id}`);
  return found;
}

const holds = (claim: string) => evaluateClaim(claim, findings).outcome;

describe("statesOf", () => {
  test("a difference is falling, rising or unchanged at its published decimals", () => {
    const difference = of("rate.unmoved");
    expect(statesOf({ ...difference, value: -0.004 })).toEqual(["unchanged"]);
    expect(statesOf({ ...difference, value: -0.006 })).toEqual(["falling"]);
    expect(statesOf({ ...difference, value: 0.006 })).toEqual(["rising"]);
  });

  test("a level has no direction", () => {
    expect(statesOf(of("rate.latest"))).toEqual([]);
  });

  test("a verdict and a note are states", () => {
    expect(statesOf(of("gap.trend"))).toEqual(["no clear change"]);
    expect(statesOf(of("pace"))).toEqual(["slower"]);
  });
});

test("of the words of direction, each finding supports at most one", () => {
  for (const id of findings.keys()) {
    const words = ["rising", "falling", "unchanged", "no clear change"];
    expect(words.filter((word) => holds(`${id} = ${word}`) === "holds").length).toBeLessThanOrEqual(1);
  }
});

test("less and greater are each other's mirror for every two findings that can be compared", () => {
  for (const a of findings.keys()) {
    for (const b of findings.keys()) {
      expect(holds(`${a} < ${b}`)).toBe(holds(`${b} > ${a}`));
      expect(holds(`${a} <= ${b}`)).toBe(holds(`${b} >= ${a}`));
      if (holds(`${a} < ${b}`) === "unusable") continue;
      expect(holds(`${a} >= ${b}`)).toBe(holds(`${a} < ${b}`) === "holds" ? "fails" : "holds");
    }
  }
});

test("a claim that fails says what the figures say", () => {
  expect(evaluateClaim("rate.latest > rate.previous", findings)).toEqual({
    outcome: "fails",
    findings: ["rate.latest", "rate.previous"],
    found: "6.14 > 6.71",
  });
  expect(evaluateClaim("rate.latest = falling", findings)).toEqual({
    outcome: "fails",
    findings: ["rate.latest"],
    found: "nothing",
  });
});

test.each(CLAIM_WORDS)("%s can be claimed and is no finding's name", (word) => {
  expect(holds(`rate.latest = ${word}`)).toBe("fails");
  expect(findings.has(word)).toBe(false);
});

test("an annual figure without a month may stand beside any month", () => {
  expect(holds("rate.unmoved > rate.change")).toBe("holds");
});
