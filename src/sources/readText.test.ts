import { expect, test } from "vitest";
import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";
import { readText } from "./readText.ts";

const holding = (...bytes: number[]): Files => ({ read: () => Uint8Array.from(bytes), list: () => [] });

test("a byte-order mark is dropped, the rest kept", () => {
  expect(readText(holding(0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9, 0x0a), "a.csv")).toBe("aé\n");
  expect(readText(holding(0x61), "a.csv")).toBe("a");
  expect(readText(holding(), "a.csv")).toBe("");
});

test.each([
  ["Windows-1252", [0x61, 0xe9, 0x0a]],
  ["UTF-16", [0xff, 0xfe, 0x61, 0x00]],
  ["a truncated letter", [0x61, 0xc3]],
])("%s is refused, naming the file", (_, bytes) => {
  const read = () => readText(holding(...bytes), "data/a.csv");
  expect(read).toThrow(DataError);
  expect(read).toThrow("data/a.csv:1: not_utf8");
});

test("a missing file keeps its own error", () => {
  const missing = new Error("ENOENT");
  const files: Files = {
    read() {
      throw missing;
    },
    list: () => [],
  };
  expect(() => readText(files, "a.csv")).toThrow(missing);
});
