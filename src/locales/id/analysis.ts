import type { AnalysisWords } from "../locale.ts";

/** The words of the page of standard analyses, in Indonesian. */
export const analysis: AnalysisWords = {
  title: "Analisis baku",
  lede: "Pertanyaan yang biasa diajukan rapat koordinasi penanggulangan kemiskinan, dan jawaban angka. Tidak ada skor dan tidak ada golongan; setiap jawaban disertai jendela tahunnya.",
  sections: [
    {
      id: "perkembangan",
      name: "Perkembangan antarwaktu: ke mana arahnya?",
      text: [
        "Arah hanya disebut bila deretnya cukup panjang dan cukup jelas; selain itu jawabannya “tidak ada perubahan yang jelas”, dan itu bukan berarti stabil. Jawaban juga bergantung pada tahun pangkal yang dipilih: gambar kedua menunjukkan semuanya.",
      ],
      figures: ["headcount_ratio_trend", "base_years"],
    },
    {
      id: "posisi",
      name: "Posisi relatif: bagaimana dibandingkan dengan daerah lain pada tahun yang sama?",
      text: [
        "Peringkat 1 adalah yang terendah. Peringkat dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
      ],
      figures: ["position", "districts", "tile_map", "slope"],
    },
    {
      id: "keserempakan",
      name: "Keserempakan: apakah daerah lain bergerak sama?",
      text: [
        "Bila hampir semua kabupaten/kota bergerak searah pada tahun yang sama, perubahan sebuah kota tidak dapat dihubungkan dengan apa yang dilakukan kota itu sendiri.",
      ],
      figures: ["synchrony"],
    },
    {
      id: "relevansi",
      name: "Relevansi: apakah searah dan secepat provinsi dan negara?",
      text: [
        "Di Jawa Tengah “searah” hampir selalu berlaku; yang membedakan adalah laju. Laju bergantung pada tahun pangkal, maka semuanya ditunjukkan.",
      ],
      figures: ["comparison", "relevance"],
    },
    {
      id: "efektivitas",
      name: "Efektivitas: apakah perbaikannya berlanjut?",
      text: [
        "Efektivitas di sini berarti capaian membaik dibandingkan dengan tahun-tahun sebelumnya; bukan bukti bahwa suatu program menjadi penyebabnya. Golongannya berubah menurut panjang jendela, maka ketiganya dicetak, bersama banyaknya kabupaten/kota yang segolongan.",
      ],
      figures: ["effectiveness"],
    },
    {
      id: "empat_pertanyaan",
      name: "Empat pertanyaan untuk empat ukuran",
      text: [
        "Persentase, jumlah, kedalaman, dan keparahan, masing-masing dengan keempat jawabannya. Tidak dijumlahkan menjadi skor.",
      ],
      figures: ["four_questions"],
    },
    {
      id: "kuadran",
      name: "Kuadran: tingkat dan jumlah",
      text: [
        "Angka daerah dibandingkan dengan dua garis: persentase provinsi, dan rata-rata jumlah penduduk miskin kabupaten/kota.",
      ],
      figures: ["quadrant"],
    },
    {
      id: "keterkaitan",
      name: "Keterkaitan: apakah indikator lain bergerak bersama?",
      text: [
        "Bergerak bersama bukan berarti yang satu menjadi penyebab yang lain. Yang dihitung hanya berapa tahun keduanya bergerak ke arah yang diharapkan pada tahun yang sama.",
      ],
      figures: ["determinants", "access"],
    },
    {
      id: "uraian",
      name: "Uraian: dari apa perubahan itu tersusun?",
      text: [
        "Menurut hitungan, jumlah penduduk miskin adalah persentase dikali penduduk tersirat. Kedalaman dibaca dalam rupiah. Garis kemiskinan dan upah dibandingkan dari setiap tahun pangkal, sebab jawabannya dapat berbalik.",
      ],
      figures: [
        "rate_and_number",
        "number_split",
        "depth_and_severity",
        "shortfall",
        "line_and_wage",
        "line_parts",
      ],
    },
    {
      id: "target",
      name: "Target: apa yang diminta, apa yang terjadi?",
      text: [
        "Target sebuah dokumen hanya dibandingkan dengan daerah yang disebut dokumen itu; target negara tidak dipakai untuk kota.",
      ],
      figures: ["targets", "target_ledger"],
    },
    {
      id: "ke_depan",
      name: "Ke depan: perkiraan kini dan skenario",
      text: ["Perkiraan kini, skenario, dan target adalah tiga hal yang berbeda."],
      figures: ["nowcast", "scenario"],
    },
  ],
};
