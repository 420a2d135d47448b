import { expect, test } from "vitest";
import { steppedTargets } from "./steppedTargets.ts";

const values = (latest: number) => steppedTargets(latest).map(({ value }) => value);

test("targets begin at the quarter below the newest figure and go down by quarters", () => {
  expect(values(6.14).slice(0, 3)).toEqual([6, 5.75, 5.5]);
  expect(values(6.14).at(-1)).toBe(3);
  expect(values(6.71)[0]).toBe(6.5);
});

test("a figure on a quarter is no target for itself", () => {
  expect(values(6)[0]).toBe(5.75);
  expect(values(6.01)[0]).toBe(6);
});

test("none is zero or less", () => {
  expect(values(0.6)).toEqual([0.5, 0.25]);
  expect(values(0.2)).toEqual([]);
});
