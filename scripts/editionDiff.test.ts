import { expect, test } from "vitest";
import { loadContent } from "../src/site/content.ts";
import { diskFiles } from "../src/sources/files.ts";
import { editionDiff } from "./editionDiff.ts";

const content = loadContent(diskFiles(process.cwd()));

test("two editions differ in key figures, verdicts and words, told in either language", () => {
  const lines = editionDiff(content, "2025", "2026", "id");
  const text = lines.join("\n").replaceAll("\u00a0", " ");
  expect(lines[0]).toBe("Edisi 2025 → Edisi 2026");
  expect(text).toContain("Persentase penduduk miskin: 6,71 persen → 6,14 persen");
  expect(text).toContain("headcount_ratio.trend: tidak ada perubahan yang jelas → turun");
  expect(text).toMatch(/rakor: \d+ kalimat sama, [1-9]\d* hilang, [1-9]\d* baru/);
  expect(editionDiff(content, "2025", "2026", "en").join("\n").replaceAll("\u00a0", " ")).toContain(
    "headcount_ratio.trend: no clear change → falling",
  );
});

test("an edition does not differ from itself", () => {
  const lines = editionDiff(content, "2026", "2026", "en");
  expect(lines.filter((line) => / → /.test(line)).every((line) => sides(line)[0] === sides(line)[1])).toBe(
    true,
  );
  expect(
    lines.filter((line) => /sentences alike/.test(line)).every((line) => / 0 gone, 0 new$/.test(line)),
  ).toBe(true);
});

function sides(line: string): string[] {
  return line.replace(/^.*?: /, "").split(" → ");
}
