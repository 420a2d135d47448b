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
