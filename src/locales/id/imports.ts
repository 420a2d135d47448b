import type { ImportWords } from "../importWords.ts";
import { MONTHS } from "./formats.ts";

type Parameters = Readonly<Record<string, string | number>>;

const cell = (p: Parameters) => `${p.indicator} wilayah ${p.region} tahun ${p.year}`;
const monthly = (month: string | number | undefined) =>
  month === "" ? "angka tanpa bulan" : `angka ${MONTHS[Number(month) - 1]}`;
const suggested = (p: Parameters, before: string) => (p.suggestion ? ` ${before} ${p.suggestion}?` : "");

const NUMBER_HINTS: Readonly<Record<string, string>> = {
  date: "Excel telah mengubah isi sel menjadi tanggal; ambil lagi angkanya dari tabel asli.",
  exponent: "Angka tidak boleh ditulis dengan eksponen; tulis semua angkanya.",
  digits: "Pakai angka biasa, 0 sampai 9.",
  style: "Penulisannya tidak cocok dengan gaya yang dinyatakan lewat --number.",
  zero: "Angka tidak boleh diawali nol.",
  none: "Periksa sel itu di tabel asli.",
};

const PERIOD_REASONS: Readonly<Record<string, string>> = {
  id: "itu nomor tahun di BPS (tahun dikurangi 1900).",
  two_digits: "tulis keempat angkanya.",
  span: "satu baris hanya boleh memuat satu tahun.",
  future: "tahun itu belum ada datanya.",
  month: "bulannya tidak dikenal, atau dua sel menyebut bulan yang lain.",
  grouped: "tahun tidak ditulis dengan tanda ribuan.",
  unknown: "periksa sel itu di tabel asli.",
};

const SHEET_PARTS: Readonly<Record<string, string>> = {
  row: "baris",
  column: "kolom",
  sheet: "lembar",
};

/** What was found while reading a file from elsewhere, for the analyst, in Indonesian. */
export const imports: ImportWords = {
  API_KEY_AMBIGUOUS: (p) =>
    `satu kunci harus berarti satu gabungan; "${p.key}" cocok dengan ${p.first} dan ${p.second}. Unduh kedua variabelnya terpisah.`,
  API_KEY_UNMATCHED: (p) =>
    `${p.count} kunci tidak cocok dengan daftar wilayah, variabel, dan tahun di berkas itu sendiri, maka tidak dibaca: ${p.keys}. Unduh ulang jika nilainya diperlukan.`,
  API_NOT_JSON: () =>
    "jawaban WebAPI harus berupa JSON; berkas ini halaman HTML, biasanya halaman penolakan dari server. Unduh ulang.",
  API_SHAPE: (p) =>
    `ini bukan jawaban data WebAPI (model "data"): bagian "${p.place}" tidak seperti seharusnya. Unduh ulang dengan model "data".`,
  API_STATUS: (p) => `WebAPI menjawab tanpa data: "${p.message}". Periksa domain, variabel, dan tahunnya.`,
  CELL_ERROR: (p) => `sel ${p.cell} berisi kesalahan Excel, "${p.found}". Perbaiki di berkas asalnya.`,
  CODE: (p) =>
    `kode wilayah harus kode BPS dua atau empat angka; "${p.found}" bukan kode, maka barisnya tidak dibaca.`,
  CODE_NORMALISED: (p) => `kode "${p.found}" dibaca sebagai kode BPS ${p.code}.`,
  COLUMN_IGNORED: (p) => `kolom "${p.name}" tidak dibaca.`,
  CROSS_CHECK: (p) =>
    `${cell(p)}: ${p.value} berbeda lebih dari 0,05 dari jumlah miskin dibagi penduduk di berkas ini, ${p.implied}. Pakai persentase yang diterbitkan BPS, bukan hasil hitung ulang.`,
  CSV_QUOTE: () =>
    "tanda kutip harus berpasangan dan mengapit seluruh isi sel; yang mulai di baris ini rusak, dan isi sesudahnya tidak dapat dipercaya. Simpan ulang berkasnya.",
  CTRL_CHAR: (p) =>
    p.is_end
      ? `tanda akhir berkas ${p.found} dibuang.`
      : `berkas tidak boleh memuat karakter kendali; ada ${p.found}. Buang karakter itu.`,
  DECIMALS: (p) =>
    p.found === p.value
      ? `${p.found} berdesimal lebih banyak daripada yang diterbitkan (${p.decimals}); nilainya dibiarkan.`
      : `${p.found} adalah sisa hitungan biner; dibaca ${p.value}.`,
  DUP_CONFLICT: (p) =>
    p.indicator === undefined
      ? `"${p.key}" ada dua kali (${p.first} dan ${p.second}), dan tidak jelas mana yang berlaku. Unduh ulang atau buang salah satu.`
      : `${cell(p)} harus bernilai satu; baris ini ${p.value}, baris ${p.other_row} ${p.other_value}. Buang yang salah.`,
  DUP_SAME: (p) => `${cell(p)} sudah ada di baris ${p.other_row}; dihitung sekali.`,
  EMPTY_FILE: () => "berkas tidak berisi data. Unduh ulang.",
  ENC_BOM_MISPLACED: () => "tanda urutan bita (BOM) ganda atau salah tempat dibuang.",
  ENC_INVALID: (p) =>
    `berkas harus bersandi ${p.encoding}; bita ke-${p.offset} ${p.byte} tidak sah. Simpan ulang sebagai "CSV UTF-8", atau nyatakan --encoding windows-1252.`,
  ENC_NUL: (p) => `bita ke-${p.offset} adalah NUL; isi di sekitarnya rusak. Unduh ulang.`,
  ENC_UNKNOWN: () =>
    'sandi berkas tidak dikenal (mungkin UTF-16 tanpa BOM). Simpan ulang sebagai "CSV UTF-8".',
  EXTERNAL_LINK: (p) => `berkas memuat ${p.count} tautan ke berkas lain; tidak diikuti.`,
  FIELD_TOO_LONG: (p) =>
    `isi sel tidak boleh lebih dari ${p.limit} huruf; ini ${p.found}. Periksa tanda kutipnya.`,
  FILE_TOO_LARGE: (p) =>
    `berkas tidak boleh lebih dari ${p.limit} bita; ini ${p.found}. Ambil tabel yang diperlukan saja.`,
  FORMULA: (p) => `sel ${p.cell} berisi rumus; yang dibaca hasil terakhirnya. Samakan dengan tabel asli.`,
  FORMULA_NO_VALUE: (p) =>
    `sel ${p.cell} berisi rumus tanpa hasil. Buka di Excel, simpan ulang, atau ganti dengan angkanya.`,
  HEADER_DUP: (p) =>
    `setiap kolom harus berbeda; "${p.name}" (kolom ${p.second}) sama artinya dengan kolom ${p.first}. Ganti nama atau buang salah satu.`,
  HEADER_EMPTY: (p) => `kolom ${p.number} berisi data tetapi tidak berjudul. Beri judul atau buang.`,
  HEADER_MISSING: (p) =>
    `kolom "${p.name}" harus ada. Tambahkan, atau nyatakan tata letaknya lewat --layout.`,
  HEADER_UNKNOWN: (p) => `kolom "${p.name}" tidak dikenal. Ganti namanya atau buang.`,
  HIDDEN: (p) =>
    p.what === "sheet"
      ? `lembar tersembunyi "${p.name}" tidak dibaca.`
      : `${SHEET_PARTS[String(p.what)] ?? p.what} ${p.name} di lembar "${p.sheet}" tersembunyi. Periksa apakah memang bagian dari tabel.`,
  INDICATOR_FROM_NAME: (p) =>
    `tabel tidak menyebut indikatornya; dari nama berkas dibaca "${p.name}". Nyatakan --indicator jika bukan itu.`,
  INDICATOR_MISSING: () => "tabel tidak menyebut indikatornya. Nyatakan lewat --indicator.",
  INDICATOR_UNKNOWN: (p) =>
    `indikator "${p.name}" tidak dikenal di proyek ini. Periksa ejaannya; selama belum dikenal, nilainya tidak dapat ditulis ke data.`,
  INVISIBLE_CHAR: (p) =>
    /^U\+20(2[A-E]|6[6-9])$/.test(String(p.found))
      ? `berkas tidak boleh memuat pembalik arah tulisan; ada ${p.found}. Buang karakter itu.`
      : `karakter tak terlihat ${p.found} dibuang.`,
  JSON_SYNTAX: (p) => `JSON rusak di posisi ${p.position}; unduhan mungkin terpotong. Unduh ulang.`,
  LABEL_HTML: (p) => `tanda HTML dibuang dari nama: ${p.name ?? p.found}.`,
  LAYOUT_UNKNOWN: (p) =>
    `tata letak tabel tidak dikenal${p.found ? ` (baris pertama: ${p.found})` : ""}. Nyatakan lewat --layout, atau susun menjadi kode,nama,tahun,indikator,nilai,satuan.`,
  LOGIC_FGT: (p) =>
    `P2 tidak boleh melebihi P1, dan P1 tidak boleh melebihi P0; ${cell(p)} ${p.value}, sedangkan ${p.other} ${p.other_value} (baris ${p.other_row}). Periksa apakah kolomnya tertukar.`,
  MISSING: (p) => `${p.count} sel tanpa nilai; dicatat sebagai tidak ada, bukan 0.`,
  MONTH_LEFT_OUT: (p) => `${p.count} nilai di luar bulan ke-${p.month} tidak dibaca.`,
  NAMESAKE: (p) =>
    `${p.indicator} ${p.name} tahun ${p.year}: ${p.value} jauh dari angka terakhirnya (${p.own}) dan dekat dengan angka terakhir ${p.other} (${p.others}). Mungkin keduanya tertukar: periksa nama dan kode wilayahnya di tabel asli.`,
  NOTE_ROW: (p) => `baris keterangan, bukan data: "${p.found}".`,
  NOT_DEFINED: (p) =>
    `indikator "${p.indicator}" belum didefinisikan, maka tidak dapat ditulis. Tulis dahulu data/indicators/${p.indicator}.yaml, atau sebut indikatornya dengan --indicator.`,
  NOT_XLSX: () =>
    "isi berkas bukan buku kerja Excel (.xlsx). Unduh ulang, atau simpan sebagai .xlsx atau CSV.",
  NO_DATA: () => "tidak ada satu nilai pun yang dapat dibaca. Periksa tata letak dan kode wilayahnya.",
  NUMBER: (p) => `"${p.found}" bukan angka. ${NUMBER_HINTS[String(p.hint)] ?? ""}`,
  NUM_AMBIGUOUS: (p) =>
    `"${p.found}" dapat dibaca ${p.id} (gaya Indonesia) atau ${p.en} (gaya Inggris). Nyatakan lewat --number id atau --number en.`,
  NUM_MIXED: (p) =>
    `${p.count} nilai ditulis sebagai teks, bukan angka; dibaca menurut tulisannya. Periksa nilai itu.`,
  PERIOD: (p) =>
    `tahun harus empat angka; "${p.found}" tidak dibaca: ${PERIOD_REASONS[String(p.reason)] ?? ""}${suggested(p, "Apakah maksudnya")}`,
  PERIOD_FROM_NAME: (p) =>
    `tabel tidak menyebut tahunnya; dari nama berkas dibaca ${p.year}. Nyatakan --year jika bukan itu.`,
  PERIOD_GAP: (p) =>
    `${cell(p)}: tahun sebelumnya tidak ada di berkas (${p.gap}). Tidak diisi dengan perkiraan.`,
  PERIOD_MISSING: () => "tabel tidak menyebut tahunnya. Nyatakan lewat --year.",
  PERIOD_NORMALISED: (p) => `tahun "${p.found}" dibaca ${p.year}.`,
  PERIOD_ROUND: (p) =>
    `${cell(p)} ada untuk dua putaran survei: bulan ${p.month} di baris ini, ${p.other_month} di baris ${p.other_row}. Pilih satu lewat --month.`,
  RANGE: (p) =>
    `${cell(p)} harus antara ${p.lowest} dan ${p.highest}, bukan ${p.value}.${suggested(p, "Apakah maksudnya")} Angka 0 di tabel sering berarti tidak ada data; jika begitu, kosongkan selnya.`,
  REGION_ALIAS: (p) => `nama "${p.name}" dibaca sebagai ${p.now} (${p.region}), nama lain wilayah itu.`,
  REGION_AMBIGUOUS: (p) =>
    `nama "${p.name}" dapat berarti lebih dari satu wilayah: ${p.meant}. Tulis "Kabupaten" atau "Kota", atau pakai kode BPS.`,
  REGION_BARE: (p) =>
    `nama "${p.name}" tanpa "Kabupaten" dibaca ${p.now} (${p.region}), sebab kota bernama sama juga ada di tabel.`,
  REGION_CONFLICT: (p) =>
    `kode dan nama harus menunjuk wilayah yang sama; kode ${p.code} adalah ${p.now}, namanya tertulis "${p.name}". Perbaiki salah satu.`,
  REGION_MISSING: () => "setiap nilai harus punya wilayah; kode dan namanya kosong. Isi kodenya.",
  REGION_NAME: (p) => `nama "${p.name}" tidak persis ${p.now}; yang dipakai kodenya, ${p.code}.`,
  REGION_UNKNOWN: (p) =>
    p.code_point
      ? `wilayah "${p.name}" tidak dikenal: hurufnya ${p.code_point} bukan huruf Latin. Ketik ulang namanya.`
      : `wilayah "${p.name}" tidak dikenal.${suggested(p, "Apakah maksudnya")} Perbaiki namanya atau pakai kode BPS.`,
  ROW_WIDTH: (p) =>
    `baris harus berisi ${p.wanted} kolom, bukan ${p.found}. Apakah koma desimal tidak diapit tanda kutip?`,
  SECRET: () =>
    "berkas memuat nomor induk kependudukan atau kunci akses; isinya tidak dibaca dan tidak ditampilkan. Hapus dahulu dari berkas.",
  SERIES_MONTH: (p) =>
    `${cell(p)}: ${monthly(p.month)}, sedangkan deret ini ${monthly(p.usual)}; dua bulan tidak boleh dicampur. Ambil tabel bulan yang sama, atau sebut bulannya dengan --month bila berkasnya tidak menyebut.`,
  TOO_MANY_COLUMNS: (p) =>
    `tabel tidak boleh lebih dari ${p.limit} kolom; ini ${p.found}. Ambil kolom yang diperlukan saja.`,
  TOO_MANY_ROWS: (p) => `tabel tidak boleh lebih dari ${p.limit} baris. Bagi berkasnya.`,
  UNIT_ASSUMED: (p) => `satuan ${p.indicator} tidak disebut; dianggap ${p.wanted} menurut definisinya.`,
  UNIT_CONVERTED: (p) => `satuan "${p.found}" diubah ke ${p.wanted} (${p.indicator}) dengan menggeser koma.`,
  UNIT_SUSPECT: (p) =>
    `${cell(p)}: ${p.value} berbeda kira-kira ${p.factor} kali dari yang di sekitarnya (${p.beside}). Periksa apakah ada angka, koma, atau satuan yang keliru.`,
  UNIT_UNKNOWN: (p) =>
    `satuan ${p.indicator} harus ${p.wanted}; "${p.found}" tidak dapat dibaca begitu. Perbaiki satuannya.`,
  XLSX_CORRUPT: (p) => `buku kerja rusak di bagian ${p.part}. Unduh ulang atau simpan ulang di Excel.`,
  XLSX_ENCRYPTED: () => "buku kerja dikunci dengan kata sandi. Buka, hapus kata sandinya, lalu simpan ulang.",
  XLSX_MACRO: () => "buku kerja memuat makro. Simpan ulang sebagai .xlsx tanpa makro.",
  XLS_HTML: (p) =>
    p.reason === "frameset"
      ? `ini halaman web yang disimpan dari Excel; datanya ada di berkas lain (${p.file}). Impor berkas itu.`
      : "berkas .xls ini sebenarnya HTML, dan tabelnya tidak dapat dibaca. Buka di Excel, simpan sebagai .xlsx atau CSV.",
  XLS_LEGACY: () => "ini buku kerja Excel lama (.xls). Simpan ulang sebagai .xlsx atau CSV.",
  XML_DTD: (p) => `bagian ${p.part} memuat definisi dokumen, yang tidak diterima. Simpan ulang di Excel.`,
  ZIP_CORRUPT: () => "arsip rusak atau terpotong. Unduh ulang.",
  ZIP_ENTRIES: (p) =>
    `arsip tidak boleh berisi lebih dari ${p.limit} berkas; ini ${p.found}. Simpan ulang di Excel.`,
  ZIP_PATH: (p) => `bagian "${p.name}" bernama jalur di luar arsip; tidak dibaca.`,
  ZIP_RATIO: (p) =>
    `bagian "${p.name}" membengkak ${p.found} kali saat dibuka, tidak wajar untuk tabel. Simpan ulang tabelnya saja.`,
  ZIP_SIZE: (p) =>
    `isi arsip tidak boleh lebih dari ${p.limit} bita; ini ${p.found}. Simpan ulang tabelnya saja.`,
};
