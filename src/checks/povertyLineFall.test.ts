import { expect, test } from "vitest";
import { dismissal, given, povertyLine, row } from "./fixtures.ts";
import { povertyLineFall } from "./povertyLineFall.ts";

const fall = [povertyLine(2024, 605312), povertyLine(2025, 605311)];

test("a line that rises or stays passes", () => {
  const observations = [povertyLine(2023, 605312), povertyLine(2024, 605312), povertyLine(2025, 639402)];
  expect(povertyLineFall(given({ observations })).outcome).toBe("pass");
});

test("a line that falls by one rupiah is called, with the year before", () => {
  expect(povertyLineFall(given({ observations: fall }))).toEqual({
    check: "poverty_line_fall",
    outcome: "fail",
    diagnostics: [
      {
        severity: "warning",
        code: "poverty_line_fall",
        row: row(2025),
        parameters: {
          region: "3375",
          year: 2025,
          month: 3,
          indicator: "poverty_line",
          value: 605311,
          other_year: 2024,
          other_month: 3,
          other_value: 605312,
          other_file: "data/observations/a.csv",
          other_line: 2024,
        },
      },
    ],
  });
});

test("a dismissed fall passes", () => {
  expect(povertyLineFall(given({ observations: fall, dismissals: [dismissal()] })).outcome).toBe("pass");
});
