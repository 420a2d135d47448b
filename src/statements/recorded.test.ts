import { describe, expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import { checkText } from "./checkText.ts";
import { realGiven, realKnowledge } from "./fixtures/known.ts";
import { overall } from "./overall.ts";

const { claims } = realGiven();
const nameOf = ({ date, id }: Pick<Claim, "date" | "id">) => `${date} ${id}`;
const known = new Map(
  [realGiven().definition.cutoff, ...claims.map(({ date }) => date)].map((day) => [day, realKnowledge(day)]),
);

function judged({ statement }: Claim, day: string): string {
  const knowledge = known.get(day);
  if (knowledge === undefined) throw new Error(`nothing is known of ${day}`);
  return overall(checkText(statement, knowledge).map(({ verdict }) => verdict));
}

/** Statements that are judged otherwise than a person recorded, each with the reason. */
type Differences = Readonly<Record<string, { readonly verdict: string; readonly because: string }>>;

const ON_ITS_DAY: Differences = {};

const BY_THE_NEWEST_EDITION: Differences = {
  "2025-03-27 claim_2": {
    verdict: "uncheckable",
    because:
      "no year is named: 5.34 is not the newest year’s growth but fits an earlier one, and nothing is guessed",
  },
};

describe.each([
  ["on its own day", (claim: Claim) => judged(claim, claim.date), ON_ITS_DAY],
  [
    "by the newest edition",
    (claim: Claim) => judged(claim, realGiven().definition.cutoff),
    BY_THE_NEWEST_EDITION,
  ],
] as const)("%s", (_, verdictOf, differences) => {
  test.each(claims.map((claim) => [nameOf(claim), claim] as const))("%s", (name, claim) => {
    expect(verdictOf(claim)).toBe(differences[name]?.verdict ?? claim.verdict);
  });

  test("every explained difference is one", () => {
    const found = claims.filter((claim) => verdictOf(claim) !== claim.verdict).map(nameOf);
    expect(found).toEqual(Object.keys(differences));
  });
});
