import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "laju-record-"));
  for (const folder of ["data", "reports"])
    cpSync(resolve(folder), join(project, folder), { recursive: true });
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

/** Runs a command in the copied project: what it printed, and its exit code. */
function laju(...words: readonly string[]): { readonly said: string; readonly code: number } {
  try {
    const said = execFileSync(process.execPath, [resolve("scripts/laju.ts"), ...words], {
      cwd: project,
      encoding: "utf8",
      stdio: "pipe",
    });
    return { said, code: 0 };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { said: `${stdout}${stderr}`, code: status };
  }
}

const path = () => join(project, "data/published/2025.json");
const record = () => JSON.parse(readFileSync(path(), "utf8"));
const record2025 = (...words: readonly string[]) =>
  laju("edition", "record", "2025", "--made", "2026-12-01", ...words);

function change(from: RegExp, to: string): void {
  const table = join(project, "data/observations/poverty.csv");
  const text = readFileSync(table, "utf8");
  expect(text).toMatch(from);
  writeFileSync(table, text.replace(from, to));
}

test("an edition that prints what it printed is not recorded again", () => {
  const before = readFileSync(path(), "utf8");
  expect(record2025("--kind", "correction", "--reason", "tidak ada yang berubah").code).toBe(0);
  expect(readFileSync(path(), "utf8")).toBe(before);
});

test("what moved is recorded with kind and reason only, and stays in the log", () => {
  change(/^3375,2016,3,headcount_ratio,7\.92,/m, "3375,2016,3,headcount_ratio,7.93,");
  const before = readFileSync(path(), "utf8");
  expect(record2025().code).toBe(2);
  expect(record2025("--kind", "revision").code).toBe(2);
  expect(record2025("--kind", "opinion", "--reason", "BPS merevisi angka Maret 2016").code).toBe(2);
  expect(readFileSync(path(), "utf8")).toBe(before);

  const { said, code } = record2025("--kind", "revision", "--reason", "BPS merevisi angka Maret 2016");
  expect(code).toBe(0);
  expect(said).toContain("7.92 → 7.93");
  const { log, numbers } = record();
  expect(log).toHaveLength(2);
  expect(log[1]).toMatchObject({
    made: "2026-12-01",
    kind: "revision",
    reason: "BPS merevisi angka Maret 2016",
  });
  expect(log[1].moved[0]).toMatchObject({ was: "7.92", is: "7.93", cause: { kind: "data" } });
  expect(numbers.findings["headcount_ratio.2016"]).toBe("7.93 percent");
  expect(readdirSync(join(project, "data/published")).sort()).toEqual(["2025.json", "2026.json"]);
});

test("a record that was edited by hand into nonsense is refused with its file", () => {
  writeFileSync(path(), "{}");
  const { said, code } = record2025();
  expect(code).toBe(1);
  expect(said).toContain("data/published/2025.json:1");
  expect(said).toContain("[not_a_record]");
});

test("an edition that does not exist is not recorded", () => {
  expect(laju("edition", "record", "1999").code).toBe(2);
});
