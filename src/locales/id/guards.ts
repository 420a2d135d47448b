import type { GuardWords } from "../locale.ts";

const CAUSE = "tidak ada kalimat yang menyebut sebab";
const STRENGTH = "lebih kuat daripada angkanya";

/** What the narrative rules must know about Indonesian. */
export const guards: GuardWords = {
  claimWords: [
    "turun",
    "naik",
    "menurun",
    "meningkat",
    "penurunan",
    "kenaikan",
    "peningkatan",
    "berkurang",
    "bertambah",
    "membaik",
    "memburuk",
    "lebih (?:tinggi|rendah|cepat|lambat|besar|kecil|banyak|sedikit|jitu|dalam|dekat|jauh)",
    "tertinggi",
    "terendah",
    "seluruh",
    "terlewat",
    "tercapai",
  ].map((word) => `${word}(?:nya)?`),
  forbidden: [
    { pattern: "signifikan\\p{L}*", reason: "galat baku perubahan tidak dipublikasikan" },
    { pattern: "stabil|hampir tetap", reason: "tidak adanya bukti bukan bukti tetap" },
    { pattern: "karena|berkat|akibat|disebabkan|menyebabkan|lantaran", reason: CAUSE },
    { pattern: "berhasil|gagal|sukses|termiskin", reason: "situs ini tidak memberi nilai rapor" },
    { pattern: "drastis|anjlok|melonjak|merosot|meroket|terbaik|terburuk", reason: STRENGTH },
    { pattern: "prosentase|presentase", reason: "ejaannya persentase" },
    { pattern: "persentase poin|persen poin|poin persentase", reason: "di sini selalu poin persen" },
    { pattern: "prediksi|meramalkan", reason: "yang ada perkiraan kini, skenario, dan target" },
    { pattern: "angka kemiskinan", reason: "sebut persentase atau jumlah penduduk miskin" },
  ],
};
