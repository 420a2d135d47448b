import { expect, test } from "vitest";
import { typesetter, typesetterFor } from "./typesetter.ts";

test("a platform the typesetter does not exist for has none", () => {
  expect(typesetterFor("sunos sparc")).toBeUndefined();
});

test("a platform whose package is not installed has none", () => {
  const other = process.platform === "win32" ? "linux x64" : "win32 x64";
  expect(typesetterFor(other)).toBeUndefined();
});

test.runIf(typesetter() !== undefined)("what a template lacks is told, and nothing is made", () => {
  expect(() => typesetter()?.pdf("handout", { title: "T" })).toThrow();
});
