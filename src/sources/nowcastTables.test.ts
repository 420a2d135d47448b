import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import { nowcastTables } from "./nowcastTables.ts";

const HEADER = "made,known_to,region,year,indicator,anchor,value,lower_80,upper_80,lower_95,upper_95";

function folder(texts: Readonly<Record<string, string>>) {
  return {
    read: (path: string) => new TextEncoder().encode(texts[path.split("/").at(-1) ?? ""] ?? ""),
    list: () => Object.keys(texts),
  };
}

test("a statement keeps its date, its bounds and its row", () => {
  const [found] = nowcastTables(
    folder({
      "2026-11-24.csv": `${HEADER}\n2026-11-24,2026-09-30,3375,2026,headcount_ratio,march,5.97,5.84,6.12,5.50,6.43\n`,
    }),
  );
  expect(found).toEqual({
    made: "2026-11-24",
    knownTo: "2026-09-30",
    region: "3375",
    year: 2026,
    indicator: "headcount_ratio",
    anchor: "march",
    value: 5.97,
    decimals: 2,
    intervals: [
      { level: 0.8, lower: 5.84, upper: 6.12 },
      { level: 0.95, lower: 5.5, upper: 6.43 },
    ],
    row: { file: "data/nowcasts/2026-11-24.csv", line: 2 },
  });
});

test("a broken bound is refused with its line", () => {
  const broken = folder({
    "a.csv": `${HEADER}\n2026-11-24,2026-09-30,3375,2026,headcount_ratio,march,5.97,5.84,x,5.50,6.43\n`,
  });
  expect(() => nowcastTables(broken)).toThrow(DataError);
});

test("an empty folder holds no statements", () => {
  expect(nowcastTables(folder({}))).toEqual([]);
});
