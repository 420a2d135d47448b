import type { MethodEntries } from "../../locale.ts";

export const record: MethodEntries<"record"> = {
  rolling_origins: {
    name: "Titik asal bergulir",
    text: [
      "Setiap cara diulang dari tahun-tahun lalu seakan-akan tahun sesudahnya belum ada, lalu dicocokkan dengan yang kemudian terbit. Titik asal tahu paling sedikit lima angka. Semua pembanding dinilai pada titik asal yang sama.",
      "Hasil untuk kabupaten/kota satu provinsi digabung, dan dicetak juga tanpa tahun pandemi 2020 dan 2021. Selang perkiraan kini untuk suatu tahun dibuat dari galat tahun-tahun lain.",
    ],
    assumptions: [
      "Angka lama yang dipakai adalah angka dalam tabel sekarang, bukan salinan pertama terbitnya.",
    ],
    limits: [
      "Kabupaten/kota berbagi goncangan tahun yang sama, jadi banyaknya angka melebih-lebihkan bukti.",
      "Cara ini dipilih setelah melihat sebagian masa lalu yang sama; catatan edisi-edisi berikutnya lebih berbobot.",
    ],
  },
  mae: {
    name: "Rata-rata meleset (MAE)",
    formula: "rata-rata |angka terbit − angka perkiraan|",
    text: ["Dalam satuan deretnya; makin kecil makin tepat. Selalu dicetak di samping “tetap”."],
    assumptions: ["Meleset ke atas dan ke bawah sama beratnya."],
    limits: ["Deret yang tingkatnya tinggi memberi angka yang besar; tidak dibandingkan antarindikator."],
  },
  mase: {
    name: "Meleset berskala (MASE)",
    formula: "MAE ÷ rata-rata |Δ| dalam riwayat yang diketahui",
    text: [
      "Di bawah 1 berarti melesetnya lebih kecil daripada perubahan tahunan yang biasa dalam riwayatnya. Tanpa satuan, jadi dapat dibandingkan antarderet.",
    ],
    assumptions: ["Riwayatnya paling sedikit dua angka dan pernah berubah."],
    limits: ["Dua tahun ke depan atau lebih, nilai 1 bukan lagi berarti setara dengan “tetap”."],
  },
  interval_score: {
    name: "Nilai selang",
    formula: "lebar + 2 ÷ (1 − tingkat) × jarak angka terbit ke luar selang",
    text: ["Selang dinilai dari lebarnya dan dari yang lolos; makin kecil makin tepat."],
    assumptions: ["Selang itu menyatakan tingkatnya, misalnya 80 persen."],
    limits: ["Satu angka di luar selang 95 persen sangat berat timbangannya; diperlukan banyak angka."],
  },
  coverage: {
    name: "Cakupan selang",
    formula: "banyak angka terbit di dalam selang ÷ banyak selang",
    text: [
      "Selang 80 persen yang tepat memuat sekitar 80 dari 100 angka yang kemudian terbit; lebih banyak berarti terlalu lebar. Yang dicetak adalah cakupan yang sungguh terjadi, pada deret yang disebut namanya.",
    ],
    assumptions: ["Galat masa lalu serupa dengan galat yang akan datang."],
    limits: ["Dihitung gabungan banyak daerah; untuk satu daerah titik asalnya terlalu sedikit."],
  },
};
