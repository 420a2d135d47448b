import type { MethodEntries } from "../../locale.ts";

export const composition: MethodEntries<"composition"> = {
  number_split: {
    name: "Dua bagian perubahan jumlah",
    formula:
      "bagian persentase = (P₂ − P₁) ÷ 100 × (B₁ + B₂) ÷ 2; bagian penduduk = (B₂ − B₁) × (P₁ + P₂) ÷ 2 ÷ 100",
    text: [
      "P adalah persentase penduduk miskin, B penduduk tersirat. Kedua bagian berjumlah tepat perubahan jumlah penduduk miskin. Tiap bagian diberi kisaran yang dibuat pembulatan angka terbitan.",
    ],
    assumptions: [
      "B hanya penduduk tersirat dari jumlah dan persentase terbitan; tabel jumlah penduduk lain tidak dipakai.",
    ],
    limits: ["Ini ilmu hitung, bukan penjelasan: bagian persentase tidak mengatakan apa yang mengubahnya."],
  },
  average_shortfall: {
    name: "Kekurangan rata-rata penduduk miskin",
    formula: "garis kemiskinan × P1 ÷ P0",
    text: [
      "Berapa rupiah sebulan rata-rata pengeluaran seorang penduduk miskin berada di bawah garis kemiskinan. Ketiga angka bertahun dan berwilayah sama.",
    ],
    assumptions: ["P0 dan P1 dihitung BPS dengan garis kemiskinan yang sama."],
    limits: [
      "Ini ukuran jarak, bukan biaya program.",
      "P1 dibulatkan ke dua desimal, jadi rupiahnya tidak setepat tampaknya. Rata-rata menyembunyikan siapa yang paling jauh dari garis.",
    ],
  },
  rate_and_number: {
    name: "Persentase dan jumlah berdampingan",
    formula: "searah bila tanda perubahan persentase = tanda perubahan jumlah, dari tahun ke tahun",
    text: [
      "Persentase dan jumlah penduduk miskin pada tahun yang sama, masing-masing dengan sumbunya. Dihitung dalam berapa perubahan tahunan keduanya naik, turun, atau tidak berubah bersama. Perubahan sebesar satu satuan desimal terakhir dihitung tidak berubah.",
    ],
    assumptions: [
      "Kedua angka setahun berbulan acuan sama; tahun yang hilang membawa serta kedua perubahannya.",
    ],
    limits: [
      "Searah tidak berarti sama besar: jumlah juga bergantung pada penduduk yang tersirat dalam survei.",
    ],
  },
  line_composition: {
    name: "Susunan garis kemiskinan",
    formula: "bagian makanan = 100 × garis makanan ÷ (garis makanan + garis bukan makanan)",
    text: [
      "Garis kemiskinan adalah jumlah garis makanan dan garis bukan makanan. Keduanya dibaca dalam rupiah, Maret, perkotaan dan perdesaan bersama; yang hanya diketahui dalam persen tidak dipakai. Bagian-bagian sebuah garis dianggap diketahui bersama garisnya.",
    ],
    assumptions: [
      "Sumber yang berbeda untuk bagian yang sama menyebut angka yang sama; bila tidak, tahun itu ditinggalkan.",
    ],
    limits: [
      "Susunan garis kabupaten/kota tidak ada dalam data kami; yang ditunjukkan garis provinsi.",
      "Susunan garis bukan susunan pengeluaran penduduk miskin.",
    ],
  },
  line_gap_total: {
    name: "Jarak seluruhnya ke garis",
    formula:
      "tengah = jumlah penduduk miskin × kekurangan rata-rata × 12 bulan; kisaran 95 persen = tengah × (1 ± 1,96 × √((P2 ÷ P1² − 1) × pengaruh rancangan ÷ rumah tangga)), P1 dan P2 sebagai bagian dari 1",
    text: [
      "Berapa rupiah setahun jarak seluruh penduduk miskin ke garis kemiskinan. Yang dicetak hanya kisaran di sekitar tengah itu, dengan anggapannya dalam kalimat yang sama, dan tidak pernah di samping suatu anggaran. P2 adalah rata-rata kuadrat jarak yang rata-ratanya P1; dari keduanya diketahui seberapa beragam jarak itu.",
    ],
    assumptions: [
      "Setiap penduduk miskin menerima tepat kekurangannya, tidak ada orang lain yang menerima, tanpa biaya penyaluran, dan tidak ada yang mengubah pengeluarannya.",
      "Jarak pada bulan survei berlaku dua belas bulan.",
      "Banyak rumah tangga dan pengaruh rancangan sampel dianggap, bukan terbitan BPS (lihat Dua ketidakpastian); garis dan jumlah penduduk dianggap diketahui.",
    ],
    limits: ["Bukan kebutuhan anggaran dan bukan ukuran cukup tidaknya suatu anggaran."],
  },
  line_and_wage: {
    name: "Garis kemiskinan dan upah minimum",
    formula:
      "100 × (garis akhir ÷ garis awal − 1) dan 100 × (upah akhir ÷ upah awal − 1); selisihnya dalam poin persen",
    text: [
      "Pertumbuhan garis kemiskinan di samping pertumbuhan upah minimum dari setiap tahun pangkal bersama. Tandanya dapat berbalik menurut tahun pangkal, jadi yang dicetak tabelnya, bukan satu angka.",
    ],
    assumptions: ["Upah minimum berlaku sepanjang tahunnya; garis kemiskinan menurut bulan survei."],
    limits: [
      "Garis kemiskinan dihitung per orang, upah per pekerja: tingkat keduanya tidak dibandingkan.",
      "Upah minimum bukan upah yang diterima semua pekerja.",
    ],
  },
};
