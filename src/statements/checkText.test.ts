import { describe, expect, test } from "vitest";
import { checkText, languageOf } from "./checkText.ts";
import { realKnowledge } from "./fixtures/known.ts";

const knowledge = realKnowledge();
const check = (text: string) => checkText(text, knowledge);
const verdicts = (text: string) => check(text).map(({ verdict }) => verdict);

/** A press report's paragraph, as in June 2025. */
const PRESS =
  "Tingkat kemiskinan Kota Pekalongan tahun 2023 tercatat sebesar 6,81%, dan turun menjadi 6,71% pada 2024. “Secara persentase memang turun, tapi baru 0,1%.” Masih ada sekitar 18 ribu warga yang hidup di bawah garis kemiskinan. Seseorang miskin apabila penghasilannya di bawah Rp605.000 per orang per bulan.";

test("a press report's paragraph: levels right, percent for points, 18 thousand wrong, income for expenditure", () => {
  const found = check(PRESS);
  expect(
    found.map(({ indicator, year, verdict, stated, expected }) => [
      indicator,
      year,
      verdict,
      stated,
      expected,
    ]),
  ).toEqual([
    ["headcount_ratio", 2023, "supported", 6.81, 6.81],
    ["headcount_ratio", 2024, "supported", null, -0.1],
    ["headcount_ratio", 2024, "supported", 6.71, 6.71],
    ["headcount_ratio", 2024, "misleading", 0.1, 0.1],
    ["headcount", 2024, "contradicted", 18, 21.16],
    ["poverty_line", 2024, "misleading", 605_000, 605_312],
  ]);
  expect(found[3]?.reason.id).toContain("poin persen");
  expect(found[4]?.reason.id).toContain("268.000");
  expect(found[5]?.reason.id).toContain("pengeluaran, bukan penghasilan");
  expect(found[4]?.correction).toEqual({
    id: "Jumlah penduduk miskin Kota Pekalongan pada Maret 2024 sebanyak 21,16\u00a0ribu jiwa (BPS).",
    en: "In March 2024, 21.16\u00a0thousand people in Kota Pekalongan were poor (BPS).",
  });
});

test("an edition judges by what it knows", () => {
  const statement = "Persentase penduduk miskin Kota Pekalongan 6,14 persen pada Maret 2025.";
  expect(verdicts(statement)).toEqual(["supported"]);
  expect(checkText(statement, realKnowledge("2025-06-26")).map(({ verdict }) => verdict)).toEqual([
    "uncheckable",
  ]);
});

describe("what is left open", () => {
  test("a place without a name is taken from the sentence before, else from the edition, and said", () => {
    const [, second] = check(
      "Di Kabupaten Pekalongan persentase penduduk miskin 8,05 persen pada 2025. Setahun sebelumnya 8,95 persen.",
    );
    expect(second).toMatchObject({ region: "3326", year: 2024, verdict: "supported" });
    expect(check("Persentase penduduk miskin 6,14 persen pada 2025.")[0]?.reading.id).toContain(
      "wilayah tidak disebut",
    );
  });

  test("“Pekalongan” alone is two places", () => {
    expect(check("Persentase penduduk miskin Pekalongan 6,14 persen pada 2025.")[0]).toMatchObject({
      verdict: "uncheckable",
      region: null,
    });
    expect(
      check("Kota Pekalongan berbenah. Kemiskinan Pekalongan 6,14 persen pada 2025.").at(-1),
    ).toMatchObject({ verdict: "supported", region: "3375" });
  });

  test("an older figure without a year is not guessed to be old", () => {
    const [found] = check("Persentase penduduk miskin Kota Pekalongan 6,71 persen.");
    expect(found).toMatchObject({ verdict: "uncheckable", year: null, correction: null });
    expect(found?.reason.id).toContain("2024");
  });

  test("a rank without a side is not guessed", () => {
    expect(verdicts("Kemiskinan Kota Pekalongan peringkat 5 dari 35 kabupaten/kota pada 2025.")).toEqual([
      "uncheckable",
    ]);
    expect(verdicts("Kemiskinan Kota Pekalongan terendah ke-5 dari 35 kabupaten/kota pada 2025.")).toEqual([
      "supported",
    ]);
    expect(verdicts("Kemiskinan Kota Pekalongan tertinggi ke-5 dari 35 kabupaten/kota pada 2025.")).toEqual([
      "contradicted",
    ]);
  });
});

test("a sentence about something else gives nothing", () => {
  expect(check("Hujan turun 30 persen lebih sering di kota ini pada 2024.")).toEqual([]);
  expect(check("")).toEqual([]);
});

test("every statement stands where it says, in its sentence", () => {
  const text = `Pembuka tanpa angka. ${PRESS}\n\nPenutup.`;
  for (const { sentence, offset, span } of check(text)) {
    expect(text.slice(offset, offset + sentence.length)).toBe(sentence);
    expect(span[0]).toBeGreaterThanOrEqual(offset);
    expect(span[1]).toBeLessThanOrEqual(offset + sentence.length);
  }
});

test("a judgement never depends on sentences after it", () => {
  const [first] = check("Persentase penduduk miskin Kota Pekalongan 6,14 persen pada 2025.");
  const [again] = check(
    "Persentase penduduk miskin Kota Pekalongan 6,14 persen pada 2025. Di Brebes 14 persen pada 2019.",
  );
  expect(again).toEqual(first);
});

test("the language of a sentence is told by its words", () => {
  expect(languageOf("Kemiskinan di kota itu turun pada 2025.")).toBe("id");
  expect(languageOf("Poverty in the city fell in 2025.")).toBe("en");
});

test("long and hostile texts are answered at once", () => {
  expect(check("turun ".repeat(3000))).toEqual([]);
  expect(() => check(`${"9".repeat(4000)} persen penduduk miskin ${"(".repeat(2000)}`)).not.toThrow();
  expect(() => check("\u202e\u0000<script>kemiskinan 6,14 persen</script>")).not.toThrow();
});

test.each([
  "Berkat kerja pemerintah kota, peringkat kemiskinan Kota Pekalongan terbaik ke-5 dari 35 pada 2025.",
  "Berkat program kota, persentase penduduk miskin Kota Pekalongan pada 2025 terendah sejak 2015.",
  "Persentase penduduk miskin Kota Pekalongan pasti turun 0,57 poin persen pada 2025.",
  "The poverty rate of Kota Pekalongan certainly fell by 0.57 percentage points in 2025.",
])("a cause or a certainty that no figure shows makes a right figure misleading: %s", (text) => {
  expect(verdicts(text)).toContain("misleading");
  expect(verdicts(text)).not.toContain("supported");
});

test("what a poor person is short of, how far an estimate was off, and how many figures, state no measure", () => {
  for (const text of [
    "Pada 2025 rata-rata seorang penduduk miskin di Kota Pekalongan kekurangan Rp101.013 sebulan untuk mencapai garis kemiskinan; pada 2024 sebesar Rp75.777.",
    "In 2025 a poor person in Kota Pekalongan was short of Rp101,013 a month on average to reach the poverty line.",
    "Pada 350 angka kabupaten/kota, perkiraan kini persentase penduduk miskin meleset 0,17 poin persen.",
    "On 350 district figures the nowcast of the poverty rate was off by 0.17 percentage points.",
  ]) {
    expect(verdicts(text)).not.toContain("contradicted");
    expect(verdicts(text)).not.toContain("supported");
  }
  expect(
    verdicts("Garis kemiskinan Kota Pekalongan 2025 Rp605.000, kekurangan rata-rata Rp101.013."),
  ).toContain("contradicted");
});
