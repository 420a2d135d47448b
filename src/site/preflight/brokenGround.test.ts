import { expect, test } from "vitest";
import type { PreflightItem } from "../../model/preflight.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { readText } from "../../sources/readText.ts";
import { groundOf } from "./ground.ts";
import { preflight } from "./preflight.ts";

const disk = diskFiles(process.cwd());
const text = (path: string) => readText(disk, path);

/** Every item by its id, with some files replaced. */
function found(replaced: Readonly<Record<string, string>>): ReadonlyMap<string, PreflightItem> {
  const ground = groundOf(overlaidFiles(disk, replaced), () => []);
  return new Map(preflight(ground).map((item) => [item.id, item]));
}

const outcomes = (items: ReadonlyMap<string, PreflightItem>, outcome: string) =>
  [...items.values()].filter((item) => item.outcome === outcome).map(({ id }) => id);
const places = (item: PreflightItem | undefined) =>
  item?.diagnostics.map(({ row, code }) => `${row.file}:${row.line} ${code}`);

test("tables that cannot be read are all told, each in its item, and the rest is skipped", () => {
  const items = found({
    "data/observations/poverty.csv": text("data/observations/poverty.csv").replace(
      "3375,2025,3",
      '3375,2025,"3',
    ),
    "data/observations/access.csv": "region;year\n",
    "data/targets.csv": text("data/targets.csv").replace(",2019,5.14,", ",2019,lima,"),
    "data/publisher.yaml": "official: tidak\n",
  });
  expect(outcomes(items, "error")).toEqual(["data", "targets", "licence"]);
  expect(outcomes(items, "pass")).toEqual([]);
  expect(items.get("data")?.diagnostics.map(({ row }) => row.file)).toContain("data/observations/access.csv");
  expect(items.get("data")?.diagnostics.map(({ row }) => row.file)).toContain(
    "data/observations/poverty.csv",
  );
  expect(places(items.get("targets"))).toEqual(["data/targets.csv:2 not_a_number"]);
  expect(items.get("words")).toMatchObject({ outcome: "skipped", skipped: "data" });
});

test("a figure that no check lets through stops what is made of it, and is told once", () => {
  const items = found({
    "data/observations/poverty.csv": text("data/observations/poverty.csv").replace(
      /^(3375,2025,3,headcount_ratio,)6\.14,/m,
      "$1614,",
    ),
  });
  expect(outcomes(items, "error")).toEqual(["data"]);
  expect(items.get("data")?.diagnostics.filter(({ code }) => code === "value_outside_range")).toHaveLength(1);
  expect(outcomes(items, "pass")).toEqual(["sources", "editions", "targets", "embargo", "licence"]);
});

test("a report that says what the figures do not, and one without its translation, leave the rest to be looked at", () => {
  const rakor = "reports/2025/id/rakor.md";
  const items = found({
    [rakor]: text(rakor).replace("headcount_ratio.change = falling", "headcount_ratio.change = rising"),
    "reports/2026/id/tambahan.md": text("reports/2026/id/kutipan.md"),
  });
  expect(items.get("words")?.diagnostics.map(({ row }) => row.file)).toContain(rakor);
  expect(items.get("languages")).toMatchObject({ outcome: "skipped", skipped: "words" });
  expect(items.get("figures")).toMatchObject({ outcome: "pass", lookedAt: { figures: 28, editions: 2 } });
  expect(items.get("record")).toMatchObject({ lookedAt: { editions: 1 } });
});

test("a report in one language only, blank words and a moved number are told by item", () => {
  const items = found({
    "reports/2026/id/tambahan.md": text("reports/2026/id/kutipan.md"),
    "data/editions/2026.yaml": text("data/editions/2026.yaml").replace(/^( {2}en: )"Material.*/m, '$1"  "'),
    "data/observations/poverty.csv": text("data/observations/poverty.csv").replace(
      /^(3375,2016,3,headcount_ratio,)7\.92,/m,
      "$17.93,",
    ),
  });
  expect(items.get("languages")?.diagnostics.map(({ code }) => code)).toEqual([
    "missing_translation",
    "blank_words",
  ]);
  expect(items.get("record")?.diagnostics).toMatchObject([
    { severity: "error", code: "record_differs", row: { file: "data/published/2025.json" } },
    { severity: "error", code: "record_differs", row: { file: "data/published/2026.json" } },
  ]);
});

test("a broken record or meeting is told, and everything else is looked at without it", () => {
  const items = found({ "data/published/2025.json": "{}", "data/meetings/2025-11-17.yaml": "title: [\n" });
  expect(outcomes(items, "error")).toEqual(["targets", "record"]);
  expect(places(items.get("record"))).toEqual(["data/published/2025.json:1 not_a_record"]);
  expect(outcomes(items, "skipped")).toEqual(["snapshots"]);
});

test("an edition with a mark of what is still to be done stops in its own item, and without any edition nothing passes for ready", () => {
  const items = found({ "data/editions/2026.yaml": `${text("data/editions/2026.yaml")}# ::todo periksa\n` });
  expect(outcomes(items, "error")).toEqual(["editions"]);
  expect(items.get("words")).toMatchObject({ lookedAt: { reports: 8 } });

  const list = (folder: string) => (/^data\/(editions|published)$/.test(folder) ? [] : disk.list(folder));
  const empty = preflight(groundOf({ ...disk, list }, () => []));
  expect(empty.filter(({ outcome }) => outcome === "error").map(({ id }) => id)).toContain("editions");
});
