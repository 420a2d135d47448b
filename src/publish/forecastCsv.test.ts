import { expect, test } from "vitest";
import type { ForecastStep } from "../model/forecast.ts";
import { forecastCsv } from "./forecastCsv.ts";

const step: ForecastStep = {
  step: 1,
  year: 2026,
  mean: 6.1,
  interval80: { lower: 5.58, upper: 6.66 },
  interval95: { lower: 5.27, upper: 7.04 },
};

test("the example in the docstring holds: a header alone", () => {
  expect(forecastCsv([])).toBe("series_id,year,step,mean,lo80,hi80,lo95,hi95\n");
});

test("series in the order given, a row per step, line feeds only", () => {
  expect(
    forecastCsv([
      { id: "b", steps: [step, { ...step, step: 2, year: 2027 }] },
      { id: "a", steps: [step] },
    ]),
  ).toBe(
    "series_id,year,step,mean,lo80,hi80,lo95,hi95\n" +
      "b,2026,1,6.1,5.58,6.66,5.27,7.04\n" +
      "b,2027,2,6.1,5.58,6.66,5.27,7.04\n" +
      "a,2026,1,6.1,5.58,6.66,5.27,7.04\n",
  );
});

test.each([
  ["a,b", '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
  ["=1+1", "=1+1"],
  ["-1", "-1"],
  [" a ", " a "],
])("the name %j comes back as it was", (id, written) => {
  expect(forecastCsv([{ id, steps: [step] }])).toContain(`\n${written},2026,`);
});

test.each([0.1 + 0.2, 1e-9, 1e21, 5e-324, Number.MAX_VALUE, -0, 100])(
  "%s is the shortest number that reads back the same",
  (mean) => {
    const written = forecastCsv([{ id: "a", steps: [{ ...step, mean }] }]).split(",")[10] ?? "";
    expect(Number(written)).toBe(mean === 0 ? 0 : mean);
    expect(written).toBe(String(mean));
  },
);
