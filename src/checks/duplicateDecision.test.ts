import { expect, test } from "vitest";
import { duplicateDecision } from "./duplicateDecision.ts";
import { decision, given, meeting, row } from "./fixtures.ts";

test("different ids pass, and so does the same id at another meeting", () => {
  const meetings = [
    meeting({ decisions: [decision(), decision({ id: "k2" })] }),
    meeting({ date: "2025-11-17", decisions: [decision()] }),
  ];
  expect(duplicateDecision(given({ meetings })).outcome).toBe("pass");
});

test("the second decision of an id is called, with the line of the first", () => {
  const decisions = [decision({ row: row(9, "m.yaml") }), decision({ row: row(14, "m.yaml") })];
  expect(duplicateDecision(given({ meetings: [meeting({ decisions })] })).diagnostics).toEqual([
    {
      severity: "error",
      code: "duplicate_decision",
      row: row(14, "m.yaml"),
      parameters: { id: "k1", other_line: 9 },
    },
  ]);
});
