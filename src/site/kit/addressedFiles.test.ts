import { beforeAll, expect, test } from "vitest";
import { elementsOf, readPdf, textOf } from "./fixtures/readPdf.ts";

beforeAll(() => {
  process.env.LAJU_SITE = "https://laju.example.org";
});

test("where the site's address is known, every document bears it and its code", async () => {
  const { content } = await import("../content.ts");
  const { isTypeset, typesetFile } = await import("./kitFiles.ts");
  const { offlineFile } = await import("./offlineFile.ts");
  if (isTypeset()) {
    for (const file of ["usulan-bahan.pdf", "paparan.pdf", "infografik.pdf"] as const) {
      const pdf = await readPdf(await typesetFile("2026", "en", file));
      expect(textOf(pdf).replace(/\s/g, ""), file).toContain("https://laju.example.org/en/edisi/2026/");
      const alternatives = pdf.pages.flatMap(({ structure }) =>
        elementsOf(structure).map(({ alternative = "" }) => alternative),
      );
      const { codeAlternative } = (await import("./paperHead.ts")).paperHead(
        content().volume("2026", "en"),
        "",
      );
      expect(alternatives, file).toContain(codeAlternative);
    }
  }
  const offline = await offlineFile("2026");
  expect(offline).toContain('href="https://laju.example.org/edisi/2026/angka/#headcount_ratio.latest"');
  expect(offline).toContain('<path fill="#000000"');
});
