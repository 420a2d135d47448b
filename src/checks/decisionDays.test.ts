import { expect, test } from "vitest";
import { decisionDays } from "./decisionDays.ts";
import { decision, given, meeting } from "./fixtures.ts";

const found = (due: string | undefined, done: string | undefined) =>
  decisionDays(given({ meetings: [meeting({ decisions: [decision({ due, done })] })] })).diagnostics;

test("the meeting's own day, later days and unknown days pass", () => {
  expect(found("2025-06-26", "2025-06-26")).toEqual([]);
  expect(found("2025-12-31", "2026-02-01")).toEqual([]);
  expect(found(undefined, undefined)).toEqual([]);
});

test("the day before the meeting is called, for both", () => {
  expect(found("2025-06-25", "2025-06-25")).toMatchObject([
    { code: "due_before_meeting", parameters: { id: "k1", found: "2025-06-25", date: "2025-06-26" } },
    { code: "done_before_meeting", parameters: { id: "k1", found: "2025-06-25", date: "2025-06-26" } },
  ]);
});
