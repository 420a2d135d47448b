import { expect, test } from "vitest";
import { duplicateKey } from "./duplicateKey.ts";
import { given, observation, places, row } from "./fixtures.ts";

test("cells that differ in region, year, month or indicator are different cells", () => {
  const observations = [
    observation(),
    observation({ region: "33" }),
    observation({ year: 2024 }),
    observation({ month: 9 }),
    observation({ month: undefined }),
    observation({ indicator: "headcount" }),
  ];
  expect(duplicateKey(given({ observations })).outcome).toBe("pass");
});

test("a second figure for a cell is called, naming the first, also in another file", () => {
  const observations = [
    observation({ row: row(2) }),
    observation({ value: 6.71, row: row(5) }),
    observation({ row: row(3, "data/observations/b.csv") }),
  ];
  const result = duplicateKey(given({ observations }));
  expect(result.outcome).toBe("fail");
  expect(places(result.diagnostics)).toEqual([
    "data/observations/a.csv:5: duplicate_key",
    "data/observations/b.csv:3: duplicate_key",
  ]);
  expect(result.diagnostics[0]).toMatchObject({
    severity: "error",
    parameters: { value: 6.71, other_value: 6.14, other_file: "data/observations/a.csv", other_line: 2 },
  });
});

test("two figures without a month are the same cell", () => {
  const observations = [observation({ month: undefined }), observation({ month: undefined })];
  expect(duplicateKey(given({ observations })).outcome).toBe("fail");
});

test("a conflicting figure is no second figure", () => {
  expect(duplicateKey(given({ conflicts: [observation({ value: 6.15 })] })).outcome).toBe("pass");
});
