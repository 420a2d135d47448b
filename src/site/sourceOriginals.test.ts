import { expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { sourceOriginals } from "./sourceOriginals.ts";

const snapshot: Snapshot = {
  path: "data/snapshots/ps01/p0.csv",
  source: "PS01",
  producer: "BPS",
  title: "P0",
  address: "https://www.bps.go.id/",
  licence: "ketentuan BPS",
  published: "2025-12-01",
  accessed: "2026-10-03",
  sha256: "0123456789abcdef".repeat(4),
  bytes: 1,
  row: { file: "data/snapshots/ps01/p0.csv.yaml", line: 1 },
};

test("without originals there is a sentence and no column", () => {
  for (const locale of Object.values(LOCALES)) {
    const { text, cells } = sourceOriginals(["PS01", "PS02"], [{ ...snapshot, source: "PS40" }], locale);
    expect(cells).toBeUndefined();
    expect(text).toMatch(/tidak disimpan|not kept/);
  }
});

test("with some, every source says what is kept of it", () => {
  const second = { ...snapshot, path: "data/snapshots/ps01/lagi.csv", published: undefined };
  const { text, cells } = sourceOriginals(["PS01", "PS02"], [snapshot, second], LOCALES.id);
  expect(text).toContain("1 dari 2 sumber");
  expect(cells).toEqual([
    "p0.csv (SHA-256 0123456789ab…): terbit 1 Desember 2025, diambil 3 Oktober 2026; lisensi: ketentuan BPS • lagi.csv (SHA-256 0123456789ab…): hari terbit tidak diketahui, diambil 3 Oktober 2026; lisensi: ketentuan BPS",
    "tidak disimpan",
  ]);
  expect(sourceOriginals(["PS01"], [snapshot], LOCALES.en).cells?.[0]).toContain(
    "published 1 December 2025, got 3 October 2026",
  );
});
