import { expect, test } from "vitest";
import { numberedRecords } from "./numberedRecords.ts";

test("every record knows the physical line it begins on, past quoted line breaks and empty lines", () => {
  const linesOf = (text: string) => numberedRecords(text).map(({ record, line }) => [record[0], line]);
  expect(linesOf('a,b\n"x\ny",1\nz,2\n')).toEqual([
    ["a", 1],
    ["x\ny", 2],
    ["z", 4],
  ]);
  expect(linesOf('a,b\r\n"x\r\n\r\ny",1\r\nz,2')).toEqual([
    ["a", 1],
    ["x\r\n\r\ny", 2],
    ["z", 5],
  ]);
  expect(linesOf("a\n\n\nz\n")).toEqual([
    ["a", 1],
    ["", 2],
    ["", 3],
    ["z", 4],
  ]);
});

test("broken quotes are an error", () => {
  expect(() => numberedRecords('a,b\n"x,1\n')).toThrow();
});
