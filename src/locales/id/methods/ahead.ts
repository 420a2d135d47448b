import type { MethodEntries } from "../../locale.ts";

export const ahead: MethodEntries<"ahead"> = {
  nowcast: {
    name: "Perkiraan kini",
    formula: "kota[t] = kota[t−1] × provinsi[t] ÷ provinsi[t−1]",
    text: [
      "Angka provinsi terbit berbulan-bulan sebelum angka kabupaten/kota. Bila angka Maret provinsi sudah ada, ia dipakai; bila belum, angka September sebelumnya, yang kurang pasti. Tidak ada parameter yang ditaksir. Tujuh ragam lain (koefisien, sisa tahun lalu, tingkat) tidak mengungguli kaidah ini ketika satu tahun ditinggalkan setiap kali.",
      "Perkiraan kini terbit dengan tanggalnya sebelum angka BPS, lalu dicocokkan. Tahun-tahun ketika “tetap” lebih tepat disebut.",
    ],
    assumptions: ["Perubahan relatif kota sama dengan perubahan relatif provinsinya."],
    limits: [
      "Yang diperkirakan adalah angka yang akan diterbitkan BPS, bukan kemiskinan yang sebenarnya.",
      "Bila metode berubah, perkiraan kini berhenti. Bila provinsi dimekarkan di antara kedua angkanya, tidak ada perkiraan kini, sebab wilayahnya lain.",
    ],
  },
  nowcast_interval: {
    name: "Selang perkiraan kini",
    formula:
      "80 persen: perkiraan × (1 + q₁₀) sampai perkiraan × (1 + q₉₀); 95 persen: perkiraan ± k₉₅ × √perkiraan",
    text: [
      "q adalah kuantil galat relatif masa lalu (angka terbit ÷ perkiraan − 1) kabupaten/kota seprovinsi: selang 80 persen memuat bagian tengah dari galat yang pernah terjadi. k₉₅ adalah kuantil 95 persen dari |angka terbit − perkiraan| ÷ √perkiraan, dari provinsi atau dari seluruh Indonesia, mana yang lebih jauh. Selang 95 persen tidak pernah lebih sempit daripada selang 80 persen.",
      "Kedua cara berbeda, sebab sepuluh tahun satu provinsi memuat kira-kira satu goncangan besar ke tiap arah: itu menunjukkan seberapa besar goncangan berikutnya, bukan ke arah mana. Provinsi dengan kurang dari dua puluh galat, atau kurang dari tiga tahun, memakai galat seluruh Indonesia. Kaidah dan batas ini kaidah situs ini. Cakupannya dihitung dengan meninggalkan satu tahun setiap kali, dan yang tercetak adalah cakupan yang sungguh terjadi.",
    ],
    assumptions: [
      "Galat kota ini serupa dengan galat kabupaten/kota yang digabung, dan tahun depan serupa dengan tahun-tahun lalu.",
      "Galat dalam poin persen tumbuh kira-kira seperti akar tingkatnya.",
    ],
    limits: [
      "Kabupaten/kota berbagi goncangan tahun yang sama: tahun yang lain dari semua tahun lalu dapat jatuh di luar selang.",
      "Pada tingkat yang rendah selang 80 persen lebih sempit daripada yang dinyatakan: di enam kota Jawa Tengah ia memuat 68 dari 100 angka, pada sepuluh tahun kota ini sendiri 7 dari 10.",
    ],
  },
  naive: {
    name: "Tetap",
    formula: "x[t+h] = x[t]",
    text: [
      "Angka terakhir diulang. Inilah pembanding setiap perkiraan: cara yang tidak mengunggulinya tidak layak dipercaya lebih.",
    ],
    assumptions: ["Tidak ada yang diketahui selain angka terakhir."],
    limits: ["Tidak mengenal arah. Pada deret tahunan pendek sulit diungguli."],
  },
  drift: {
    name: "Drift",
    formula: "x[t+h] = x[t] + h × (x[t] − x[1]) ÷ (t − 1)",
    text: ["Rata-rata perubahan tahunan masa lalu diteruskan: garis melalui angka pertama dan terakhir."],
    assumptions: ["Rata-rata perubahan masa lalu berlanjut sama besar."],
    limits: ["Hanya dua angka yang menentukan garisnya."],
  },
  straight_line: {
    name: "Garis lurus",
    formula: "y = a + b × tahun, jumlah kuadrat galat terkecil",
    text: [
      "Garis lurus hanya melukiskan masa lalu dan menjadi pembanding; tidak dipakai untuk meramal. Pada deret persentase penduduk miskin yang sesungguhnya, garis yang diteruskan meleset 1,2–1,7 kali “tetap”, dan pita 95 persennya memuat 71–82 persen (dihitung sebelumnya untuk proyek ini, dengan R).",
    ],
    assumptions: ["Perubahan tiap tahun sama dan galatnya saling bebas."],
    limits: ["Ujung garis ditentukan juga oleh tahun-tahun yang sudah lama lewat."],
  },
  ses: {
    name: "Pemulusan eksponensial sederhana",
    formula: "tingkat[t] = tingkat[t−1] + α × (x[t] − tingkat[t−1]); x[t+h] = tingkat[t]",
    text: [
      "Rata-rata berbobot yang lebih mementingkan tahun-tahun terakhir. α (0,0001–0,9999) dan tingkat awal dipilih supaya jumlah kuadrat galat satu langkahnya terkecil.",
    ],
    assumptions: ["Deret bergoyang di sekitar tingkat yang bergeser perlahan."],
    limits: ["Datar ke depan; dari sedikit angka α tidak tertentu dengan baik."],
  },
  theta: {
    name: "Theta",
    formula: "tingkat + (b ÷ 2) × (h − 1 + (1 − (1 − α)^n) ÷ α); b kemiringan garis lurus",
    text: ["Pemulusan eksponensial sederhana ditambah setengah kemiringan garis lurus."],
    assumptions: ["Kemiringan masa lalu berlanjut separuhnya."],
    limits: ["Separuh itu pilihan tetap, tidak ditaksir dari deretnya."],
  },
  damped_trend: {
    name: "Tren teredam",
    formula: "x[t+h] = tingkat + (φ + φ² + … + φ^h) × kemiringan",
    text: [
      "Kemiringan terakhir berlanjut tetapi melambat; φ antara 0,80 dan 0,98. Tingkat, kemiringan, dan ketiga bobotnya dipilih supaya jumlah kuadrat galat satu langkahnya terkecil.",
    ],
    assumptions: ["Kemiringan makin kecil dari tahun ke tahun."],
    limits: ["Lima bilangan ditaksir dari deret pendek; baru dipakai mulai delapan angka."],
  },
  dotm: {
    name: "Theta dinamis yang dioptimalkan (DOTM)",
    formula: "x[t+1] = tingkat[t] + (1 − 1 ÷ θ) × bagian garis lurus yang diperbarui setiap tahun",
    text: [
      "Seperti Theta, tetapi bobot garis lurusnya ditaksir dan garisnya hanya memakai tahun-tahun sebelumnya. Langkah-langkah berikutnya dihitung dengan memasukkan hasil langkah sebelumnya.",
    ],
    assumptions: ["α antara 0,1 dan 0,9999, θ antara 1 dan 10.000."],
    limits: ["Sedikit bergantung pada titik nol satuannya, lain daripada cara-cara lain di sini."],
  },
  combination: {
    name: "Gabungan acuan",
    formula: "median dari: tetap, drift, Theta, tren teredam, DOTM",
    text: [
      "Median lima cara pada setiap tahun ke depan: batas bawah yang harus dikalahkan cara lain di sini, dan titik tengah skenario bila terlalu sedikit kabupaten/kota yang diketahui. Dengan lima sampai tujuh angka, pemulusan eksponensial sederhana menggantikan tren teredam.",
      "Pada 645 deret tahunan lomba M3, galat sMAPE Theta 16,97, tren teredam 17,36, dan naif 17,88, dihitung ulang dari ramalan yang dikirim. Pada 23.000 deret tahunan M4, galat OWA Theta 0,87, tren teredam 0,89, dan naif 1,00; selang 95 persen menurut rumus buku teks di sana hanya memuat 72–84 persen. Gabungan di sini meleset 0,82 kali “tetap” pada deret tahunan M1, M3, dan pariwisata, dan 0,94 kali pada deret persentase penduduk miskin (dihitung sebelumnya untuk proyek ini, dengan R).",
    ],
    assumptions: ["Deret tahunan tanpa tahun yang hilang, tanpa putus deret."],
    limits: [
      "Unggul rata-rata atas banyak deret tidak berarti unggul untuk kota ini; kesalahannya untuk kota ini dicetak di samping skenario.",
    ],
  },
  steady_drift: {
    name: "Drift yang ajek",
    formula: "x[t+h] = x[t] + h × b × maks(0, 1 − (galat baku b ÷ b)²); b rata-rata perubahan tahunan",
    text: [
      "Drift yang kemiringannya makin diperhitungkan makin sepakat perubahan tahunannya. Kemiringan yang tidak lebih besar daripada galat bakunya tidak dipakai sama sekali.",
    ],
    assumptions: ["Perubahan tahunan tidak saling bergantung."],
    limits: ["Dengan sedikit angka, galat bakunya sendiri tidak pasti."],
  },
  scaled_combination: {
    name: "Gabungan berskala",
    formula:
      "rata-rata, pada skala, dari: pemulusan eksponensial, drift, drift yang ajek, tren teredam, DOTM",
    text: [
      "Lima cara dihitung pada skala tempat selangnya simetris (logit untuk persentase, akar pangkat empat untuk besaran positif), dirata-ratakan di sana, lalu dikembalikan. Pada kumpulan deret bernama cara ini lebih dekat daripada gabungan acuan pada setiap kumpulan; anggotanya dipilih pada kumpulan yang sama, jadi hasilnya sedikit terlalu indah.",
    ],
    assumptions: ["Deret tahunan tanpa putus deret."],
    limits: [
      "Untuk persentase, keunggulannya atas acuan satu sampai tiga persen, hampir tidak lebih daripada kebetulan.",
      "Alat baris perintah meminjam nilai pada garis lurus untuk tahun yang hilang; situs ini tidak.",
    ],
  },
  common_course: {
    name: "Gerak bersama semua kabupaten/kota",
    formula:
      "(1 − w) × gabungan sendiri + w × (angka terakhir + h × rata-rata perubahan tahunan semua kabupaten/kota), pada skala logit",
    text: [
      "Kabupaten/kota di Indonesia bergerak bersama. Titik tengah skenario ditarik ke arah rata-rata gerak semuanya sejak 2015, dengan bobot w = maks(0, 1 − (galat baku ÷ rata-rata)²) dari rata-rata perubahan tahunannya: makin ajek gerak bersama, makin diikuti. Tidak ada angka sesudah titik asal yang dipakai.",
      "Pada kumpulan deret yang nilainya dicetak di halaman proyeksi, cara ini mengalahkan “tetap” maupun acuan. Pada titik asal tepat sebelum pandemi tidak: waktu itu gerak bersama berbalik, dan tidak ada angka yang menunjukkannya.",
    ],
    assumptions: ["Yang dilakukan semua kabupaten/kota bersama-sama berlanjut."],
    limits: [
      "Kaidah bobotnya dipilih pada kumpulan deret yang dipakai menilainya.",
      "Baliknya gerak bersama baru terlihat setelah terjadi.",
    ],
  },
  scenario: {
    name: "Skenario",
    text: [
      "Kelanjutan mekanis deret sejak 2015: gabungan berskala, ditarik ke arah gerak bersama semua kabupaten/kota, paling jauh sepertiga panjang deret dan lima tahun. Bila ada perkiraan kini, skenario bertolak darinya dan galat masa lalu perkiraan kini ikut melebarkan selang.",
      "Skenario selalu disandingkan dengan “tetap”, dan kesalahan keduanya pada titik-titik asal masa lalu dicetak, juga bila “tetap” lebih tepat.",
    ],
    assumptions: ["Gerak masa lalu berlanjut; tidak ada perubahan metode dan tidak ada goncangan baru."],
    limits: ["Skenario bukan ramalan dan bukan target.", "Hasilnya bergantung pada tahun awal deret."],
  },
  prediction_interval: {
    name: "Selang skenario",
    formula: "skala(tengah) ± t × √(s² × h + v), lalu kembali ke satuan semula",
    text: [
      "Selang untuk angka yang akan diterbitkan, dalam pustaka disebut “selang prediksi”. Selang selebar kasarnya masa lalu: s² adalah rata-rata kuadrat jarak perubahan tahunan dari gerak bersama semua kabupaten/kota, atas perubahan deret ini sendiri dan setara sepuluh perubahan semua kabupaten/kota; h banyak tahun ke depan, t kuantil Student dengan derajat bebas n + 8, dan v rata-rata kuadrat galat masa lalu perkiraan kini bila skenario bertolak darinya. Skalanya logit untuk persentase, akar pangkat empat untuk besaran positif, dan apa adanya untuk yang lain. Tanpa gerak bersama, dan pada alat baris perintah, s² adalah rata-rata kuadrat perubahan deret itu sendiri dan derajat bebasnya n − 2.",
      "Rumus buku teks terlalu sempit pada deret tahunan pendek (lihat Gabungan); pada deret M1, M3, dan pariwisata selang 80 dan 95 persen menurut kaidah tanpa gerak bersama memuat 80 dan 94 persen (dihitung sebelumnya untuk proyek ini, dengan R).",
    ],
    assumptions: ["Perubahan tahunan pada skala itu serupa besarnya dan tidak saling bergantung."],
    limits: [
      "Bukan selang untuk kemiskinan yang sebenarnya.",
      "Cakupannya pada kabupaten/kota seprovinsi dicetak dan dapat berbeda dari yang dinyatakan.",
    ],
  },
  target_outcome: {
    name: "Target tercapai atau terlewat",
    formula: "tercapai bila angka terbit ≤ batas target (bila yang rendah lebih baik)",
    text: [
      "Target dicocokkan dengan angka terbitan tahunnya sebagaimana tercetak, pada desimal yang lebih halus dari keduanya, jadi tidak ada pembulatan yang menguntungkan. Target berupa kisaran dinilai menurut batasnya yang lebih longgar. Target yang terlewat dicatat sampai pertama kali tercapai atau masih terbuka. Setiap target hanya dicocokkan dengan angka daerahnya sendiri.",
    ],
    assumptions: ["Angka dan target memakai satuan, wilayah, dan bulan acuan yang sama."],
    limits: [
      "Tidak dinilai bila ada putus deret sejak setahun sebelum target pertama dokumennya.",
      "Tercapai atau terlewat menyebut angka, bukan pekerjaan suatu kantor.",
    ],
  },
  target_chance: {
    name: "Peluang target",
    formula:
      "tahun perkiraan kini: bagian galat masa lalu dengan perkiraan × (1 + galat) ≤ target; tahun skenario: T dari (skala(target) − skala(tengah)) ÷ √(s² × h + v)",
    text: [
      "Untuk tahun yang dicakup perkiraan kini: bagian dari galat masa lalu yang akan membuat target tercapai. Untuk tahun-tahun skenario: dari sebaran yang sama dengan selangnya. Sesudahnya tidak ada. Dicetak hanya sebagai golongan: kecil (di bawah sepertiga), seimbang, besar (di atas dua pertiga), sebab angkanya bergeser banyak bila tahun awal diubah. Batasnya kaidah situs ini.",
    ],
    assumptions: ["Anggapan perkiraan kini, skenario, dan selangnya berlaku."],
    limits: ["Peluang bahwa angka terbitan memenuhi target, bukan peluang bahwa suatu program mencapainya."],
  },
  required_pace: {
    name: "Laju yang diminta target",
    formula: "(target − angka terakhir) ÷ tahun; 100 × ((target ÷ angka terakhir)^(1 ÷ tahun) − 1)",
    text: [
      "Perubahan per tahun yang diperlukan dari angka terakhir sampai tahun target, dalam poin persen dan dalam persen setahun, di samping perubahan tahunan yang biasa. Untuk target yang sudah lewat dihitung sampai tahun sesudah angka terakhir. Disebut juga berapa kali daerah ini, dan berapa kabupaten/kota seprovinsi, pernah bergerak secepat itu selama waktu yang sama.",
    ],
    assumptions: ["Perubahan dibagi rata atas tahun-tahun yang tersisa."],
    limits: [
      "Tidak dihitung melintasi putus deret. Jendela-jendela masa lalu bertumpang tindih; pernah terjadi tidak berarti akan terjadi.",
    ],
  },
};
