import { expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import type { RecordEntry } from "../model/publishedRecord.ts";
import { correctionAnchor, correctionsOf, figureNotes } from "./corrections.ts";

const log: readonly RecordEntry[] = [
  { made: "2026-10-01", kind: "first", reason: "", moved: [] },
  {
    made: "2026-11-02",
    kind: "revision",
    reason: "BPS merevisi angka.",
    moved: [{ key: "position 3375 2025", was: "6.14", is: "6.15", cause: { kind: "code" } }],
  },
  {
    made: "2026-12-03",
    kind: "correction",
    reason: "Satuan tertukar.",
    moved: [{ key: "positions 3375 2025", was: "1", is: "2", cause: { kind: "code" } }],
  },
];

test("the first entry is no correction, and the newest comes first", () => {
  expect(correctionsOf({ log }).map(({ made }) => made)).toEqual(["2026-12-03", "2026-11-02"]);
  expect(correctionsOf(undefined)).toEqual([]);
});

test("two corrections of one day have addresses of their own, which a third does not change", () => {
  const second = { ...log[2], reason: "Satuan lain." } as RecordEntry;
  const anchors = (entries: readonly RecordEntry[]) =>
    correctionsOf({ log: entries }).map((each) => correctionAnchor("2026", each));
  expect(anchors([...log, second])).toEqual([
    "edisi-2026-2026-12-03-2",
    "edisi-2026-2026-12-03",
    "edisi-2026-2026-11-02",
  ]);
  expect(anchors([...log, second, second]).slice(1)).toEqual(anchors([...log, second]));
});

test("a figure tells when and why its own numbers changed, and not those of another", () => {
  expect(figureNotes({ log }, "position", LOCALES.id)).toEqual([
    { when: "Diubah 2 November 2026 (revisi):", reason: "BPS merevisi angka." },
  ]);
  expect(figureNotes({ log }, "position", LOCALES.en)[0]?.when).toBe("Changed 2 November 2026 (revision):");
  expect(figureNotes({ log }, "slope", LOCALES.id)).toEqual([]);
});
