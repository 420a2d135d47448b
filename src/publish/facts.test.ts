import { expect, test } from "vitest";
import { tinyEdition } from "../narrative/fixtures/tinyEdition.ts";
import { facts } from "./facts.ts";

const list = facts(tinyEdition());
const fact = (id: string) => list.find((each) => each.id === id);

test("every finding becomes one fact, in the order of the findings", () => {
  expect(list.map(({ id }) => id)).toEqual([...tinyEdition().findings.keys()]);
});

test("a fact says what the finding says, and nothing of how it is worded", () => {
  expect(fact("rate.nowcast")).toEqual({
    id: "rate.nowcast",
    region: "3375",
    year: 2026,
    month: 3,
    value: 5.965,
    unit: "percent",
    decimals: 2,
    interval: { level: 0.8, lower: 5.8417, upper: 6.1229 },
    verdict: null,
    window: null,
    note: null,
    rows: [],
  });
});

test("what is not said is null, so that JSON keeps it", () => {
  expect(JSON.parse(JSON.stringify(fact("rate.trend")))).toMatchObject({
    year: null,
    month: null,
    value: null,
    interval: null,
    verdict: "falling",
    window: [2015, 2025],
    note: null,
  });
});

test("an unknown month is null too", () => {
  const edition = tinyEdition();
  const latest = edition.findings.get("rate.latest");
  if (latest === undefined) throw new Error("no latest");
  const findings = new Map([["rate.latest", { ...latest, month: undefined }]]);
  expect(facts({ ...edition, findings })[0]?.month).toBeNull();
});
