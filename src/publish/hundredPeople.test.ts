import { expect, test } from "vitest";
import { hundredPeople, hundredPeoplePicture } from "./hundredPeople.ts";
import { PALETTE } from "./palette.ts";

/** The people of a colour: each begins with a head and a body, two closed shapes. */
function peopleOf(marks: string, name: string): number {
  const path = new RegExp(`data-people="${name}"[^>]* d="([^"]*)"`).exec(marks)?.[1] ?? "";
  return (path.match(/z/g)?.length ?? 0) / 2;
}

test("a hundred people are drawn, as many in the colour of the focus as are told of", () => {
  for (const told of [0, 1, 6, 7, 10, 50, 99, 100]) {
    const marks = hundredPeople(told, 400);
    expect(peopleOf(marks, "told"), String(told)).toBe(told);
    expect(peopleOf(marks, "others"), String(told)).toBe(100 - told);
  }
});

test("nobody is drawn outside the square", () => {
  for (const size of [100, 432]) {
    const coordinates = [...hundredPeople(6, size).matchAll(/[MVA ](-?\d+(?:\.\d+)?)/g)].map(([, n]) =>
      Number(n),
    );
    expect(Math.max(...coordinates)).toBeLessThanOrEqual(size);
  }
});

test("told and others differ in lightness, so that grey paper shows them too", () => {
  const part = (colour: string, at: number) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2;
  const lightness = (colour = "") =>
    0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
  const [dark, light] = [lightness(PALETTE.indigo), lightness(PALETTE["rule-strong"])];
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
});

test("what is no whole number out of a hundred is refused", () => {
  for (const told of [-1, 6.14, 101, Number.NaN]) expect(() => hundredPeople(told, 400)).toThrow(RangeError);
});

test("the picture has a name for a reading voice, whatever it holds", () => {
  expect(hundredPeoplePicture(6, 400, 'six of "100"')).toMatch(
    /^<svg [^>]*role="img" aria-label="six of &quot;100&quot;"/,
  );
});
