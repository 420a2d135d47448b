import type { PreflightCode } from "../../model/preflightCodes.ts";
import type { DiagnosticWords } from "../locale.ts";
import { date, number, period } from "./formats.ts";

const count = (n: string | number | undefined) => number.plain(Number(n), 0);

/** Parts of a figure, as they are called in sentences. */
const PARTS: Readonly<Record<string, string>> = {
  title: "judul",
  subtitle: "keterangan ukuran",
  howToRead: "cara membaca",
  description: "uraian",
  axes: "keterangan sumbu",
  source: "sumber",
  table: "tabel",
  label: "teks pengganti gambar",
};

/** What the preflight finds, for the analyst, in Indonesian. */
export const preflightDiagnostics: Pick<DiagnosticWords, PreflightCode> = {
  severed_newest: (p) =>
    `angka terbaru ${p.indicator} (${p.year}) berada sendirian sesudah deretnya putus pada ${p.break_year}: perubahan, arah, dan target tidak dihitung. Pastikan laporan tidak membandingkannya dengan tahun sebelumnya.`,
  no_breaks: (p) =>
    `indikator ${p.indicator} tidak mempunyai satu catatan putus pun. Tulis di bawah breaks tahun ketika cara mengukurnya berubah.`,
  figure_missing: (p) =>
    `belum ada angka ${p.indicator} ${period(Number(p.year), p.month === "" ? null : Number(p.month))} untuk ${p.place}${Number(p.others) > 0 ? ` dan ${p.others} wilayah lain` : ""}, padahal menurut kalender rilis sudah terbit paling lambat ${date(String(p.date))}. Tambahkan angkanya, atau betulkan kalendernya.`,
  secret_in_source: (p) =>
    `kolom ${p.column} sumber ${p.source} memuat kunci atau nomor rahasia. Hapus, lalu minta kunci baru: yang lama sudah tersebar.`,
  source_without_place: (p) =>
    `sumber ${p.source} dipakai, tetapi kolom where kosong: tulis di mana ia diperoleh.`,
  no_edition: () =>
    "belum ada satu edisi pun di data/editions/. Mulailah dengan npm run laju -- edition new.",
  placeholder: (p) => `masih ada teks sementara ("${p.found}"). Ganti dengan yang sebenarnya.`,
  report_without_values: (p) =>
    `laporan ini (${p.subject}) tidak mencetak satu angka pun dari data. Ikat angkanya dengan {{ temuan }}.`,
  blank_words: (p) => `${p.column} hanya berisi spasi. Tulis kata-katanya.`,
  figure_lacks: (p) =>
    `gambar ${p.figure} edisi ${p.edition} (${p.language}) tanpa ${PARTS[p.part ?? ""] ?? p.part}; pembaca yang tidak melihat gambarnya memerlukan itu.`,
  page_missing: (p) => `halaman ini tidak ada di situs: ${p.found}. Periksa ejaannya.`,
  place_missing: (p) => `halamannya ada, tetapi bagian "${p.place}" tidak ada di sana: ${p.found}.`,
  broken_address: (p) =>
    `alamat ini tidak dapat dipakai: ${p.found}. Alamat harus lengkap dan diawali https://.`,
  unknown_target_document: (p) =>
    `dokumen "${p.found}" tidak mempunyai target untuk wilayah edisi ini di data/targets.csv; yang ada: ${p.wanted}.`,
  decision_without_owner: (p) =>
    `keputusan "${p.id}" dari rapat ${date(String(p.date))} belum menyebut perangkat daerah yang menjalankannya (owner).`,
  decision_without_due: (p) =>
    `keputusan "${p.id}" dari rapat ${date(String(p.date))} belum mempunyai tenggat (due).`,
  release_not_a_day: (p) => `tanggal terbit "${p.found}" tidak ada di kalender atau jamnya salah.`,
  release_before_cutoff: (p) =>
    `tanggal terbit ${date(String(p.found))} mendahului batas data edisi ini, ${date(String(p.cutoff))}.`,
  licence_missing: () => "berkas lisensi tidak ada atau kosong. Kembalikan berkas LICENSE.",
  standing_missing: (p) => `keterangan penerbit atau lisensi kosong dalam bahasa ${p.language}.`,
  citation_missing: (p) =>
    `sitasi gambar ${p.figure} edisi ${p.edition} (${p.language}) tidak lengkap: penerbit, ukuran, edisi, dan sumber harus ada.`,
  record_differs: (p) =>
    `edisi ${p.edition} akan mencetak ${count(p.count)} angka lain daripada yang pernah dicetak; yang pertama ${p.key}: ${p.was} → ${p.is}. Bila memang dimaksud: npm run laju -- edition record ${p.edition} --kind revision|correction|method --reason "…"`,
  edition_without_record: (p) =>
    `angka edisi ${p.edition} belum dicatat, jadi perubahannya kelak tidak terlihat. Jalankan: npm run laju -- edition record ${p.edition}`,
  unused_reason: (p) =>
    `alasan untuk ${p.answered} "${p.about}" tidak lagi mengenai apa pun. Hapus baris ini.`,
  breaks_untold: (p) =>
    `${count(p.count)} indikator pendukung tanpa catatan putus: belum tercatat, bukan berarti tidak ada.`,
  figures_missing_beside: (p) =>
    `${count(p.count)} angka pendukung provinsi dan nasional yang lebih baru belum ada di data.`,
  sources_unused: (p) =>
    `${count(p.count)} baris data/sources.csv tidak dipakai oleh angka atau laporan mana pun.`,
  sources_without_https: (p) => `${count(p.count)} alamat sumber masih http, ditulis seperti adanya.`,
  no_contact: () => "kontak penerbit belum disebut; halaman pers mengatakannya.",
  embargoed: (p) => `edisi ${p.edition} baru boleh terbit sejak ${p.date}; sebelum itu hanya pratinjau.`,
};
