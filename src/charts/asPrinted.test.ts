import { expect, test } from "vitest";
import { asPrinted } from "./asPrinted.ts";

test("a picture is drawn from the numbers that are printed", () => {
  const row = { year: 2026, value: 5.965126, intervals: [{ level: 0.8, lower: 5.84167, upper: 6.122949 }] };
  expect(asPrinted(row, 2)).toEqual({
    year: 2026,
    value: 5.97,
    intervals: [{ level: 0.8, lower: 5.84, upper: 6.12 }],
  });
});
