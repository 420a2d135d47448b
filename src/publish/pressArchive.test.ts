import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { tinyPublication } from "./fixtures/tinyPublication.ts";
import { pressArchive } from "./pressArchive.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const made = {
  png: { id: bytes("png id"), en: bytes("png en") },
  xlsx: { id: bytes("xlsx id"), en: bytes("xlsx en") },
};

const archive = (publication = tinyPublication()) => pressArchive(publication, made, "<iframe></iframe>\n");

function textsOf(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, part]) => [name, strFromU8(part)]));
}

describe("pressArchive", () => {
  const texts = textsOf(archive());

  test("holds everything of the figure, at its stem", () => {
    expect(Object.keys(texts)).toEqual([
      "README.txt",
      "trend-id.svg",
      "trend-en.svg",
      "trend-id.png",
      "trend-en.png",
      "trend-id.xlsx",
      "trend-en.xlsx",
      "trend.csv",
      "trend-excel-id.csv",
      "trend.json",
      "ALT.txt",
      "CITATION.txt",
      "CITATION.bib",
      "CITATION.ris",
      "CITATION.json",
      "EMBED.txt",
      "SHA256SUMS",
    ]);
    expect(texts["trend-en.png"]).toBe("png en");
    expect(texts["EMBED.txt"]).toBe("<iframe></iframe>\n");
  });

  test("SHA256SUMS is right for every other file", () => {
    const { SHA256SUMS: _, ...others } = unzipSync(archive());
    const sums = Object.entries(others).map(
      ([name, part]) => `${createHash("sha256").update(part).digest("hex")}  ${name}`,
    );
    expect(texts.SHA256SUMS?.trimEnd().split("\n")).toEqual(sums);
  });

  test("the readme says standing, source, unit, period, processing, licence, files and columns in both languages", () => {
    const [id = "", en = ""] = texts["README.txt"]?.split(/\n-{72}\n\n/) ?? [];
    for (const part of [
      "Kedudukan: Situs independen, tidak resmi.",
      "Sumber: BPS, Survei Sosial Ekonomi Nasional",
      "Satuan:\n- headcount_ratio: ",
      "Periode: 2024–2025",
      "Pengolahan: Laju.",
      "Lisensi: Teks dan grafik: CC BY 4.0.",
      "Alamat: https://example.org/trend/",
      "- trend-id.svg: gambar",
      "- SHA256SUMS: ",
      "- from_year: tahun pertama",
      "- computed: perhitungan",
    ]) {
      expect(id).toContain(part);
    }
    expect(en).toContain("Standing: An independent, unofficial site.");
    expect(en).toContain("Period: 2024–2025");
    for (const name of Object.keys(texts).filter((each) => each !== "README.txt")) {
      expect(id).toContain(`- ${name}: `);
      expect(en).toContain(`- ${name}: `);
    }
  });

  test("the alternative text is the title, the statements and the note beside them, in both languages", () => {
    expect(texts["ALT.txt"]).toContain(
      "Persentase turun 0,57 poin persen.\nPada 2025 6,14 persen.\nDisusun dari tabel.",
    );
    expect(texts["ALT.txt"]).toContain("Alternative text (English)");
  });

  test("no file names a machine's clock, and two runs give the same bytes", () => {
    expect(archive()).toEqual(archive());
    // Every entry bears the day of the edition's cut-off: 30 September 2026, noon, as a ZIP file writes it.
    const zip = archive();
    const view = new DataView(zip.buffer);
    expect(view.getUint16(10, true)).toBe(12 << 11);
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (9 << 5) | 30);
  });
});
