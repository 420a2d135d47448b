import { expect, test } from "vitest";
import { importedUnit, shiftedDecimal } from "./importedUnit.ts";

test("spellings of a unit are told from other units", () => {
  expect(importedUnit("Rupiah/Kapita/Bulan", "IDR per person per month")).toEqual({ shift: 0 });
  expect(importedUnit("Persen", "index (percent)")).toEqual({ shift: 0 });
  expect(importedUnit("Ribu Jiwa", "persons")).toEqual({ shift: 3 });
  expect(importedUnit("jiwa", "thousand persons")).toEqual({ shift: -3 });
  expect(importedUnit("persen", "thousand persons")).toBeUndefined();
  expect(importedUnit("constructor", "percent")).toBeUndefined();
});

test.each([
  ["315.35", 3, "315350"],
  ["315", 3, "315000"],
  ["21160", -3, "21.160"],
  ["5", -3, "0.005"],
  ["0.5", 3, "500"],
  ["-1.25", 1, "-12.5"],
  ["6.71", 0, "6.71"],
])("%s moved by %s is %s", (value, shift, wanted) => expect(shiftedDecimal(value, shift)).toBe(wanted));
