import type { MethodEntries } from "../../locale.ts";

export const change: MethodEntries<"change"> = {
  change: {
    name: "Perubahan",
    formula: "Δ = angka kini − angka lalu; persen = 100 × (angka kini ÷ angka lalu − 1)",
    text: [
      "Selisih dua persentase adalah poin persen, bukan persen. Selisih dihitung dari angka terbitan sebagai bilangan bulat pada desimal terakhirnya, jadi tepat. Perubahan relatif diberi kisaran pembulatan, sebab kedua angka sudah dibulatkan sebelum terbit.",
      "Galat baku perubahan tidak dipublikasikan. Maka situs ini tidak pernah mengatakan bahwa perubahan satu tahun bermakna atau tidak bermakna secara statistik; kata “signifikan” tidak dipakai.",
    ],
    assumptions: ["Kedua angka berada di antara putus deret yang sama dan bulan acuannya sama."],
    limits: ["Ini ilmu hitung atas angka terbitan, bukan kesimpulan tentang keadaan yang sebenarnya."],
  },
  usual_change: {
    name: "Perubahan tahunan yang biasa",
    formula: "rata-rata |Δ| tahun-tahun sebelumnya sejak awal bacaan utama",
    text: [
      "Ukuran untuk membaca perubahan terakhir, yang sendiri tidak ikut dihitung. Di bawah setengahnya disebut lebih kecil daripada biasa, di atas satu setengah kalinya lebih besar. Ini kaidah situs ini, bukan kaidah resmi.",
    ],
    assumptions: ["Hanya pasangan tahun yang berurutan, tanpa tahun yang hilang."],
    limits: [
      "Naik dan turun dihitung sama; ukurannya bergantung pada tahun awal dan pada beberapa angka saja.",
    ],
  },
  decision_follow_up: {
    name: "Tindak lanjut keputusan rapat",
    text: [
      "Untuk setiap keputusan yang diketahui umum dicetak statusnya pada batas data sebuah edisi, dan angka indikatornya dua kali: yang terakhir terbit sampai hari rapat, dan yang diketahui edisi itu. Status selesai hanya menurut catatan; lewat tenggat berarti tenggatnya sebelum batas data dan belum dicatat selesai; selain itu masih terbuka.",
      "Selisih hanya dihitung di dalam satu deret yang sebanding dan bulan yang sama. Di sampingnya dicetak selisih provinsi pada tahun-tahun yang sama, kecuali untuk jumlah orang.",
    ],
    assumptions: ["Yang diketahui pada hari rapat dibaca dari kalender rilis, hari itu termasuk."],
    limits: [
      "Perubahan di samping sebuah keputusan bukan bukti bahwa keputusan itu penyebabnya.",
      "Keputusan yang tidak diumumkan tidak ada di sini.",
    ],
  },
  three_year_mean: {
    name: "Rata-rata tiga tahun",
    formula: "(x[t−2] + x[t−1] + x[t]) ÷ 3",
    text: ["Rata-rata sederhana tiga angka terbitan berturut-turut, untuk meredam goyangan satu survei."],
    assumptions: [
      "Ketiga angka ada dan berada di antara putus deret yang sama; tidak ada yang diisi sendiri.",
    ],
    limits: [
      "Terlambat menunjukkan belokan, dan dua rata-rata yang bersebelahan memuat dua angka yang sama.",
      "Rata-rata ini bukan angka terbitan BPS.",
    ],
  },
  verdict: {
    name: "Kata untuk arah",
    text: [
      "Lima kata saja: naik, turun, tidak ada perubahan yang jelas, terlalu pendek untuk dinilai, tidak dapat dinilai. Di bawah delapan angka: terlalu pendek. Arah disebut hanya bila semuanya terpenuhi: uji Mann–Kendall eksak p < 0,05; p < 0,10 dengan tanda sama tanpa angka pertama, dan tanpa angka terakhir; perubahan bersih tanpa langkah terbesar tetap bertanda sama dan lebih dari satu satuan terakhir; rata-rata tiga angka terakhir berbeda dari tiga angka pertama ke arah yang sama, paling sedikit sebesar median perubahan tahunan. Selain itu: tidak ada perubahan yang jelas. Gabungan syarat ini kaidah situs ini.",
      "Menurut simulasi dengan sebelas angka, alarm palsunya 5–10 persen bila autokorelasi 0,3–0,5, dan 42 persen bila deret berjalan acak.",
    ],
    assumptions: ["Uji itu menganggap tahun-tahun saling bebas; deret ini tidak sepenuhnya demikian."],
    limits: [
      "Kata itu melukiskan masa lalu saja.",
      "“Tidak ada perubahan yang jelas” berarti tidak cukup bukti untuk menyebut arah, bukan bukti bahwa angkanya tetap.",
    ],
  },
  mann_kendall: {
    name: "Uji Mann–Kendall",
    formula: "S = banyak pasangan yang kemudian lebih tinggi − banyak pasangan yang kemudian lebih rendah",
    text: [
      "p adalah bagian dari semua urutan yang mungkin atas angka-angka yang sama, angka kembar apa adanya, yang |S|-nya paling sedikit sebesar ini. Dihitung eksak, dua sisi. Nilai p terkecil yang mungkin 0,083 untuk empat angka dan 0,017 untuk lima angka.",
      "Kemampuannya terbatas: kemiringan 0,2 simpangan baku setahun ditemukan pada 9 persen deret dengan tujuh angka, 31 persen dengan sepuluh, dan 74 persen dengan empat belas.",
    ],
    assumptions: ["Tahun-tahun saling bebas."],
    limits: [
      "Pada sepuluh angka, alarm palsu uji ini saja 12, 17, dan 28 persen bila autokorelasi 0,3, 0,5, dan 0,7, dan 50 persen bila deret berjalan acak. Di bawah dua puluh angka tidak ada koreksi yang dapat diandalkan.",
      "p tidak dicetak dalam laporan.",
    ],
  },
  sen_slope: {
    name: "Kemiringan Theil–Sen",
    formula: "median dari (x[j] − x[i]) ÷ (j − i) untuk semua pasangan tahun i < j",
    text: [
      "Perubahan per tahun yang tidak mudah digeser oleh satu survei yang menyimpang. Selangnya diambil dari urutan kemiringan semua pasangan: eksak tanpa angka kembar, dengan hampiran normal bila ada.",
    ],
    assumptions: ["Tahun-tahun dapat dibandingkan; untuk selangnya juga: saling bebas."],
    limits: [
      "Melukiskan masa lalu; tidak diteruskan ke depan. Selangnya terlalu sempit bila tahun-tahun berkaitan.",
    ],
  },
  joinpoint: {
    name: "Titik belok",
    formula: "dua garis lurus yang bersambung, simpul di salah satu tahun, jumlah kuadrat galat terkecil",
    text: [
      "Titik belok hanya dicari pada deret dengan paling sedikit empat belas angka, dengan paling sedikit tiga tahun di tiap sisi (tahun simpulnya dihitung di keduanya), dan hanya disebut bila uji permutasi memberi p ≤ 0,01. Permutasinya memakai benih tetap, jadi hasilnya selalu sama. Batas-batas itu kaidah situs ini.",
      "Sebabnya begitu ketat: pemilihan dengan BIC menemukan titik belok palsu pada 26, 22, 16, dan 12 persen garis lurus dengan galat acak (8, 10, 14, dan 20 angka), dan pada 59–76 persen deret yang berjalan acak.",
    ],
    assumptions: ["Galat di sekitar garis saling bebas dan sama besarnya."],
    limits: [
      "Bacaan utama sejak 2015 belum cukup panjang; di sana titik belok tidak dinilai.",
      "Uji ini menganggap galat saling bebas: 45 dari 100 deret acak sepanjang dua puluh tahun masih dinyatakan berbelok. Tahunnya hanya perkiraan dan tidak menunjuk sebuah kebijakan atau peristiwa.",
    ],
  },
  development: {
    name: "Perkembangan antarwaktu",
    formula: "per tahun = (akhir − awal) ÷ tahun; laju majemuk = 100 × ((akhir ÷ awal)^(1 ÷ tahun) − 1)",
    text: [
      "Untuk satu jendela disebut: perubahan seluruhnya dan per tahun, laju majemuk, berapa perubahan terakhir yang searah, berapa kali arah berbalik, dan kata untuk arah. Istilah lapangan “berfluktuasi” di sini termasuk tidak ada perubahan yang jelas.",
      "Gerak satu tahun disebut membaik atau memburuk menurut sisi baik indikatornya. Gerak sebesar satu satuan desimal terakhir dihitung tidak bergerak, sebab dua pembulatan saja dapat membuatnya. Pertanyaannya berasal dari bahan TNP2K; aturan hitungnya kaidah situs ini.",
    ],
    assumptions: ["Jendela tidak melintasi putus deret; tahun yang hilang tetap kosong."],
    limits: ["Awal dan akhir jendela ikut menentukan hasilnya, jadi jendelanya selalu disebut."],
  },
};
