import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("a missing cell stays empty and a number keeps its minus", () => {
  expect(csv(["a", "b"], [[undefined, -0.57]])).toBe("a,b\n,-0.57\n");
});

test("commas, quotes and line breaks are quoted", () => {
  expect(csv(["a"], [['Kota "Batik", dll'], ["x\ny"]])).toBe('a\n"Kota ""Batik"", dll"\n"x\ny"\n');
});

test.each(["=1+1", "+62", "-lihat", "@x", "\tx"])("%j cannot run as a formula", (text) => {
  expect(csv(["a"], [[text]])).toBe(`a\n'${text}\n`);
});

test("either separator is quoted, and a number is written with the decimal mark that is asked for", () => {
  const form = { separator: ";", decimalMark: ",", lineBreak: "\r\n" } as const;
  const cells = ["a,b", "a;b", { text: "-6.10", value: -6.1, decimals: 2 }, 0.5];
  expect(csv(["1", "2", "3", "4"], [cells], form)).toBe('1;2;3;4\r\n"a,b";"a;b";-6,10;0,5\r\n');
  expect(csv(["1", "2", "3", "4"], [cells])).toBe('1,2,3,4\n"a,b","a;b",-6.10,0.5\n');
});
