import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

function laju(...words: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/laju.ts", ...words], { encoding: "utf8" });
}

test("the nowcasts of an edition are printed as the ledger would hold them, one district a row", () => {
  const text = execFileSync(
    process.execPath,
    ["scripts/laju.ts", "nowcast", "--edition", "2026", "--made", "2026-11-24"],
    { encoding: "utf8" },
  );
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(515);
  expect(lines[0]).toBe(
    "made,known_to,region,year,indicator,anchor,value,lower_80,upper_80,lower_95,upper_95",
  );
  expect(lines.find((line) => line.includes(",3375,"))).toMatch(
    /^2026-11-24,2026-09-30,3375,2026,headcount_ratio,march,5\.97,5\.84,6\.12,/,
  );
});

test("a statement is never overwritten, nor dated before what it knows", () => {
  const [name = ""] = readdirSync("data/nowcasts");
  const before = readFileSync(`data/nowcasts/${name}`);
  const again = laju("nowcast", "--edition", "2026", "--made", name.replace(".csv", ""), "--write");
  expect([again.status, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toContain(`data/nowcasts/${name}`);
  expect(readFileSync(`data/nowcasts/${name}`)).toEqual(before);
  expect(laju("nowcast", "--edition", "2026", "--made", "2026-09-29").status).toBe(2);
  expect(laju("nowcast", "--edition", "2026").status).toBe(2);
});
