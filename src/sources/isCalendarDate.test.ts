import { expect, test } from "vitest";
import { isoDate } from "./fields.ts";
import { isCalendarDate } from "./isCalendarDate.ts";

test.each(["2025-01-31", "2025-02-28", "2024-02-29", "2000-02-29", "2025-04-30", "2025-12-31"])(
  "%s is a day",
  (text) => {
    expect(isCalendarDate(text)).toBe(true);
    expect(isoDate.safeParse(text).success).toBe(true);
  },
);

test.each([
  "2025-02-31",
  "2025-02-29",
  "1900-02-29",
  "2025-04-31",
  "2025-00-10",
  "2025-13-01",
  "2025-01-00",
  "2025-1-1",
  "31-01-2025",
  "2025-01-01T00:00",
  "",
])("%j is no day", (text) => {
  expect(isCalendarDate(text)).toBe(false);
  expect(isoDate.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(["not_a_date"]);
});
