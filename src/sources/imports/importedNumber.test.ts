import { describe, expect, test } from "vitest";
import { importedNumber, provenStyle } from "./importedNumber.ts";

function value(text: string, style?: "id" | "en" | "plain"): string {
  const reading = importedNumber(text, style);
  return reading.kind === "number" ? reading.value : reading.kind;
}

describe("without a declared style", () => {
  test.each([
    ["6.71", "6.71"],
    ["6,71", "6.71"],
    ["605.312,00", "605312.00"],
    ["605,312.00", "605312.00"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["  8 562 ", "8562"],
    ["605\u202f312", "605312"],
    ["605'312", "605312"],
    ["0.345", "0.345"],
    ["4457.041", "4457.041"],
    ["Rp 605.312,-", "605312"],
    ["Rp605.312,00", "605312.00"],
    ['="6.71"', "6.71"],
    ["\u22122,5", "-2.5"],
    ["7.00", "7.00"],
  ])("%s is %s", (text, wanted) => expect(value(text)).toBe(wanted));

  test("three digits behind a single mark are read in no way, and both ways are shown", () => {
    expect(importedNumber("605.312", undefined)).toEqual({ kind: "ambiguous", id: "605312", en: "605.312" });
    expect(importedNumber("605,312", undefined)).toEqual({ kind: "ambiguous", id: "605.312", en: "605312" });
  });

  test.each([
    "1.23.456",
    "1,23",
    "12,34,567",
    "6.71.",
    "(6.71)",
    "+6.71",
    "06.71",
    "1_000",
    "0x1F",
    "\u0666",
    "six",
  ])("%s", (text) => expect(value(text)).toBe(text === "1,23" ? "1.23" : "fault"));
});

describe("in a declared style", () => {
  test.each([
    ["605.312", "id", "605312"],
    ["605.312", "en", "605.312"],
    ["605.312", "plain", "605.312"],
    ["605,312", "id", "605.312"],
    ["605,312", "en", "605312"],
    ["605,312", "plain", "fault"],
    ["6.71", "id", "fault"],
    ["605.312,00", "en", "fault"],
  ] as const)("%s in %s is %s", (text, style, wanted) => expect(value(text, style)).toBe(wanted));
});

test("a style is proven by one number and unproven by two that differ", () => {
  expect(provenStyle(["605.312", "6,71"])).toBe("id");
  expect(provenStyle(["605.312", "6.71"])).toBe("en");
  expect(provenStyle(["6,71", "6.81"])).toBeUndefined();
  expect(provenStyle(["605.312", "7148"])).toBeUndefined();
  expect(provenStyle(["1.234.567"])).toBe("id");
});

test("footnote marks are split off, units are handed over", () => {
  expect(importedNumber("6,71*", undefined)).toEqual({ kind: "number", value: "6.71", unit: "", mark: "*" });
  expect(importedNumber("6.71 1)", undefined)).toEqual({
    kind: "number",
    value: "6.71",
    unit: "",
    mark: "1)",
  });
  expect(importedNumber("6.71r)", undefined)).toMatchObject({ value: "6.71", mark: "r)" });
  expect(importedNumber("6,71\u00b2", undefined)).toMatchObject({ value: "6.71", mark: "\u00b2" });
  expect(importedNumber("6,71 persen", undefined)).toMatchObject({ value: "6.71", unit: "persen" });
  expect(importedNumber("21,16 ribu jiwa", undefined)).toMatchObject({ value: "21.16", unit: "ribu jiwa" });
});

test("hints tell a date from an exponent from foreign digits", () => {
  expect(importedNumber("03-Feb", undefined)).toEqual({ kind: "fault", hint: "date" });
  expect(importedNumber("Feb-03", undefined)).toEqual({ kind: "fault", hint: "date" });
  expect(importedNumber("2024-02-03", undefined)).toEqual({ kind: "fault", hint: "date" });
  expect(importedNumber("6.1E+02", undefined)).toEqual({ kind: "fault", hint: "exponent" });
  expect(importedNumber("\u0666\u066b\u0667", undefined)).toEqual({ kind: "fault", hint: "digits" });
});

test("a stored number has no style", () => {
  expect(importedNumber("605.312", "id", true)).toMatchObject({ value: "605.312" });
  expect(importedNumber("605.312", undefined, true)).toMatchObject({ value: "605.312" });
});
