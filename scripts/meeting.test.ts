import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskFiles } from "../src/sources/files.ts";
import { meetingFiles } from "../src/sources/meetingFiles.ts";

let folder = "";
const file = () => join(folder, "data/meetings/2026-12-01.yaml");

/** `laju meeting …` in a project of its own. */
function laju(...words: readonly string[]) {
  return spawnSync(process.execPath, [resolve("scripts/laju.ts"), "meeting", ...words], {
    encoding: "utf8",
    cwd: folder,
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laju-meeting-"));
  cpSync("data/editions", join(folder, "data/editions"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a new meeting can be read as it is written, and nothing is known of it", () => {
  const done = laju("new", "--date", "2026-12-01", "--edition", "2026");
  expect([done.status, done.stderr]).toEqual([0, ""]);
  expect(done.stdout).toContain("/rapat/2026-12-01/");
  expect(meetingFiles(diskFiles(folder))).toMatchObject([
    { date: "2026-12-01", edition: "2026", agenda: undefined, decisions: undefined, sources: [] },
  ]);
});

test("it is never overwritten", () => {
  const before = readFileSync(file(), "utf8");
  const again = laju("new", "--date", "2026-12-01");
  expect([again.status, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toContain("sudah ada");
  expect(readFileSync(file(), "utf8")).toBe(before);
});

test("every field it offers is refused until it is filled, and read when it is", () => {
  const offered = readFileSync(file(), "utf8").replace(/^#(?! )|^#(?= {2}\S| {4,})(?! {3}\S)/gm, "");
  writeFileSync(file(), offered);
  expect(() => meetingFiles(diskFiles(folder))).toThrow(/bad_field/);
  const filled = offered
    .replaceAll('""', '"isi"')
    .replaceAll("TTTT-BB-HH", "2026-12-31")
    .replace("JJ:MM", "09:00")
    .replaceAll("JJ:MM", "12:00");
  writeFileSync(file(), filled);
  const [meeting] = meetingFiles(diskFiles(folder));
  const fields = [meeting, meeting?.decisions?.[0], meeting?.agenda?.[0]].flatMap((each) =>
    Object.entries(each ?? { missing: undefined }),
  );
  expect(fields.filter(([, value]) => value === undefined)).toEqual([]);
});

test.each([
  [["new"], "--date"],
  [["old", "--date", "2026-12-01"], "meeting new"],
  [["new", "--date", "2026-02-30"], "2026-02-30"],
  [["new", "--date", "../2026"], "TTTT-BB-HH"],
  [["new", "--date", "2026-12-02", "--edition", "2099"], "2025, 2026"],
])("%j is refused with what must be given", (words, said) => {
  const done = laju(...words);
  expect([done.status, done.stdout]).toEqual([2, ""]);
  expect(done.stderr).toContain(said);
});
