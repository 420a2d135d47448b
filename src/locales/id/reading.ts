import type { ReadingWords } from "../readingWords.ts";
import { MONTHS } from "./formats.ts";

/** How figures are spoken of in Indonesian. */
export const reading: ReadingWords = {
  marks:
    "yang|dan|di|pada|dari|dengan|tahun|penduduk|kemiskinan|miskin|persen|menjadi|sebesar|turun|naik|warga|jiwa|ribu|garis|adalah|untuk|tidak|ini|itu|sekitar|per|kapita|bulan|jumlah|angka|target|peringkat|terendah|tertinggi|lebih|daripada|nasional|provinsi|masih|sudah|telah|atau|oleh|sejak",
  measures: {
    line_part: "garis kemiskinan (?:non-?makanan|bukan makanan|makanan)|GKM|GKBM|GKNM",
    extreme: "(?:tingkat |angka |persentase |penduduk |warga )?(?:kemiskinan|miskin) ekstrem",
    headcount:
      "(?:jumlah|banyaknya) (?:penduduk|warga|orang|masyarakat) (?:yang )?miskin|jumlah kemiskinan|populasi miskin|jumlah (?:penduduk|warga|orang) yang hidup di bawah garis kemiskinan",
    headcount_ratio:
      "(?:tingkat|persentase|prosentase|presentase|laju|rasio|porsi|proporsi) (?:penduduk miskin|kemiskinan|warga miskin|orang miskin)|secara persentase|persentasenya|P0|headcount ratio|head count index|poverty rate",
    poverty_gap_index: "indeks kedalaman(?: kemiskinan)?(?: \\(P1\\))?|kedalaman kemiskinan|P1",
    poverty_severity_index: "indeks keparahan(?: kemiskinan)?(?: \\(P2\\))?|keparahan kemiskinan|P2",
    poverty_line: "garis kemiskinan|GK|batas (?:garis )?kemiskinan|batas miskin",
    poverty:
      "angka kemiskinan|kemiskinan|penduduk miskin|warga miskin|orang miskin|masyarakat miskin|jiwa miskin|keluarga miskin|rumah tangga miskin|KK miskin|tergolong miskin|dikategorikan miskin|hidup miskin|di bawah garis kemiskinan|miskin",
    unemployment_rate:
      "tingkat pengangguran(?: terbuka)?(?: \\(TPT\\))?|TPT|angka pengangguran|pengangguran(?: terbuka)?",
    labour_participation_rate:
      "tingkat partisipasi angkatan kerja(?: \\(TPAK\\))?|TPAK|partisipasi angkatan kerja",
    human_development_index: "indeks pembangunan manusia(?: \\(IPM\\))?|IPM",
    life_expectancy:
      "(?:umur|usia|angka) harapan hidup(?: saat lahir)?(?: \\([UA]HH\\))?|UHH|AHH|harapan hidup",
    mean_years_schooling: "rata-rata lama sekolah(?: \\(RLS\\))?|RLS",
    expected_years_schooling: "harapan lama sekolah(?: \\(HLS\\))?|HLS",
    adjusted_expenditure:
      "pengeluaran (?:riil )?per (?:kapita|orang)(?: (?:riil|per tahun))?(?: yang)? disesuaikan|pengeluaran riil per (?:kapita|orang)",
    grdp_growth:
      "(?:laju )?pertumbuhan ekonomi|laju pertumbuhan PDRB|(?:per)?ekonomi(?:an)?(?: [\\p{L}\\d]+){0,5} tumbuh|pertumbuhan PDRB",
    grdp_per_capita: "PDRB per (?:kapita|orang)",
    stunting: "(?:prevalensi |angka |kasus )?(?:stunting|tengkes)",
    safe_water: "(?:akses )?(?:air minum|air bersih|sumber air minum)(?: yang)?(?: layak)?",
    adequate_sanitation: "sanitasi(?: yang)?(?: layak)?",
    gini_ratio: "rasio gini|gini(?: ratio)?|indeks gini|koefisien gini",
    minimum_wage: "upah minimum(?: kota| kabupaten| provinsi)?(?: \\(UM[KP]\\))?|UMK|UMP|UMR",
    health_insurance_coverage:
      "kepesertaan (?:jaminan kesehatan(?: nasional)?|JKN)|cakupan (?:JKN|jaminan kesehatan(?: nasional)?|UHC)|peserta JKN|JKN",
    out_of_school_children: "anak (?:tidak|putus) sekolah|ATS",
    population: "jumlah penduduk(?! (?:yang )?miskin)|populasi",
  },
  budget:
    "menganggarkan|dianggarkan|mengalokasikan|dialokasikan|menggelontorkan|menyalurkan|anggaran\\p{L}*|APBD|APBN|dana|belanja|bantuan|modal|pinjaman|kredit|insentif|santunan|biaya",
  months: MONTHS,
  yearAfter: "pada|di|tahun|bulan|untuk|per|keadaan|periode|posisi|semester|dalam|selama",
  fall: "turun|ditekan|menekan|tertekan|terkoreksi|menipis|menciut|surut|tergerus|turunnya|menurun|menurunnya|berkurang|berkurangnya|menyusut|susut|penurunan|penurunannya|pengurangan|merosot|anjlok|melorot|diturunkan|menurunkan|terpangkas|mengecil|melandai|membaik|perbaikan|mengentaskan|terentas|terentaskan",
  rise: "naik|naiknya|menaik|meningkat|meningkatnya|bertambah|bertambahnya|kenaikan|kenaikannya|peningkatan|penambahan|pertambahan|melonjak|melejit|membengkak|meroket|membesar|memburuk|terkerek|tumbuh",
  unchanged: "tidak berubah|tetap sama|sama dengan|sama seperti|stagnan|tetap",
  changeBridge:
    "sebesar|sebanyak|sejumlah|hanya|cuma|baru|sekitar|kurang lebih|kira-kira|lebih kurang|sekira|tipis|sedikit|hampir|nyaris|lebih dari|signifikan|drastis|tajam|lagi|juga|kembali|memang|tapi|tetapi|namun|meski|walau|secara|relatif|masih|yakni|yaitu|rata-rata|setiap|tiap|per|tahun|tahunnya|tahunan|hingga|sampai|mencapai|nyata|cukup|lumayan|besar|kecil|terbilang|itu|ini|adalah|sudah|telah|dalam|setahun|angka|angkanya|persentasenya|jumlahnya|nominal|nominalnya|pada|bulan|maret|september|periode|sama|dibanding|dibandingkan|sebelumnya|lalu|yang|±|penduduk|orang|jiwa|warga|miskin|kemiskinan|tingkat|persentase|jumlah|kota|jawa|tengah|pekalongan|kabupaten|nasional|provinsi|garis|indeks|kedalaman|keparahan|mereka|di|nya",
  toward:
    "menjadi|ke|ke angka|hingga ke|sampai ke|di angka|di level|di posisi|pada angka|pada level|pada posisi|hingga menyentuh|menyentuh|hingga (?:mencapai|tersisa|tinggal)|tinggal|tersisa|di titik|ke level|berada di|jadi",
  from: "dari|semula|awalnya|sebelumnya(?: sebesar| tercatat)?",
  lower: "lebih (?:rendah|kecil|sedikit|baik)|di bawah|kurang dari",
  higher: "lebih (?:tinggi|besar|banyak|buruk)|di atas|melebihi|melampaui",
  faster: "lebih (?:cepat|laju|pesat|kencang)",
  slower: "lebih (?:lambat|pelan)|kalah cepat",
  about: "sekitar|kurang lebih|lebih kurang|kira-kira|sekira|±|kisaran|di kisaran|-an|dibulatkan|berkisar",
  moreThan: "lebih dari|di atas|melebihi|tidak kurang dari|sedikitnya|setidaknya|paling sedikit",
  lessThan:
    "kurang dari|di bawah|tidak sampai|tidak lebih dari|paling banyak|maksimal|belum sampai|tidak mencapai|tak sampai|tak mencapai|belum mencapai",
  nearly: "hampir|nyaris|mendekati",
  target: "target\\p{L}*|ditargetkan|menargetkan|(?<!tepat )sasaran\\p{L}*|dipatok",
  actual:
    "realisasi\\p{L}*|capaian\\p{L}*|tercatat|kenyataan\\p{L}*|kini|sedangkan|sementara|padahal|namun|tetapi|tapi|aktual\\p{L}*|faktanya|dari (?=\\d)|angka BPS|BPS mencatat|yang terjadi|hasilnya|berakhir di|akhirnya|ternyata|realita\\p{L}*",
  met: "memenuhinya|mencapainya|melampauinya|tercapai|dilampaui|dicapai|dipenuhi|diraih|terpenuhi|terlampaui|melampaui target|memenuhi target|mencapai target|lebih baik dari target|sesuai target|menuntaskan target|hijau|lebih (?:baik|rendah) (?:dari|daripada) target|di bawah target|sesuai target|sejalan dengan target|dalam rentang target|on track|di jalur target",
  missed:
    "terlewat|meleset|tidak tercapai|belum tercapai|gagal tercapai|tidak terpenuhi|belum terpenuhi|meleset dari target|tak tercapai|di atas target|tidak memenuhi target|belum memenuhi target",
  not: "tidak|tak|bukan|belum|tanpa|gagal|mustahil|belum pernah|tidak pernah|tak pernah",
  previousYear:
    "(?:se)?tahun (?:sebelumnya|lalu|lampau|kemarin)|setahun (?:sebelumnya|lalu|silam)|tahun sebelum itu|periode yang sama tahun (?:sebelumnya|lalu)",
  thisYear: "tahun ini",
  newest:
    "terbaru|terkini|paling baru|mutakhir|(?:angka|data|capaian|rilis|survei) (?:yang )?(?:paling )?(?:terakhir|akhir)|saat ini|sekarang|hari ini|teranyar|termutakhir|terbarunya|baru saja dirilis|(?:data|angka) terakhir yang (?:ada|tersedia)",
  since: "sejak|semenjak|mulai(?: tahun)?|dari tahun",
  comparedWith: "dibanding(?:kan)?(?: dengan)?|ketimbang|daripada|terhadap|bila dibanding(?:kan)?",
  perYear: "(?:rata-rata )?(?:per|setiap|tiap|dalam) tahun(?:nya)?|setahun(?:nya)?|rata-rata tahunan",
  everyYear:
    "terus(?:-menerus| menerus)?|setiap tahun|tiap tahun|konsisten|berturut-turut|tren\\p{L}*|selalu|kecenderungan\\p{L}*|dari tahun ke tahun|tahun demi tahun|tanpa (?:henti|jeda|putus)|(?:tidak|tak) pernah naik|saban tahun|setiap tahunnya",
  need: "perlu|harus|dibutuhkan|diperlukan|membutuhkan|memerlukan|agar|supaya|untuk mencapai|wajib",
  rank: "peringkat|urutan|rangking|ranking|posisi|nomor",
  lowest: "terendah|paling rendah|terkecil|paling sedikit|paling kecil|tersedikit|dari bawah|terbaik",
  highest:
    "tertinggi|paling tinggi|terbesar|terbanyak|paling banyak|paling besar|termiskin|terparah|dari atas|terburuk",
  ordinals: [
    "pertama",
    "kedua",
    "ketiga",
    "keempat",
    "kelima",
    "keenam",
    "ketujuh",
    "kedelapan",
    "kesembilan",
    "kesepuluh",
    "kesebelas",
    "kedua belas",
    "ketiga belas",
  ],
  digits: ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"],
  point: "koma",
  cardinals: [
    "sembilan belas",
    "delapan belas",
    "empat belas",
    "tujuh belas",
    "tiga belas",
    "lima belas",
    "enam belas",
    "dua belas",
    "dua puluh",
    "sembilan",
    "delapan",
    "sepuluh",
    "sebelas",
    "seratus",
    "seribu",
    "empat",
    "tujuh",
    "satu",
    "tiga",
    "lima",
    "enam",
    "dua",
  ],
  cardinalValues: [19, 18, 14, 17, 13, 15, 16, 12, 20, 9, 8, 10, 11, 100, 1000, 4, 7, 1, 3, 5, 6, 2],
  cause:
    "karena|berkat|akibat|disebabkan|menyebabkan|lantaran|dampak (?:dari )?(?:program|kebijakan|bantuan)|buah dari|hasil (?:dari )?(?:kerja|program|kebijakan)|dipicu|didorong|terbukti|membuktikan|bukti(?: bahwa)?|dampaknya|mendorong|keberhasilan|berhasil|efek(?: dari)?|gara-gara|sehingga|dampak|tidak lepas dari|tak lepas dari|melalui program|lewat program|oleh program|ampuh|manjur|kontribusi|imbas|ditopang|dipengaruhi|pengaruh|keberhasilan|efektivitas program|sukses|hasil (?:dari )?(?:upaya|intervensi|pembangunan|kepemimpinan|bantuan|program)|(?:program|bantuan|kebijakan|bansos|pelatihan|intervensi|pembangunan)\\p{L}*(?: [\\p{L}]+){0,6} (?:menurunkan|menekan|mengurangi|memangkas|membuat|mengentaskan)|berbuah(?: manis)?|membuahkan|mengantarkan|mengentaskan|mengangkat|menghasilkan|seiring(?: dengan)?|kepemimpinan|di bawah komando|menyusul",
  strength:
    "signifikan\\p{L}*|(?<!(?:tidak|tak|belum) )pasti|drastis|stabil|hampir tetap|anjlok|melonjak|merosot|meroket|tajam|luar biasa|spektakuler|pesat|fantastis|nyaris tidak berubah|hampir tidak berubah|nyaris sama|hampir sama|secara nyata|(?:secara|cukup) berarti|terjun bebas|dramatis|mengesankan|gemilang|sangat berarti|cukup (?:besar|tajam|jauh)|bergeming|nyaris tidak bergerak|hampir tidak bergerak",
  income:
    "penghasilan\\p{L}*|berpenghasilan|pendapatan\\p{L}*|berpendapatan|gaji|bergaji|upah(?! minimum)|pemasukan|nafkah|penerimaan|upah(?:mu|ku|nya)|pendapatanmu",
  households:
    "KK|kepala keluarga|keluarga|rumah tangga|rumahtangga|kk|rumah(?! (?:sakit|ibadah|makan|susun))",
  people: "jiwa|orang|penduduk|warga|masyarakat",
  districts:
    "kabupaten ?/ ?kota|kabupaten dan kota|kab/kota|kab\\./kota|kab\\. ?/ ?kota|daerah|kabupaten|wilayah|kota",
  all: "seluruh|semua|segenap",
  perPerson: "per (?:kapita|orang|jiwa)|/ ?kapita|/ ?orang|seorang|sekapita|setiap orang|tiap orang",
  perMonth: "per bulan|sebulan|/ ?bulan|setiap bulan|tiap bulan|bulanan",
  wrongPeriod:
    "per hari|sehari|/ ?hari|per tahun|setahun|/ ?tahun|per minggu|seminggu|setiap hari|per pekan|sepekan|harian|setiap tahun|tahunan",
  wrongBearer:
    "per (?:keluarga|rumah tangga|KK)|/ ?(?:keluarga|KK|rumah tangga)|sekeluarga|setiap (?:keluarga|rumah tangga|KK)|satu keluarga|tiap (?:keluarga|rumah tangga|KK)|sebuah (?:keluarga|rumah tangga)|untuk satu keluarga|bagi satu keluarga|sekeluarga|(?:per|setiap|tiap) rumah",
  register:
    "DTKS|P3KE|DTSEN|BDT|Regsosek|desil \\d+(?: ?[-–] ?\\d+)?|desil \\p{L}+|data terpadu|data tunggal|penerima bansos|terdaftar sebagai|basis data terpadu|penerima (?:PKH|bansos|bantuan)|registri|data kesejahteraan",
  forecast:
    "diproyeksikan|memproyeksikan|proyeksi\\p{L}*|diprediksi|memprediksi|prediksi\\p{L}*|diramalkan|ramalan\\p{L}*|meramalkan|diperkirakan akan|akan (?:turun|naik|menjadi|mencapai|menyentuh|berada)|skenario\\p{L}*|dipastikan|pasti akan|bakal",
  belowDistrict: "kecamatan|kelurahan|(?<!dana )desa|RW|RT|dusun|kampung",
  percent: "persen|%|percent|pct|prosen",
  points:
    "poin persen(?:tase)?|persen(?:tase)? poin|% poin|poin %|poin(?:-| )?persen|poin|percentage points?|pp",
  thousand: "ribu|rb|ribuan",
  million: "juta|jt",
  billion: "miliar|milyar|triliun|M",
  rupiah: "rupiah",
  years: "tahun",
  aliases: {
    "33": "Jateng|Jawa Tengah|Prov(?:insi|\\.)? Jawa Tengah|Provinsi Jateng",
    "00": "Indonesia|orang Indonesia|nasional|tingkat nasional|RI",
    "34": "Yogyakarta|DIY|DI Yogyakarta|Daerah Istimewa Yogyakarta",
    "31": "Jakarta|DKI Jakarta",
    "35": "Jatim",
    "32": "Jabar",
    "51": "Bali",
    "52": "NTB",
    "53": "NTT",
    "36": "Banten",
  },
  provinceWord: "provinsi(?: ini)?|tingkat provinsi",
  countryWord: "nasional|negara",
  cityWord: "kota ini|kota batik|di kota kami|di kota tersebut|kota tersebut|di sini",
  mean: "rata-rata",
  between: "antara|selama|periode|kurun|dalam kurun|sepanjang|rentang|dari",
  denial:
    "tidak benar(?: bahwa| kalau| jika)?|tidak betul|keliru (?:bahwa|bila)|salah (?:bahwa|bila|jika)|hoaks|bohong|bukan fakta|kurang tepat|tidak tepat|tidaklah benar|kurang benar",
  sole: "satu-satunya|sendirian|sendiri|seorang diri|tanpa (?:ada )?yang menyamai|tunggal",
  group:
    "(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d+) (?:besar|terbawah|teratas)|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d+) (?:daerah|kabupaten|kota|wilayah)(?:/kota)? (?:dengan|yang)|salah satu|(?:hanya|tak ada|tidak ada|tiada) (?:[\\p{L}\\d]+ ){0,3}(?:daerah|kabupaten|kota|wilayah)|(?:setelah|sesudah) (?:Kota|Kabupaten)",
  subgroup: "perkotaan|perdesaan|pedesaan|anak|lansia|perempuan|balita|pemuda|nelayan|petani|buruh",
  factor:
    "separuh|setengah(?:nya)?|dua kali|tiga kali|(?:dua|tiga|empat)kali lipat|kali lipat|paling (?:lambat|cepat)|(?:lebih|paling) (?:besar|kecil) (?:dari|daripada) (?:penurunan|kenaikan)|secepat|sama (?:cepat|lambat)(?:nya)?",
  collective: "(?:tidak semua|semua|setiap|tiap-tiap|masing-masing) (?:kabupaten|kota|daerah|wilayah)",
  served:
    "menerima|mendapat(?:kan)?|memperoleh|diberi|dilatih|disasar|menyasar|penerima|disalurkan|dibantu|didata|diusulkan",
  fraction: "nol koma (?:sekian|nol sekian)|0,sekian|0,x|nol koma",
  intent:
    "untuk|upaya|guna|agar|demi|strategi|percepatan|program\\p{L}*|target|akan|bisa|dapat|harus|perlu|supaya|mari|dalam rangka|langkah|komitmen|berkomitmen|berupaya|fokus|rencana|bertekad|ingin|hendak|diharapkan|berharap|semoga|apakah|jika|bila|kalau|apabila|mampukah|alih-alih|bukannya|daripada",
  respectively: "masing-masing|berturut-turut",
};
