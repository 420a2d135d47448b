import { expect, test } from "vitest";
import { contentPolicy } from "./contentPolicy.ts";

test("most pages run no script and hold no frame", () => {
  for (const path of [
    "",
    "en/",
    "edisi/2026/",
    "edisi/2026/grafik/",
    "sematan/2026/position/",
    "klaim/",
    "edisi/2026/paparan/catatan/",
  ]) {
    expect(contentPolicy(path)).not.toMatch(/script-src|connect-src|frame-src/);
    expect(contentPolicy(path)).toMatch(/^default-src 'none';/);
  }
});

test("a script of this site may run where it helps, and sends nothing", () => {
  for (const path of [
    "klaim/periksa/",
    "en/klaim/periksa/",
    "edisi/2026/grafik/position/",
    "/en/edisi/2026/grafik/position/",
    "edisi/2026/laju-yang-diperlukan/",
    "edisi/2026/paparan/",
    "sematan/terbaru/position/tinggi/",
  ]) {
    expect(contentPolicy(path)).toContain("script-src 'self'; connect-src 'none'");
    expect(contentPolicy(path)).not.toContain("frame-src");
  }
});

test("only the page that shows how an embed looks frames pages, of this site", () => {
  expect(contentPolicy("edisi/2026/grafik/position/sematan/")).toContain("frame-src 'self'");
});
