import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PREFLIGHT_IDS } from "../src/model/preflight.ts";
import { type ProjectCopy, projectCopy } from "./fixtures/projectCopy.ts";

let project: ProjectCopy;

beforeAll(() => {
  project = projectCopy();
  cpSync(resolve("LICENSE"), join(project.root, "LICENSE"));
});

afterAll(() => {
  project.remove();
});

function check(...words: readonly string[]) {
  const { out: stdout, complaints: stderr, code: status } = project.laju("check", ...words);
  return { stdout, stderr, status, lines: stdout.trimEnd().split("\n") };
}

/** Runs with one file of the project changed, which is put back. */
function checkWith(path: string, change: (text: string) => string, ...words: readonly string[]) {
  const before = project.read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  project.write(path, after);
  try {
    return check(...words);
  } finally {
    project.write(path, before);
  }
}

test("what may be published ends with 0, on one page without colours, with plain progress beside it", () => {
  const { stdout, stderr, status, lines } = check();
  expect(status).toBe(0);
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(`${stdout}${stderr}`).not.toContain("\u001b");
  expect(stderr.split("\n")[1]).toBe(`2/${PREFLIGHT_IDS.length + 1} Data`);
  expect(lines.filter((line) => /^\S.* {2,}Beres {2}/.test(line))).toHaveLength(PREFLIGHT_IDS.length - 1);
  expect(lines.at(-2)).toMatch(/^Boleh diterbitkan:/);
});

test("an error stops with 1, is named by file and line, and comes first among what to do", () => {
  const { status, lines } = checkWith(
    "data/observations/poverty.csv",
    (text) => text.replace(/^(3375,2025,3,headcount_ratio,)6\.14,/m, "$1614,"),
    "--lang",
    "en",
  );
  expect(status).toBe(1);
  expect(lines.join("\n")).toMatch(/^data\/observations\/poverty\.csv:\d+: .* \[value_outside_range\]$/m);
  const at = lines.findIndex((line) => line.startsWith("Not to be published yet: 1 error"));
  expect(lines[at + 1]).toMatch(/^1\. Data: mend /);
  expect(lines.at(-1)).toContain("npm run laju -- check");
  expect(lines.filter((line) => / Skipped {2,}/.test(line)).length).toBeGreaterThan(5);
});

test("a warning stops with 1 until it has a reason, and is followed by the row that would answer it", () => {
  const { status, lines } = checkWith("data/preflight.csv", (text) => text.replace(/^.*stunting.*\n/m, ""));
  expect(status).toBe(1);
  const at = lines.findIndex((line) => line.endsWith("[figure_missing]"));
  expect(lines[at]).toMatch(/^data\/releases\.csv:\d+: belum ada angka stunting 2025 untuk Kota Pekalongan/);
  expect(lines[at + 1]).toContain('figure_missing,district stunting 2025,"…"');
  expect(lines.join("\n")).toMatch(/^Belum boleh diterbitkan: 1 peringatan tanpa alasan\./m);
});

test("for machines there is JSON and nothing else", () => {
  const { stdout, stderr, status } = check("--json");
  expect([stderr, status]).toEqual(["", 0]);
  const { outcome, items } = JSON.parse(stdout);
  expect(outcome).toBe("pass");
  expect(items.map(({ id }: { id: string }) => id)).toEqual(PREFLIGHT_IDS);
  const newest = items.find(({ id }: { id: string }) => id === "newest");
  expect(newest).toMatchObject({
    outcome: "pass",
    diagnostics: [],
    looked_at: { series: expect.any(Number) },
  });
  expect(newest.answered[0]).toEqual({
    code: "figure_missing",
    severity: "warning",
    file: "data/releases.csv",
    line: expect.any(Number),
    message: expect.stringContaining("poverty_line"),
    reason: expect.stringContaining("belum kami peroleh"),
    answered_in: expect.stringMatching(/^data\/preflight\.csv:\d+$/),
  });
});

test("a broken file gives JSON too, with what is wrong in it", () => {
  const { stdout, stderr, status } = checkWith(
    "data/regions.csv",
    (text) => text.replace("region,", "kode,"),
    "--json",
  );
  expect([stderr, status]).toEqual(["", 1]);
  const { outcome, items } = JSON.parse(stdout);
  expect(outcome).toBe("error");
  expect(items[0].diagnostics[0]).toMatchObject({ severity: "error", file: "data/regions.csv", line: 1 });
});

test("anything typed behind it is refused", () => {
  expect(check("2026").status).toBe(2);
});
