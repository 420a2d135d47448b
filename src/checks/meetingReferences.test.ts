import { expect, test } from "vitest";
import { decision, given, meeting, places, row } from "./fixtures.ts";
import { meetingReferences } from "./meetingReferences.ts";

test("known sources, indicators and editions pass, and so does what names none", () => {
  const decisions = [decision({ indicator: "headcount_ratio", edition: "2026" }), decision({ id: "k2" })];
  const whole = given({ meetings: [meeting({ sources: ["PS01"], edition: "2025", decisions }), meeting()] });
  expect(meetingReferences(whole).outcome).toBe("pass");
});

test("each unknown one is called, at the line of its meeting or decision", () => {
  const decisions = [decision({ indicator: "p0", edition: "2099", row: row(12, "m.yaml") })];
  const result = meetingReferences(
    given({
      meetings: [meeting({ sources: ["PS01", "AN99"], edition: "2098", decisions, row: row(1, "m.yaml") })],
    }),
  );
  expect(result.outcome).toBe("fail");
  expect(places(result.diagnostics)).toEqual([
    "m.yaml:1: unknown_source",
    "m.yaml:1: unknown_meeting_edition",
    "m.yaml:12: unknown_indicator",
    "m.yaml:12: unknown_meeting_edition",
  ]);
  expect(result.diagnostics.map(({ parameters }) => parameters)).toEqual([
    { source: "AN99" },
    { edition: "2098", wanted: "2025, 2026" },
    { indicator: "p0" },
    { edition: "2099", wanted: "2025, 2026" },
  ]);
});
