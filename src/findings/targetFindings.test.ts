import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { targetFindings } from "./targetFindings.ts";

let edition: Edition;

beforeAll(() => {
  edition = compileEdition(loadEdition(diskFiles(process.cwd()), "2026"));
});

const byId = ({ definition, analyses, claims }: Pick<Edition, "definition" | "analyses" | "claims">) =>
  new Map(targetFindings({ definition, analyses, claims }).map((each) => [each.id, each]));

test("the names that reports bind are these", () => {
  const names = [...byId(edition).keys()].map((id) => id.replace("headcount_ratio.target.", ""));
  expect(names).toEqual([
    ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [`${year}`, `${year}.gap`]),
    "2026",
    "assessed",
    "missed",
    "next",
    "next.required",
    "next.required_percent",
    "next.chance",
    "next.pace_own",
    "next.pace_own.windows",
    "next.pace_districts",
    "next.pace_districts.total",
  ]);
});

describe("how often the next target's pace occurred", () => {
  test.each([
    ["pace_own", 9, null],
    ["pace_own.windows", 18, null],
    ["pace_districts", 35, "all"],
    ["pace_districts.total", 35, null],
  ])("%s is %d", (name, value, note) => {
    expect(byId(edition).get(`headcount_ratio.target.next.${name}`)).toMatchObject({
      measure: "count",
      region: "3375",
      year: null,
      decimals: 0,
      value,
      note,
      window: [2004, 2025],
    });
  });

  test("it rests on the target and on the figures it was counted from", () => {
    const rows = byId(edition).get("headcount_ratio.target.next.pace_own")?.rows ?? [];
    expect(rows.filter(({ file }) => file === "data/targets.csv")).toHaveLength(1);
    expect(rows).toHaveLength(1 + 22);
    expect(byId(edition).get("headcount_ratio.target.next.pace_districts")?.rows).toHaveLength(1 + 2 * 35);
  });

  test("without a next target, or across a break, it is not said", () => {
    const { analyses } = edition;
    const without = { ...analyses, targets: { ...analyses.targets, next: undefined } };
    const { focus } = analyses.targetLedgers;
    const severed = {
      ...focus,
      documents: focus.documents.map((each) => ({
        ...each,
        records: each.records.map((record) => ({
          ...record,
          way: { status: "closed", reason: "severed" } as const,
        })),
      })),
    };
    for (const other of [
      without,
      { ...analyses, targetLedgers: { ...analyses.targetLedgers, focus: severed } },
    ]) {
      expect([...byId({ ...edition, analyses: other }).keys()].filter((id) => id.includes(".pace_"))).toEqual(
        [],
      );
    }
  });
});
