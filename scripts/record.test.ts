import { afterEach, beforeEach, expect, test } from "vitest";
import { type ProjectCopy, projectCopy } from "./fixtures/projectCopy.ts";

let project: ProjectCopy;

beforeEach(() => {
  project = projectCopy();
});

afterEach(() => {
  project.remove();
});

/** What a command in the copied project said, and its exit code. */
function laju(...words: readonly string[]): { readonly said: string; readonly code: number | null } {
  const { code, out, complaints } = project.laju(...words);
  return { said: `${out}${complaints}`, code };
}

const PATH = "data/published/2025.json";
const record = () => JSON.parse(project.read(PATH));
const record2025 = (...words: readonly string[]) =>
  laju("edition", "record", "2025", "--made", "2026-12-01", ...words);

function change(from: RegExp, to: string): void {
  const table = "data/observations/poverty.csv";
  const text = project.read(table);
  expect(text).toMatch(from);
  project.write(table, text.replace(from, to));
}

test("an edition that prints what it printed is not recorded again", () => {
  const before = project.read(PATH);
  expect(record2025("--kind", "correction", "--reason", "tidak ada yang berubah").code).toBe(0);
  expect(project.read(PATH)).toBe(before);
});

test("what moved is recorded with kind and reason only, and stays in the log", () => {
  change(/^3375,2016,3,headcount_ratio,7\.92,/m, "3375,2016,3,headcount_ratio,7.93,");
  const before = project.read(PATH);
  expect(record2025().code).toBe(2);
  expect(record2025("--kind", "revision").code).toBe(2);
  expect(record2025("--kind", "opinion", "--reason", "BPS merevisi angka Maret 2016").code).toBe(2);
  expect(project.read(PATH)).toBe(before);

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
  expect(Object.keys(project.digests("data/published"))).toEqual(["2025.json", "2026.json"]);
});

test("a record that was edited by hand into nonsense is refused with its file", () => {
  project.write(PATH, "{}");
  const { said, code } = record2025();
  expect(code).toBe(1);
  expect(said).toContain("data/published/2025.json:1");
  expect(said).toContain("[not_a_record]");
});

test("an edition that does not exist is not recorded", () => {
  expect(laju("edition", "record", "1999").code).toBe(2);
});
