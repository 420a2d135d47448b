import { describe, expect, test } from "vitest";
import type { ClaimVerdict } from "../model/claim.ts";
import { checkText } from "./checkText.ts";
import { realKnowledge } from "./fixtures/known.ts";
import { overall } from "./overall.ts";

const knowledge = realKnowledge();

/** Mistakes of the catalogue that a press text can make, as they were made, with the words that say why. */
const EVIDENCE: readonly (readonly [row: number, text: string, verdict: ClaimVerdict, because: RegExp])[] = [
  [1, "Kemiskinan Kota Pekalongan turun 0,1% dari 2023 ke 2024.", "misleading", /poin persen/],
  [1, "Angka kemiskinan Kota Pekalongan 2025 turun 0,57 persen dibanding 2024.", "misleading", /poin persen/],
  [
    2,
    "Pada 2024 angka kemiskinan Kota Pekalongan di angka 1,47 persen.",
    "misleading",
    /perubahan relatif 2023–2024, bukan tingkatnya/,
  ],
  [
    3,
    "Tingkat kemiskinan Jawa Tengah September 2024 9,58 persen poin.",
    "misleading",
    /poin persen hanya untuk selisih/,
  ],
  [
    4,
    "Pada 2024 sekitar 18 ribu warga Kota Pekalongan hidup di bawah garis kemiskinan.",
    "contradicted",
    /268\.000 jiwa/,
  ],
  [5, "Pada 2024 ada 21,16 ribu KK miskin di Kota Pekalongan.", "misleading", /bukan keluarga/],
  [
    6,
    "Warga Kota Pekalongan miskin bila penghasilannya di bawah Rp605.312 per bulan pada 2024.",
    "misleading",
    /pengeluaran, bukan penghasilan/,
  ],
  [
    7,
    "Garis kemiskinan Kota Pekalongan 2024 Rp605.312 per keluarga per bulan.",
    "misleading",
    /bukan per keluarga/,
  ],
  [
    8,
    "Garis kemiskinan Kota Pekalongan Maret 2025 Rp609.160 per kapita per bulan.",
    "contradicted",
    /Indonesia/,
  ],
  [
    9,
    "Kemiskinan Jawa Tengah turun dari 10,47 persen pada Maret 2024 menjadi 9,58 persen pada September 2024.",
    "misleading",
    /Maret dan angka September/,
  ],
  [
    10,
    "Pada 2024 penduduk miskin Indonesia 24,05 juta jiwa atau 9,03 persen.",
    "misleading",
    /bulan yang berbeda/,
  ],
  [
    12,
    "Pada 2022 sebanyak 25.498 penduduk Kota Pekalongan miskin ekstrem menurut P3KE.",
    "misleading",
    /melebihi seluruh penduduk miskin/,
  ],
  [
    13,
    "Menurut DTSEN tingkat kemiskinan Kota Pekalongan 2025 6,14 persen.",
    "misleading",
    /daftar sasaran program/,
  ],
  [14, "Kemiskinan Kota Pekalongan 2024 peringkat 5 dari 35 kabupaten/kota.", "uncheckable", /arahnya/],
  [
    15,
    "Kemiskinan Kota Pekalongan 2024 sebesar 6,71 persen, sedikit lebih tinggi daripada rata-rata lima tahun 2020–2024.",
    "misleading",
    /rata-rata 2020–2024 7,06/,
  ],
  [
    18,
    "Garis kemiskinan Kota Pekalongan tahun 2020 Rp502.031 per kapita per bulan.",
    "contradicted",
    /Kota Tegal/,
  ],
  [20, "Target kemiskinan Kota Pekalongan tahun 2024 tercapai.", "contradicted", /Target 2024 6,29/],
  [21, "Kemiskinan Kota Pekalongan turun signifikan 0,57 poin persen pada 2025.", "misleading", /signifikan/],
  [
    22,
    "Berkat program pelatihan, kemiskinan Kota Pekalongan turun 0,57 poin persen pada 2025.",
    "misleading",
    /sebab/,
  ],
  [
    23,
    "Kemiskinan Kota Pekalongan turun dari 10,29 persen pada 2008 menjadi 6,14 persen pada 2025.",
    "misleading",
    /tidak sebanding/,
  ],
  [24, "Kemiskinan Kota Pekalongan terus turun sejak 2019.", "misleading", /tidak setiap tahun/],
  [
    28,
    "BPS memproyeksikan kemiskinan Kota Pekalongan 5,68 persen pada 2028.",
    "misleading",
    /BPS tidak membuat proyeksi/,
  ],
  [31, "Kemiskinan Kota Pekalongan 2024 sebesar 8,95 persen.", "contradicted", /Kabupaten Pekalongan/],
  [31, "Kemiskinan Pekalongan 2024 sebesar 6,71 persen.", "uncheckable", /lebih dari satu cara/],
  [
    32,
    "Angka kemiskinan terbaru Kota Pekalongan 6,71 persen pada 2024.",
    "misleading",
    /sudah ada angka 2025/,
  ],
  [34, "Angka kemiskinan Kota Pekalongan 2024 21,16 ribu jiwa.", "supported", /21,16/],
  [36, "Pada 2024 kemiskinan Kota Pekalongan lebih tinggi daripada Jawa Tengah.", "contradicted", /10,47/],
];

describe.each(EVIDENCE.map(([row, text, verdict, because]) => ({ row, text, verdict, because })))(
  "row $row: $text",
  ({ text, verdict, because }) => {
    const found = checkText(text, knowledge);

    test(`is ${verdict}`, () => {
      expect(overall(found.map((each) => each.verdict))).toBe(verdict);
    });

    test("for that reason", () => {
      expect(found.map(({ reason }) => reason.id).join(" ")).toMatch(because);
    });
  },
);
