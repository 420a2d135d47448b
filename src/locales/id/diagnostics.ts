import type { DiagnosticWords } from "../locale.ts";
import { guardDiagnostics } from "./guardDiagnostics.ts";
import { preflightDiagnostics } from "./preflightDiagnostics.ts";

const cell = (p: Readonly<Record<string, string | number>>) => `${p.indicator} ${p.region} ${p.year}`;

/** What is wrong, for the analyst, in Indonesian. */
export const diagnostics: DiagnosticWords = {
  not_utf8: () => 'berkas harus bersandi UTF-8. Simpan ulang sebagai "CSV UTF-8".',
  broken_row: (p) => `tanda kutip rusak (${p.found}).`,
  wrong_field_count: (p) => `baris harus berisi ${p.wanted} kolom, bukan ${p.found}.`,
  missing_column: (p) => `kolom "${p.column}" tidak ada; kolom yang harus ada: ${p.wanted}.`,
  unknown_column: (p) => `kolom "${p.column}" tidak dikenal; kolom yang harus ada: ${p.wanted}.`,
  repeated_column: (p) => `kolom "${p.column}" muncul lebih dari sekali.`,
  repeated_id: (p) => `${p.column} "${p.found}" sudah ada di baris ${p.other_line}.`,
  not_text: (p) => `${p.column} harus berupa teks, bukan "${p.found}".`,
  empty: (p) => `${p.column} tidak boleh kosong.`,
  unsafe_id: (p) => `${p.column} hanya boleh huruf kecil, angka, "_" dan "-", bukan "${p.found}".`,
  not_a_region_code: (p) => `${p.column} harus kode BPS 2 atau 4 angka, bukan "${p.found}".`,
  not_a_year: (p) => `${p.column} harus tahun empat angka, bukan "${p.found}".`,
  not_a_month: (p) => `${p.column} harus bulan 1–12 atau kosong, bukan "${p.found}".`,
  not_a_number: (p) =>
    `${p.column} harus angka dengan titik desimal, bukan "${p.found}". Apakah memakai koma desimal?`,
  not_a_date: (p) => `${p.column} harus tanggal TTTT-BB-HH, bukan "${p.found}".`,
  not_a_level: (p) => `${p.column} harus country, province, atau district, bukan "${p.found}".`,
  not_a_kind: (p) => `${p.column} tidak mengenal "${p.found}".`,
  broken_yaml: (p) => `YAML rusak: ${p.found}`,
  alias: (p) => `alias YAML tidak diterima: ${p.found}`,
  unknown_key: (p) => `kunci "${p.column}" tidak dikenal.`,
  bad_field: (p) => `"${p.column}" tidak sah: ${p.found}`,
  no_head: () => "laporan harus diawali kepala YAML di antara dua baris ---.",
  no_rows: () => "tidak ada satu baris pun di bawah judul kolom.",
  series_year: (p) => `deret "${p.series}": tahun harus bilangan bulat, bukan "${p.found}".`,
  series_value: (p) =>
    `deret "${p.series}" tahun ${p.year}: nilai harus angka dengan titik desimal, bukan "${p.found}".`,
  series_percent: (p) =>
    `deret "${p.series}" tahun ${p.year}: persen harus antara 0 dan 100, bukan ${p.found}. Apakah koma desimalnya hilang?`,
  series_unit: (p) => `deret "${p.series}": satuan harus "level" atau "percent", bukan "${p.found}".`,
  series_unit_changes: (p) =>
    `deret "${p.series}": satuan harus tetap "${p.wanted}" seperti di baris ${p.other_line}, bukan "${p.found}".`,
  series_year_repeated: (p) => `deret "${p.series}": tahun ${p.year} sudah ada di baris ${p.other_line}.`,
  series_too_short: (p) =>
    `deret "${p.series}": proyeksi memerlukan sedikitnya ${p.wanted} tahun, bukan ${p.found}.`,
  duplicate_indicator: (p) => `indikator ${p.indicator} sudah ada di ${p.other_file}:${p.other_line}.`,
  indicator_file_name: (p) => `nama berkas harus sama dengan id indikator, ${p.indicator}, bukan ${p.name}.`,
  unknown_parent: (p) => `induk wilayah ${p.region} tidak dikenal: ${p.parent}.`,
  unknown_edition_region: (p) => `${p.column} edisi ${p.edition} tidak dikenal: ${p.region}.`,
  focus_outside_province: (p) =>
    `wilayah ${p.region} harus berada di provinsi ${p.province}, bukan "${p.parent}".`,
  unknown_region: (p) => `wilayah tidak dikenal: ${p.region}.`,
  unknown_indicator: (p) => `indikator tidak dikenal: ${p.indicator}.`,
  unknown_source: (p) => `sumber tidak dikenal: ${p.source}.`,
  unknown_release_indicator: (p) => `kalender rilis menyebut indikator yang tidak dikenal: ${p.indicator}.`,
  not_a_record: (p) =>
    `ini bukan catatan terbitan edisi itu (${p.found}). Kembalikan berkasnya seperti semula; hanya "laju edition record" yang menulisnya.`,
  holds_key: (p) =>
    `${p.column} memuat kunci atau sandi. Gantilah dengan KUNCI; kunci yang pernah tersimpan harus diganti pada penerbitnya.`,
  snapshot_changed: (p) =>
    `${p.path} bukan lagi berkas yang disimpan: SHA-256 harus ${p.wanted} (${p.wanted_bytes} byte), bukan ${p.found} (${p.found_bytes} byte). Kembalikan aslinya, atau simpan yang baru dengan nama lain.`,
  snapshot_missing: (p) => `berkas asli ${p.path} tidak ada, atau bukan berkas. Kembalikan berkasnya.`,
  snapshot_without_sidecar: () =>
    'berkas ini tidak punya keterangan (.yaml) di sampingnya. Keterangannya ditulis oleh "laju source add".',
  snapshot_misplaced: (p) =>
    `berkas asli sumber ${p.source} harus berada langsung di ${p.wanted}, dengan nama dari huruf, angka, ".", "_" dan "-".`,
  unknown_meeting_edition: (p) => `edisi tidak dikenal: ${p.edition}; yang ada: ${p.wanted}.`,
  duplicate_decision: (p) => `id keputusan "${p.id}" sudah ada di baris ${p.other_line}.`,
  due_before_meeting: (p) =>
    `tenggat keputusan "${p.id}" (${p.found}) tidak boleh mendahului rapatnya, ${p.date}.`,
  done_before_meeting: (p) =>
    `keputusan "${p.id}" tidak mungkin selesai (${p.found}) sebelum rapatnya, ${p.date}.`,
  unit_differs: (p) => `${cell(p)}: satuan harus "${p.wanted}", bukan "${p.unit}".`,
  value_outside_range: (p) =>
    `${cell(p)} harus antara ${p.lowest} dan ${p.highest}, bukan ${p.value}. Apakah koma desimalnya hilang?`,
  duplicate_key: (p) => `${cell(p)} sudah ada di ${p.other_file}:${p.other_line} (${p.other_value}).`,
  poverty_order: (p) =>
    `${cell(p)} = ${p.value} harus lebih kecil daripada ${p.other_indicator} = ${p.other_value} (${p.other_file}:${p.other_line}).`,
  poverty_line_fall: (p) =>
    `garis kemiskinan ${p.region} turun dari ${p.other_value} (${p.other_year}) menjadi ${p.value} (${p.year}). Periksa, lalu catat alasannya di data/dismissals.csv.`,
  poverty_line_jump: (p) =>
    `garis kemiskinan ${p.region} bergerak ${Number(p.percent).toFixed(1)} persen pada ${p.year}, lebih dari ${p.limit}. Periksa, lalu catat alasannya di data/dismissals.csv.`,
  implied_population: (p) =>
    `penduduk tersirat (jumlah ÷ persentase) ${p.region} bergerak lebih dari ${p.limit} persen pada ${p.year}. Periksa, lalu catat alasannya di data/dismissals.csv.`,
  suspect_jump: (p) =>
    `headcount_ratio ${p.region} bergerak ${Number(p.percent).toFixed(1)} persen pada ${p.year}, sedangkan median ${p.districts} kabupaten/kota provinsinya ${Number(p.usual).toFixed(1)} persen: ${Number(p.score).toFixed(1)} simpangan baku tahan pencilan, lebih dari ${p.limit}. Periksa, lalu catat alasannya di data/dismissals.csv.`,
  unused_dismissal: (p) =>
    `alasan untuk ${p.dismissed} ${p.region} ${p.from}–${p.to} tidak lagi mengenai apa pun.`,
  broken_value: (p) =>
    `penulisan nilai rusak: ${p.found}. Bentuknya {{ temuan }} atau {{ temuan | format }}.`,
  unknown_finding: (p) => `temuan tidak dikenal: ${p.found}.`,
  unknown_format: (p) => `format tidak dikenal: ${p.found}; yang ada: ${p.wanted}.`,
  no_value: (p) => `temuan ini tidak mempunyai nilai pada edisi ini: ${p.found}.`,
  broken_claim: (p) =>
    `penulisan klaim rusak: ${p.found}. Bentuknya [kata]{temuan = falling} atau [kata]{temuan < temuan}.`,
  different_months: (p) => `bulan acuan berbeda tidak boleh dibandingkan: ${p.found}.`,
  unsupported_claim: (p) => `"${p.text}" tidak didukung: ${p.claim}, tetapi angkanya: ${p.found}.`,
  unknown_figure: (p) => `gambar tidak dikenal: ${p.found}.`,
  unclosed_box: () => "kotak ::: tidak ditutup.",
  unknown_directive: (p) =>
    `baris ini tidak dikenal: ${p.found}. Yang ada: ::figure, ::list, ::table, dan kotak "::: cannot" yang ditutup ":::", huruf kecil.`,
  broken_list: (p) =>
    `penulisan daftar rusak: ${p.found}. Bentuknya ::list temuan atau ::list pola.* | {{ * | year }}: {{ * }}.`,
  broken_table: (p) =>
    `penulisan tabel rusak: ${p.found}. Bentuknya ::table Judul, lalu "Nama | format: Kolom", lalu "Nama baris | temuan".`,
  different_units: (p) => `satuan berbeda tidak boleh dibandingkan: ${p.found}.`,
  crosses_break: (p) => `angka di luar tahun yang sebanding tidak boleh dibandingkan: ${p.found}.`,
  unclosed_note: () => "catatan kaki ^[ tidak ditutup.",
  misplaced_note: (p) =>
    `catatan kaki hanya boleh di badan laporan, dan tidak di dalam catatan lain: ${p.found}`,
  unknown_citation: (p) => `sumber yang dikutip tidak ada di data/sources.csv: ${p.found}.`,
  unknown_term: (p) => `istilah tidak ada di data/glossary.csv: ${p.found}.`,
  image: (p) => `gambar Markdown tidak diterima: ${p.found}. Pakai ::figure.`,
  unsafe_link: (p) => `tautan hanya boleh ke alamat situs ini, https, atau mailto, bukan "${p.found}".`,
  unfinished: (p) =>
    `belum selesai, jadi belum dapat terbit${p.found === "" ? "" : ` (${p.found})`}. ${p.place === "words" ? "Tulislah teksnya sebagai ganti penanda ::todo ini." : "Betulkan yang ada di bawah baris ini, lalu hapus baris ini."}`,
  ...guardDiagnostics,
  missing_translation: (p) => `laporan ini tidak mempunyai padanan dalam bahasa lain: ${p.found}.`,
  unequal_bindings: (p) => `${p.found} terikat ${p.here} kali di sini dan ${p.there} kali di ${p.other}.`,
  ...preflightDiagnostics,
};
