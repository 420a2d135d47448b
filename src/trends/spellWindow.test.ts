import { expect, test } from "vitest";
import { note, spell } from "./fixtures.ts";
import { spellWindow } from "./spellWindow.ts";

const whole = { ...spell([8, 7, undefined, 6, 5]), notes: [note(2016), note(2018), note(2019)] };

test("a window has its ends, what is missing between them and the notes it spans", () => {
  const found = spellWindow(whole, 2016, 2018);
  expect(found?.points.map(({ year }) => year)).toEqual([2016, 2018]);
  expect(found?.missing).toEqual([2017]);
  expect(found?.notes.map(({ year }) => year)).toEqual([2018]);
});

test("an end without a figure, one outside the spell, and a window that does not run forward are none", () => {
  expect(spellWindow(whole, 2017, 2019)).toBeUndefined();
  expect(spellWindow(whole, 2015, 2017)).toBeUndefined();
  expect(spellWindow(whole, 2014, 2019)).toBeUndefined();
  expect(spellWindow(whole, 2015, 2020)).toBeUndefined();
  expect(spellWindow(whole, 2019, 2019)).toBeUndefined();
  expect(spellWindow(whole, 2019, 2015)).toBeUndefined();
});
