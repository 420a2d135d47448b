import { expect, test } from "vitest";
import { progress } from "./progress.ts";

function written(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string>>,
): string[] {
  const texts: string[] = [];
  const shown = progress(2, { ...stream, write: (text) => texts.push(text) }, environment);
  shown.step("membaca");
  shown.step("menulis");
  shown.end();
  return texts;
}

test("where there is no terminal each step is a plain line", () => {
  expect(written({}, {})).toEqual(["1/2 membaca\n", "2/2 menulis\n"]);
});

test("on a terminal there is one line, which grows and is taken away at the end", () => {
  expect(written({ isTTY: true, columns: 80 }, { TERM: "xterm" })).toEqual([
    `\r\u001b[2K[${".".repeat(24)}] 1/2 membaca`,
    `\r\u001b[2K[${"#".repeat(12)}${".".repeat(12)}] 2/2 menulis`,
    "\r\u001b[2K",
  ]);
});

test("a bar is never longer than the terminal is wide", () => {
  for (const text of written({ isTTY: true, columns: 20 }, {})) {
    expect(text.replace("\r\u001b[2K", "").length).toBeLessThan(20);
  }
});

test("under CI and on a terminal without control codes the lines are plain", () => {
  for (const environment of [{ CI: "true" }, { TERM: "dumb" }]) {
    expect(written({ isTTY: true }, environment)).toEqual(["1/2 membaca\n", "2/2 menulis\n"]);
  }
});
