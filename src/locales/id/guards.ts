import type { GuardWords } from "../guardWords.ts";

const CAUSE = "tidak ada kalimat yang menyebut sebab";
const STRENGTH = "lebih kuat daripada angkanya";
const MARKS = "situs ini tidak memberi nilai rapor";
const OFFICES = "kinerja kantor dan masa jabatan tidak dinilai atau dibandingkan di sini";

/** A pattern that may carry the possessive `-nya`. */
const withSuffix = (pattern: string) => `(?:${pattern})(?:nya)?`;

/** What the guards must know about Indonesian. */
export const guards: GuardWords = {
  abbreviations: [
    "a.n",
    "dkk",
    "dll",
    "dr",
    "dsb",
    "dst",
    "hlm",
    "Kab",
    "mis",
    "No",
    "Prov",
    "tgl",
    "u.p",
    "vs",
    "Yth",
  ],
  claimWords: [
    "turun",
    "naik",
    "menurun(?:kan)?",
    "meningkat(?:kan)?",
    "menaik(?:kan)?",
    "penurunan",
    "kenaikan",
    "peningkatan",
    "berkurang",
    "bertambah",
    "mengurangi",
    "menambah",
    "pengurangan",
    "penambahan",
    "menyusut(?:kan)?",
    "penyusutan",
    "mengecil",
    "membesar",
    "melebar",
    "menyempit",
    "mendalam",
    "surut|mereda|melandai|melemah|menguat",
    "membaik",
    "memburuk",
    "tumbuh",
    "berlipat|lipat",
    "(?:se)?makin \\p{L}+",
    "lebih (?:tinggi|rendah|cepat|lambat|besar|kecil|banyak|sedikit|jitu|dalam|dekat|jauh|parah|baik|buruk)",
    "(?<!lebih )(?:cepat|lambat)",
    "melambat|mempercepat|memperlambat|perlambatan|percepatan",
    "ter(?:tinggi|rendah|banyak|sedikit|besar|kecil|cepat|dalam|dangkal|dekat|jauh|parah)",
    "(?:peringkat|urutan|posisi|ranking|nomor) (?:ke-?\\p{L}+|pertama|teratas|terbawah|puncak|buncit|satu|dua|tiga|empat|lima)",
    "di (?:atas|bawah) (?:angka|rata-rata|persentase|tingkat|provinsi|Jawa Tengah|nasional|Indonesia|target)",
    "melampaui|mengungguli|mengalahkan",
    "seluruh",
    "terlewat",
    "tercapai",
  ].map(withSuffix),
  stateWords: [
    {
      pattern:
        "turun|menurun(?:kan)?|penurunan|berkurang|mengurangi|pengurangan|menyusut|penyusutan|mengecil|menyempit|surut|berbalik turun",
      states: ["falling", "below"],
    },
    {
      pattern:
        "naik|kenaikan|meningkat(?:kan)?|peningkatan|menaikkan|bertambah|penambahan|membesar|melebar|tumbuh",
      states: ["rising", "above"],
    },
    { pattern: "tidak berubah", states: ["unchanged"] },
    { pattern: "tidak (?:ada|menunjukkan) perubahan yang jelas", states: ["no clear change"] },
    { pattern: "lebih cepat", states: ["faster"] },
    { pattern: "lebih lambat|melambat", states: ["slower"] },
    { pattern: "sepadan", states: ["similar"] },
    { pattern: "lebih besar", states: ["above usual", "above", "rising", "large"] },
    { pattern: "lebih kecil", states: ["below usual", "below", "falling", "small"] },
    {
      pattern: "lebih (?:tinggi|banyak|dalam|jauh|parah)|di atas",
      states: ["above", "rising", "above usual"],
    },
    { pattern: "lebih (?:rendah|sedikit)|di bawah", states: ["below", "falling", "below usual"] },
    { pattern: "seluruh", states: ["all"] },
    { pattern: "tergolong kecil", states: ["small"] },
    { pattern: "tergolong seimbang", states: ["even"] },
    { pattern: "tergolong besar", states: ["large"] },
    { pattern: "bersama", states: ["tied"] },
  ].map(({ pattern, states }) => ({ pattern: withSuffix(pattern), states })),
  forbidden: [
    { pattern: "signifikan\\p{L}*", reason: "galat baku perubahan tidak dipublikasikan" },
    {
      pattern:
        "stabil|stagnan|(?:hampir|nyaris|relatif) tetap|(?:hampir|nyaris) tidak berubah|cenderung tetap|bertahan di",
      reason: "tidak adanya bukti bukan bukti tetap",
    },
    {
      pattern:
        "karena|berkat|akibat(?:nya)?|disebabkan|menyebabkan|lantaran|mendorong|didorong|dipicu|memicu|buah dari|hasil kerja|kerja keras",
      reason: CAUSE,
    },
    {
      pattern:
        "(?:menjadi )?penyebab(?:nya)?|berdampak|(?:dampak|pengaruh) (?:dari )?(?:program|kebijakan|bantuan)\\p{L}*",
      reason: CAUSE,
      unless: "bahwa|bukan|tidak",
    },
    {
      pattern:
        "berhasil|keberhasilan|gagal|kegagalan|sukses|termiskin|prestasi|capaian gemilang|rapor|nilai merah",
      reason: MARKS,
    },
    {
      pattern: "drastis|anjlok|melonjak|lonjakan|merosot|meroket|melejit|terjun|terbaik|terburuk|tajam",
      reason: STRENGTH,
    },
    {
      pattern:
        "(?:kinerja|skor|peringkat|nilai) (?:OPD|dinas|kantor|badan|kecamatan|kelurahan|camat|lurah|wali kota|bupati)",
      reason: OFFICES,
    },
    {
      pattern:
        "masa jabatan|masa kepemimpinan|periode kepemimpinan|(?:di |pada )?era (?:wali kota|bupati|gubernur|kepemimpinan)|(?:wali kota|bupati|gubernur) (?:sebelumnya|terdahulu|yang lama|yang baru)|semasa|(?:selama|di bawah) (?:wali kota|bupati|gubernur|kepemimpinan)",
      reason: OFFICES,
    },
    {
      pattern: "resmi",
      reason: "situs ini tidak resmi, dan angka BPS disebut angka BPS",
      unless: "(?:tidak|bukan|belum)(?: \\p{L}+)? resmi",
    },
    {
      pattern: "(?<!usulan )bahan rapat",
      reason: "namanya usulan bahan, selama belum diangkat sebuah lembaga",
    },
    { pattern: "persentase poin", reason: "di sini selalu poin persen" },
    {
      pattern: "prediksi|diprediksi|memprediksi|meramalkan",
      reason: "yang ada perkiraan kini, skenario, dan target",
    },
    { pattern: "prosentase|presentase", reason: "ejaannya persentase", severity: "warning" },
    {
      pattern: "angka kemiskinan",
      reason: "sebut persentase atau jumlah penduduk miskin",
      severity: "warning",
    },
  ],
  denial: "tidak|bukan|belum|tanpa",

  percent: "persen|%",
  percentagePoints: "poin persen|persen poin|poin persentase|poin",
  units: "poin persen|persen|%|ribu jiwa|jiwa|ribu orang|ribu warga|ribu penduduk|juta jiwa|rupiah",
  levelBefore:
    "(?:di|pada) (?:angka|level|tingkat|posisi)|berada (?:di|pada)|bertahan di|tinggal|menjadi|menyentuh|tercatat(?: sebesar)?",

  monthsDiffer: "berbeda bulan|bulannya berbeda|bulan (?:acuan(?:nya)? )?(?:yang )?berbeda|lain bulan",
  sensitivity:
    "kepekaan|uji kepekaan|melintasi (?:perubahan|perpindahan|pergantian) acuan|acuannya (?:berpindah|berbeda)",
  inPeriod: "pada|tahun|untuk|bulan",
  release: "terbit|rilis|dirilis|merilis|diterbitkan|menerbitkan|diumumkan|mengumumkan|dipublikasikan",
  newest: "terbaru|terkini|mutakhir|(?<!satu )tahun ini|saat ini|sekarang|dewasa ini",
  trend: withSuffix(
    "tren|trend|kecenderungan|cenderung|konsisten|terus-menerus|terus (?:turun|naik|menurun|meningkat|membaik|memburuk|berkurang|bertambah)|dari tahun ke tahun",
  ),
  fromTo: ["dari", "menjadi|ke"],

  registers: "DTKS|P3KE|DTSEN|Regsosek|BDT|desil",
  rateNames: "persentase penduduk miskin|tingkat kemiskinan|angka kemiskinan|P0|garis kemiskinan",
  income: withSuffix("penghasilan|berpenghasilan|pendapatan|berpendapatan|gaji|bergaji|upah(?! minimum)"),
  povertyWords: withSuffix(
    "garis kemiskinan|garisnya|penduduk miskin|warga miskin|orang miskin|si miskin|kemiskinan",
  ),
  perPerson: "per kapita|per orang|per jiwa|tiap orang|setiap orang|seorang|per kepala",
  perMonth: "per bulan|sebulan|setiap bulan|tiap bulan|bulanan",
  households: withSuffix("keluarga|KK|kepala keluarga|rumah tangga|rumahtangga|KPM"),

  province: "provinsi(?:nya)?",
  country: "nasional|negara|se-Indonesia",
  focus: "kota ini|kota(?:nya)? sendiri|angka kota|persentase kota",
  kinds: "Kota|Kabupaten|Kab\\.",
  provincialMean:
    "rata-rata (?:provinsi|nasional|(?:Provinsi |Prov\\. )?(?:{name}))|rerata (?:provinsi|nasional|{name})",
  simpleMean: "rata-rata sederhana|rata-rata tak tertimbang|rata-rata tidak tertimbang",

  forecast:
    "akan(?! (?:di)?terbit(?:kan)?)|(?<!bukan )ramalan|diramalkan|diproyeksikan|memproyeksikan|(?:menurut|sumber|kata|oleh|proyeksi|perkiraan) BPS|BPS (?:memperkirakan|memproyeksikan|menyebut|mencatat|mengumumkan)|(?<!tidak |kurang |belum )pasti",
  projectionLabel:
    "perkiraan(?: kini)?|diperkirakan|skenario|proyeksi|bila|jika|andai|seandainya|sandaran|menebak|tebakan|mungkin",
  sum: "dijumlahkan|dijumlah|jika dijumlah|ditambah|ditambahkan|ditotal|totalnya|secara total|bila digabung|digabungkan|digabung",
  regulation:
    "(?:UU|PP|Undang-Undang|Peraturan(?: \\p{L}+){1,4}|Perpres|Inpres|Keppres|Permen\\p{L}+|Kepmen\\p{L}*|Pergub|Perda|Perwal(?:i)?|Perbup|Instruksi(?: \\p{L}+){1,3}|Keputusan(?: \\p{L}+){1,4}|SK)(?: Kota Pekalongan| Kab\\. Pekalongan| Jawa Tengah)?(?: Nomor| No\\.?)? \\d+",
  targetMet: "tercapai|terpenuhi|dicapai|mencapai target",

  customs: [
    // A time of day has a full stop, and so have the number of a section and the name of the licence.
    {
      code: "foreign_decimal",
      pattern: "(?<![\\d.,§]|CC BY )\\d+\\.\\d{1,2}(?![\\d.]|,\\d|(?:–\\d+\\.\\d+)?\\sWIB)",
    },
    {
      code: "foreign_thousands",
      pattern:
        "(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3}){2,}|(?<=Rp)\\d{1,3},\\d{3}|[1-9]\\d{1,2},\\d{3})(?!\\d|,\\d)",
    },
    { code: "unit_space", pattern: "(?<=\\d)(?=persen|poin|ribu|jiwa|juta)" },
    // The glossary says how the statistics office calls it.
    { code: "wrong_spelling", pattern: "(?<!BPS: )\\b(?:poin persentase|persen poin)\\b" },
  ],
};
