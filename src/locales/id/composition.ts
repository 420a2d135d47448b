import type { PaceTally } from "../../model/targetLedgers.ts";
import type { CompositionWords, LedgerWords } from "../compositionWords.ts";

/** Short labels of the figures about what changes are made of, in Indonesian. */
export const composition: CompositionWords = {
  window: "Jendela",
  none: "–",
  countAtStart: "Jumlah pada tahun pertama, ribu jiwa",
  rateAtStart: "Persentase pada tahun pertama",
  change: "perubahan",
  countChange: "Perubahan jumlah, ribu jiwa",
  rate: "persentase",
  population: "penduduk tersirat",
  ratePart: "Bagian persentase",
  populationPart: "Bagian penduduk tersirat",
  roundedFrom: "Pembulatan, dari",
  roundedTo: "Pembulatan, sampai",
  shortfall: "Kekurangan rata-rata, rupiah sebulan",
  line: "garis kemiskinan",
  wage: "upah minimum",
  lineAtStart: "Garis pada tahun pertama, rupiah per orang sebulan",
  wageAtStart: "Upah pada tahun pertama, rupiah per pekerja sebulan",
  lineGrowth: "Pertumbuhan garis, persen",
  wageGrowth: "Pertumbuhan upah, persen",
  difference: "selisih",
  growthDifference: "Selisih, poin persen",
};

/** Documents whose recorded name is not Indonesian. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "RPJMD Kota Pekalongan 2021-2026 (as stated Dec 2022)":
    "RPJMD Kota Pekalongan 2021-2026 (dikutip Desember 2022)",
  "RPJMD/RKPD target quoted in LKPJ 2023": "Target RPJMD/RKPD yang dikutip LKPJ 2023",
  "RPJMD/RKPD target quoted in LKPJ 2024": "Target RPJMD/RKPD yang dikutip LKPJ 2024",
};

function tally({ inPoints, inPercent, total }: PaceTally, noun: string): string {
  const also =
    inPercent === undefined || inPercent === inPoints ? "" : ` (dihitung dalam persen ${inPercent})`;
  return `${inPoints} dari ${total} ${noun}${also}`;
}

/** As `tally`, for a line of a picture. */
function short({ inPoints, inPercent, total }: PaceTally, noun: string): string {
  const also = inPercent === undefined || inPercent === inPoints ? "" : ` (persen:\u00a0${inPercent})`;
  return `${inPoints} dari ${total} ${noun}${also}`;
}

/** Short labels of the ledger of targets, in Indonesian. */
export const ledger: LedgerWords = {
  column: {
    target: "Indikator dan tahun",
    document: "Dokumen",
    unit: "Satuan",
    set: "Target",
    published: "Terbit",
    gap: "Selisih (poin persen untuk satuan persen)",
    result: "Hasil",
    later: "Sesudahnya",
    by: "Diperlukan sampai",
    perYear: "Setahun (poin persen untuk satuan persen)",
    percentPerYear: "Setahun, persen",
    windows: "Jendela sepanjang sisa tahun, di kota ini",
    windowsInPoints: "secepat itu atau lebih, dalam satuannya",
    windowsInPercent: "secepat itu atau lebih, dalam persen",
    districts: "Kabupaten/kota yang dihitung",
    districtsInPoints: "pernah secepat itu, dalam satuannya",
    districtsInPercent: "pernah secepat itu, dalam persen",
    chance: "Peluang",
  },
  none: "–",
  noYear: "tanpa tahun",
  document: (name) => DOCUMENTS[name] ?? name,
  outcome: { met: "tercapai", missed: "terlewat" },
  missedBy: (gap) => `terlewat ${gap}`,
  unjudged: {
    stated: "kutipan, tidak dinilai",
    no_year: "tahunnya tidak diketahui",
    no_series: "tidak ada deret angkanya",
    unit_differs: "satuannya berbeda",
    no_better_side: "tidak ada arah yang lebih baik",
    no_figure: "angka tidak tersedia",
    no_figure_yet: "angka belum terbit",
    severed: "terhalang putus deret",
  },
  unknownFigure: (year) => `angka ${year} tidak tersedia`,
  lateness(lateness) {
    if (lateness.status === "reached") return `tercapai ${lateness.years} tahun kemudian`;
    return lateness.years === 0 ? "belum tercapai" : `belum tercapai sampai ${lateness.newest.year}`;
  },
  required: (change, by, chance) => `perlu ${change} setahun hingga ${by}; peluang ${chance}`,
  everHere: (found, years) => `di sini: ${short(found, `jendela ${years} tahun`)}`,
  everThere: (found) => `di provinsi: ${short(found, "kabupaten/kota")}`,
  ownTally: (found, years) => tally(found, `jendela ${years} tahun`),
  districtTally: (found) => tally(found, "kabupaten/kota"),
  chance: { small: "kecil", even: "seimbang", large: "besar" },
  noChance: { beyond_horizon: "di luar jangkauan skenario", no_projection: "tidak diproyeksikan" },
};
