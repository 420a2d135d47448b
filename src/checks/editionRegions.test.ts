import { expect, test } from "vitest";
import { editionRegions } from "./editionRegions.ts";
import { given } from "./fixtures.ts";

const { definition } = given();

test("known regions pass, the focus within the province", () => {
  expect(editionRegions(given()).outcome).toBe("pass");
});

test.each(["focus", "province", "country"])("an unknown %s is called at the edition's file", (column) => {
  const result = editionRegions(given({ definition: { ...definition, [column]: "98" } }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics[0]).toEqual({
    severity: "error",
    code: "unknown_edition_region",
    row: { file: "data/editions/2026.yaml", line: 1 },
    parameters: { edition: "2026", column, region: "98" },
  });
});

test("a focus outside the province is called with the province it lies in", () => {
  const result = editionRegions(given({ definition: { ...definition, province: "00" } }));
  expect(result.diagnostics).toEqual([
    {
      severity: "error",
      code: "focus_outside_province",
      row: { file: "data/editions/2026.yaml", line: 1 },
      parameters: { edition: "2026", region: "3375", province: "00", parent: "33" },
    },
  ]);
});
