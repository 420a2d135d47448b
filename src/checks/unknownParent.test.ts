import { expect, test } from "vitest";
import { given, region, regions } from "./fixtures.ts";
import { unknownParent } from "./unknownParent.ts";

test("known parents pass, and so does a region without one", () => {
  expect(unknownParent(given()).outcome).toBe("pass");
});

test("an unknown parent is called at the region's line", () => {
  const country = region({ code: "00", level: "country", kind: undefined, parent: undefined });
  const result = unknownParent(given({ regions: regions(country, region({ parent: "39" })) }));
  expect(result).toEqual({
    check: "unknown_parent",
    outcome: "fail",
    diagnostics: [
      {
        severity: "error",
        code: "unknown_parent",
        row: { file: "data/regions.csv", line: 3 },
        parameters: { region: "3375", parent: "39" },
      },
    ],
  });
});
