import type { MethodEntries } from "../../locale.ts";

export const comparison: MethodEntries<"comparison"> = {
  position: {
    name: "Posisi",
    formula: "peringkat = 1 + banyak daerah yang angkanya lebih baik",
    text: [
      "Peringkat dihitung dari angka terbitan; untuk persentase penduduk miskin 1 adalah yang terendah; yang sama berbagi peringkat. Arah dan banyak daerah selalu disebut; bila sebagian daerah belum punya angka, disebut berapa dari berapa. Di samping kabupaten/kota seprovinsi, kota dibandingkan juga dengan sesama kota.",
    ],
    assumptions: ["Semua angka dari tahun dan bulan acuan yang sama."],
    limits: [
      "Ketidakpastian survei tidak termasuk: selisih kecil antardaerah dapat berbalik bila survei diulang.",
      "Peringkat dapat berubah sekalipun angka daerah itu sendiri sama.",
    ],
  },
  map_classes: {
    name: "Kelompok peta",
    formula:
      "kelompok = 1 + bilangan bulat dari 5 × banyak daerah yang angkanya lebih rendah ÷ banyak daerah",
    text: [
      "Pada peta, kabupaten/kota dibagi menurut angka terbitannya ke dalam lima kelompok yang kira-kira sama banyak. Angka yang sama selalu sekelompok, yaitu di kelompok yang lebih rendah, maka banyaknya dapat berbeda dan sebuah kelompok dapat kosong. Batas kelompok adalah angka terbitan terendah dan tertinggi di dalamnya. Lima kelompok adalah kaidah situs ini.",
    ],
    assumptions: [
      "Semua angka dari tahun dan bulan acuan yang sama, dan tahunnya dalam deret yang berakhir pada angka terbaru.",
    ],
    limits: [
      "Kelompok bukan penilaian. Dua daerah yang angkanya hampir sama dapat jatuh di dua kelompok, dan ketidakpastian survei tidak termasuk.",
      "Kelompok dihitung ulang untuk setiap tahun; warna pada dua peta tidak dapat dibandingkan.",
    ],
  },
  synchrony: {
    name: "Keserempakan",
    formula: "banyak daerah yang turun, naik, dan tidak berubah antara dua tahun",
    text: [
      "Berapa dari kabupaten/kota seprovinsi yang turun, naik, atau tidak berubah, menurut bilangan bulat terbitan. Bila hampir semua bergerak searah, perubahan sebuah kota tidak dapat dihubungkan dengan apa yang dilakukan kota itu sendiri.",
    ],
    assumptions: ["Hanya daerah yang kedua angkanya terbit yang dihitung; banyaknya disebut."],
    limits: [
      "Menghitung arah, bukan besar perubahan. Gerak bersama dapat juga berasal dari cara penghitungan.",
    ],
  },
  relative_pace: {
    name: "Laju relatif",
    formula: "ln(kota akhir ÷ kota awal) ÷ ln(provinsi akhir ÷ provinsi awal)",
    text: [
      "Di bawah 0,9 lebih lambat, di atas 1,1 lebih cepat, di antaranya sepadan; hanya bila keduanya bergerak searah dan provinsi bergerak paling sedikit satu persen. Hasilnya bergantung pada tahun pangkal, jadi beberapa tahun pangkal disebut. Ambangnya kaidah situs ini.",
    ],
    assumptions: ["Kedua deret memakai tahun dan bulan acuan yang sama, tanpa putus deret di antaranya."],
    limits: [
      "Membandingkan perubahan relatif; menurut poin persen jawabannya dapat lain. Pembulatan ikut bergeser di dalamnya.",
    ],
  },
  relevance: {
    name: "Relevansi",
    formula: "keseiringan = banyak perubahan tahunan yang searah ÷ banyak perubahan tahunan",
    text: [
      "Apakah daerah bergerak searah dengan provinsi dan Indonesia. Bila hasil bersih keduanya searah dan keseiringannya paling sedikit 0,7: searah. Searah bersih dengan keseiringan kurang dari itu: searah pada ujung jendela saja. Berlawanan bersih: berlawanan, atau searah tiap tahun dengan hasil bersih berlawanan bila keseiringannya paling sedikit 0,7. Bila salah satu tidak bergerak, itu yang disebut.",
      "Arah saja sedikit artinya, sebab di satu provinsi hampir semua searah; maka laju relatif dan perbandingan tingkat di kedua ujung dicetak di sampingnya, untuk setiap tahun pangkal. Pertanyaannya berasal dari bahan TNP2K; ambangnya kaidah situs ini.",
    ],
    assumptions: ["Tahun dan bulan acuan kedua deret sama; Maret tidak dibandingkan dengan September."],
    limits: [
      "Korelasi antartingkat tidak dipakai: dua deret yang sama-sama turun selalu berkorelasi.",
      "Bergerak bersama tidak menjelaskan apa yang menggerakkan.",
    ],
  },
  effectiveness: {
    name: "Efektivitas",
    formula: "bagian membaik = banyak perubahan tahunan yang membaik ÷ banyak tahun dalam jendela",
    text: [
      "Apakah perbaikan bertahan. Hasil bersih tidak membaik: belum efektif. Hasil bersih membaik, perubahan terakhir membaik, dan bagian membaik paling sedikit 0,8: efektif; paling sedikit 0,6: cukup efektif; selebihnya: kurang efektif. Jendela tiga, empat, dan lima tahun selalu dicetak bersama, dengan berapa kabupaten/kota seprovinsi yang masuk tiap golongan. Tidak pernah menjadi judul satu kata.",
      "Kata “efektif” di sini hanya berarti angka hasilnya membaik dibandingkan tahun-tahun sebelumnya. Itu bukan bukti bahwa suatu program menjadi penyebabnya. Pertanyaannya berasal dari bahan TNP2K; ambangnya kaidah situs ini.",
    ],
    assumptions: ["Tidak ada tahun yang hilang dan tidak ada putus deret dalam jendela."],
    limits: [
      "Jawaban dapat berbeda menurut jendela; bila berbeda, itu disebut.",
      "Bila hampir semua daerah masuk golongan yang sama, golongan itu tidak membedakan daerah ini dari yang lain.",
    ],
  },
  linkage: {
    name: "Keterkaitan dengan indikator lain",
    formula:
      "keseiringan = banyak perubahan tahunan ketika keduanya sama-sama membaik, memburuk, atau tidak bergerak ÷ banyak perubahan tahunan",
    text: [
      "Dengan paling sedikit lima tahun bersama: keseiringan paling sedikit 0,7 disebut bergerak searah harapan, paling banyak 0,3 berlawanan, di antaranya tidak konsisten. Tiap indikator dibaca menurut sisi baiknya sendiri, dan keempat jawabannya dicetak di sampingnya. Susunannya mengikuti bahan TNP2K; ambangnya kaidah situs ini.",
    ],
    assumptions: ["Tahun-tahun bersama berurutan dan berada di antara putus deret yang sama untuk keduanya."],
    limits: [
      "Bergerak bersamaan bukan bukti bahwa yang satu menggerakkan yang lain. Tidak ada regresi dan tidak ada nilai p.",
      "Bulan acuan kedua indikator dapat berbeda atau tidak disebut sumbernya; bila demikian, hal itu dicetak.",
    ],
  },
  series_comparison: {
    name: "Tingkat, indeks, dan rasio",
    formula:
      "indeks[t] = 100 × angka[t] ÷ angka tahun pertama; rasio[t] = angka kota[t] ÷ angka pembanding[t]",
    text: [
      "Angka kota, provinsi, dan negara pada tahun dan bulan yang sama, dilihat dengan tiga cara. Indeks menyamakan titik mula tiap deret, jadi yang dibandingkan perubahan relatifnya. Rasio membandingkan kedua angka pada tahun yang sama.",
    ],
    assumptions: [
      "Hanya tahun dalam bacaan utama dan sejak awal edisi; pembanding yang tidak punya angka pada tahun pangkal tidak berindeks.",
    ],
    limits: [
      "Indeks bergantung pada tahun pangkalnya dan tidak menunjukkan tingkat.",
      "Rasio dan jarak dalam poin persen dapat bergerak berlainan.",
    ],
  },
  access: {
    name: "Akses: sekolah, kesehatan, rumah, dan kerja",
    formula: "lebih baik bila (angka kota − angka provinsi) × sisi baik indikator > 0",
    text: [
      "Tiap indikator dibandingkan dengan angka provinsi pada tahun terbaru yang dimiliki keduanya dengan bulan yang sama. Yang dihitung hanya indikator yang punya sisi yang disebut lebih baik dan pembanding; selisih sekecil apa pun dihitung.",
    ],
    assumptions: [
      "Bulan yang tidak disebut kedua sumber dianggap sama.",
      "Angka dari pencatatan dan dari survei adalah indikator tersendiri dan tidak dibandingkan satu sama lain.",
    ],
    limits: [
      "Tahun pembanding berbeda antarindikator, jadi hitungan “berapa dari berapa” bukan keadaan satu tahun.",
      "Banyaknya orang tidak dibandingkan dengan provinsi, sebab bergantung pada besar daerah.",
      "Indikator tidak ditimbang, dan hitungan itu bukan nilai.",
    ],
  },
  quadrant: {
    name: "Kuadran kabupaten/kota",
    formula: "garis persentase = angka terbitan provinsi; garis jumlah = rata-rata sederhana kabupaten/kota",
    text: [
      "I: persentase tinggi dan jumlah besar; II: persentase tinggi saja; III: jumlah besar saja; IV: tidak keduanya. Tinggi atau besar berarti lebih dari garis; yang tepat pada garis dihitung tidak, dan ditandai. Penempatan garis kaidah situs ini, bukan kaidah TNP2K.",
    ],
    assumptions: ["Persentase dan jumlah dari tahun dan bulan acuan yang sama."],
    limits: [
      "Daerah di dekat garis dapat berpindah kuadran bila survei diulang.",
      "Tidak dibuat untuk kecamatan atau kelurahan: survei ini tidak menjawabnya.",
    ],
  },
  four_questions: {
    name: "Empat pertanyaan",
    text: [
      "Untuk persentase, jumlah, kedalaman (P1), dan keparahan (P2) dicetak empat jawaban: posisi, perkembangan, efektivitas, dan relevansi, masing-masing dengan jendelanya. Bahan TNP2K memakai keempat pertanyaan ini untuk membicarakan prioritas masalah.",
      "Keempat jawaban tidak dijumlahkan: tidak ada nilai, golongan, atau peringkat prioritas. Apa yang diprioritaskan adalah keputusan rapat.",
    ],
    assumptions: [
      "Tiap jawaban memakai kaidah bagiannya di halaman ini. Peringkat hanya disebut bila paling sedikit enam dari tiap tujuh kabupaten/kota punya angka; selain itu hanya disebut berapa dari berapa.",
    ],
    limits: [
      "Jumlah penduduk miskin tidak dibandingkan dengan jumlah di provinsi, sebab bergantung pada besar daerah.",
    ],
  },
  base_years: {
    name: "Semua tahun pangkal",
    formula: "Δ[b] = angka terakhir − angka tahun b, untuk setiap tahun b sejak awal bacaan utama",
    text: [
      "Satu tahun pangkal dapat dipilih supaya jawabannya enak didengar. Maka angka terakhir dibandingkan dengan setiap tahun pangkal, dan dihitung berapa yang membaik, tidak bergerak, dan memburuk. Bila tandanya berbalik, tahun-tahun pangkal itu disebut.",
    ],
    assumptions: ["Tidak ada tahun pangkal di seberang putus deret."],
    limits: ["Tahun-tahun pangkal berbagi angka terakhir yang sama, jadi jawabannya tidak saling bebas."],
  },
};
