import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PALETTE, withColours } from "./palette.ts";

test("the palette is the site's own, by daylight", () => {
  const css = readFileSync("src/site/styles/site.css", "utf8");
  const light = /:root \{[^}]*\}/.exec(css)?.[0] ?? "";
  const colours = [...light.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(colours)).toEqual(PALETTE);
});

test("every custom property becomes a colour, and an unknown one is refused", () => {
  expect(withColours('<g fill="var(--indigo)" stroke="currentColor"/>')).toBe(
    '<g fill="#2a3f8f" stroke="#1d2027"/>',
  );
  expect(() => withColours('<g fill="var(--teal)"/>')).toThrow("no colour --teal");
});
