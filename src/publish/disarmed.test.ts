import { describe, expect, test } from "vitest";
import { disarmed } from "./disarmed.ts";

describe("disarmed", () => {
  test.each([
    "=1+1",
    "+62 812",
    "-lihat",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20x",
    "-1+cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org")',
    "-0,57",
    "+0.57",
    "-1e5",
  ])("%j gets an apostrophe", (text) => {
    expect(disarmed(text)).toBe(`'${text}`);
  });

  test.each(["-0.57", "6.14", "0", "Kota Pekalongan", "poin-persen", "a=b", "−0,57", "…", "–", ""])(
    "%j stays as it is",
    (text) => {
      expect(disarmed(text)).toBe(text);
    },
  );
});
