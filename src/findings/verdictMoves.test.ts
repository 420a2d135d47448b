import { expect, test } from "vitest";
import type { Finding } from "../model/finding.ts";
import type { Verdict } from "../model/verdict.ts";
import { finding } from "./finding.ts";
import { verdictMoves } from "./verdictMoves.ts";

const edition = (verdicts: Readonly<Record<string, Verdict | null>>) => ({
  findings: new Map<string, Finding>(
    Object.entries(verdicts).map(([id, verdict]) => [
      id,
      finding({
        id,
        measure: "verdict",
        indicator: "rate",
        region: "3375",
        unit: "percent",
        decimals: 2,
        verdict,
      }),
    ]),
  ),
});

test("only verdicts that both editions have, and that differ, have moved", () => {
  const before = edition({ a: "falling", b: "rising", c: null, gone: "falling" });
  const after = edition({ a: "no clear change", b: "rising", c: "falling", came: "rising" });
  expect(verdictMoves(before, after)).toEqual([{ id: "a", was: "falling", is: "no clear change" }]);
});
