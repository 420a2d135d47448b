import type { MethodWords } from "../locale.ts";

/** How everything is computed, in Indonesian. */
export const methods: MethodWords = {
  vintage: {
    name: "Edisi dan batas data",
    text: [
      "Sebuah edisi hanya mengetahui angka yang sudah terbit pada tanggal batas datanya. Bulan acuan bukan bulan terbit: angka Maret provinsi terbit sekitar Juli, angka kabupaten/kota menjelang akhir tahun. Kalender rilis ada di antara tabel data; tanggal yang tidak terdokumentasi ditandai sebagai anggapan.",
      "Edisi lama disusun dari tabel yang ada sekarang. Bila BPS merevisi angka lama, edisi lama memakai angka yang direvisi; hal itu disebut di setiap halaman.",
    ],
  },
  breaks: {
    name: "Putus deret",
    text: [
      "Deret kabupaten/kota terputus pada 2008 dan 2011, dan berganti acuan pada 2015. Tidak ada yang digambar, dikurangkan, dihitung, atau dikatakan melintasi putus deret. Bacaan utama mulai 2015; bacaan sejak 2011 hanya muncul sebagai uji kepekaan dan disebut demikian.",
      "Tahun 2018, 2020, dan 2025 diberi catatan: angka yang melintasinya boleh dibandingkan, dengan catatannya.",
    ],
  },
  change: {
    name: "Perubahan",
    formula: "Δ = angka kini − angka lalu; persen = 100 × (angka kini ÷ angka lalu − 1)",
    text: [
      "Selisih dua persentase adalah poin persen, bukan persen. Selisih dihitung dari angka terbitan sebagai bilangan bulat pada desimal terakhirnya, jadi tepat. Perubahan relatif diberi kisaran pembulatan, sebab kedua angka sudah dibulatkan sebelum terbit.",
      "Galat baku perubahan tidak dipublikasikan. Maka situs ini tidak pernah mengatakan bahwa perubahan satu tahun bermakna atau tidak bermakna secara statistik.",
    ],
  },
  verdict: {
    name: "Kata untuk arah",
    text: [
      "Lima kata saja: naik, turun, tidak ada perubahan yang jelas, terlalu pendek untuk dinilai, tidak dapat dinilai. Di bawah delapan angka: terlalu pendek. Arah disebut hanya bila semuanya terpenuhi: uji Mann–Kendall eksak p < 0,05; p < 0,10 dengan tanda sama tanpa angka pertama, dan tanpa angka terakhir; perubahan bersih tanpa langkah terbesar tetap bertanda sama dan lebih dari satu satuan terakhir; rata-rata tiga angka terakhir berbeda dari tiga angka pertama ke arah yang sama, paling sedikit sebesar median perubahan tahunan. Selain itu: tidak ada perubahan yang jelas.",
      "Uji itu menganggap tahun-tahun saling bebas. Menurut simulasi dengan sebelas angka, alarm palsunya 5–10 persen bila autokorelasi 0,3–0,5, dan 42 persen bila deret berjalan acak. Kata itu melukiskan masa lalu saja.",
    ],
  },
  usual_change: {
    name: "Perubahan tahunan yang biasa",
    formula: "rata-rata |Δ| tahun-tahun sebelumnya sejak awal bacaan utama",
    text: [
      "Di bawah setengahnya disebut lebih kecil daripada biasa, di atas satu setengah kalinya lebih besar. Ini kaidah situs ini, bukan kaidah resmi.",
    ],
  },
  position: {
    name: "Posisi",
    text: [
      "Peringkat dihitung dari angka terbitan; 1 yang terendah; yang sama berbagi peringkat. Ketidakpastian survei tidak termasuk: selisih kecil antardaerah dapat berbalik bila survei diulang.",
    ],
  },
  synchrony: {
    name: "Keserempakan",
    text: [
      "Berapa dari 35 kabupaten/kota yang turun, naik, atau tidak berubah, menurut bilangan bulat terbitan. Bila hampir semua bergerak searah, perubahan sebuah kota tidak dapat dihubungkan dengan apa yang dilakukan kota itu sendiri.",
    ],
  },
  relative_pace: {
    name: "Laju relatif",
    formula: "ln(kota akhir ÷ kota awal) ÷ ln(provinsi akhir ÷ provinsi awal)",
    text: [
      "Di bawah 0,9 lebih lambat, di atas 1,1 lebih cepat, di antaranya sepadan; hanya bila keduanya bergerak searah dan provinsi bergerak paling sedikit satu persen. Hasilnya bergantung pada tahun pangkal, jadi beberapa tahun pangkal disebut. Ambangnya kaidah situs ini.",
    ],
  },
  three_year_mean: {
    name: "Rata-rata tiga tahun",
    text: ["Rata-rata sederhana tiga angka terbitan berturut-turut, untuk meredam goyangan satu survei."],
  },
  average_shortfall: {
    name: "Kekurangan rata-rata penduduk miskin",
    formula: "garis kemiskinan × P1 ÷ P0",
    text: [
      "Berapa rupiah sebulan rata-rata pengeluaran seorang penduduk miskin berada di bawah garis kemiskinan. Ketiga angka bertahun dan berwilayah sama. Ini ukuran jarak, bukan biaya program.",
    ],
  },
  nowcast: {
    name: "Perkiraan kini",
    formula: "kota[t] = kota[t−1] × provinsi[t] ÷ provinsi[t−1]",
    text: [
      "Angka provinsi terbit berbulan-bulan sebelum angka kabupaten/kota. Bila angka Maret provinsi sudah ada, ia dipakai; bila belum, angka September sebelumnya, yang kurang pasti. Tidak ada parameter yang ditaksir. Selangnya memuat bagian tengah dari galat relatif masa lalu seluruh kabupaten/kota di provinsi; cakupannya dihitung dengan meninggalkan satu tahun setiap kali, dan yang tercetak adalah cakupan yang sungguh terjadi.",
      "Yang diperkirakan adalah angka yang akan diterbitkan BPS, bukan kemiskinan yang sebenarnya. Bila metode berubah, perkiraan kini berhenti.",
    ],
  },
  scenario: {
    name: "Skenario",
    formula: "median dari: tetap, drift, Theta, tren teredam, DOTM; selang: logit, t(n−2) × s × √h",
    text: [
      "Kelanjutan mekanis deret sejak 2015, paling jauh sepertiga panjang deret dan lima tahun. Bila ada perkiraan kini, skenario bertolak darinya dan galat masa lalu perkiraan kini ikut melebarkan selang. s adalah akar rata-rata kuadrat perubahan tahunan pada skala logit. Selang itu untuk angka yang akan diterbitkan.",
      'Skenario selalu disandingkan dengan "tetap", dan kesalahan keduanya pada titik-titik asal masa lalu dicetak. Skenario bukan ramalan dan bukan target. Garis lurus tidak dipakai untuk meramal.',
    ],
  },
  target_chance: {
    name: "Peluang target",
    text: [
      "Bagian dari galat masa lalu perkiraan kini yang akan membuat target tercapai, dicetak hanya sebagai golongan: kecil (di bawah sepertiga), seimbang, besar (di atas dua pertiga), sebab angkanya bergeser banyak bila tahun awal diubah.",
    ],
  },
  two_uncertainties: {
    name: "Dua ketidakpastian yang tidak dicampur",
    text: [
      "Ketidakpastian survei: BPS tidak menerbitkan galat baku persentase penduduk miskin kabupaten/kota yang dapat ditemukan. Perkiraan kami, dengan anggapan 660 rumah tangga sampel (blok sensus Maret 2021), tanggapan 95 persen, korelasi dalam blok 0,05 dan ragam penimbang 1,10: galat baku sekitar 1,5 poin persen untuk tingkat sekitar 6,7 persen. Angka itu hanya ada di halaman ini; angka resmi akan menggantikannya.",
      "Dua bacaan: bila sampel tiap tahun saling bebas, perubahan satu tahun baru menonjol pada sekitar 4 poin persen. Tetapi deret terbitan jauh lebih halus daripada itu: setelah gerak bersama provinsi dikeluarkan, goyangannya sekitar 0,2–0,3 poin persen. Bagaimana BPS memperhalusnya tidak terdokumentasi.",
      "Ketidakpastian deret terbitan: itulah yang digambarkan selang perkiraan kini dan skenario. Keduanya tidak pernah digabung dalam satu pita, sel, atau kalimat.",
    ],
  },
};
