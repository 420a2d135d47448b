import type { GuardCode } from "../../model/guardCodes.ts";
import type { DiagnosticWords } from "../locale.ts";

/** What guards object to, for the analyst, in Indonesian. */
export const guardDiagnostics: Pick<DiagnosticWords, GuardCode> = {
  bare_numeral: (p) => `angka "${p.found}" tidak terikat pada temuan: ${p.text}`,
  typed_regulation: (p) =>
    `nomor peraturan tidak boleh diketik ("${p.found}"): satu angka salah menjadi peraturan lain. Sebut namanya tanpa nomor: ${p.text}`,
  unchecked_word: (p) => `kata "${p.found}" harus ditulis sebagai klaim yang diperiksa: ${p.text}`,
  word_contradicts_claim: (p) =>
    `klaim berkata "${p.found}", tetapi ${p.finding} berkata ${p.says}: ${p.text}`,
  forbidden_word: (p) => `kata "${p.found}" tidak boleh dipakai: ${p.reason}.`,
  discouraged_word: (p) => `kata "${p.found}" sebaiknya diganti: ${p.reason}.`,
  difference_without_direction: (p) =>
    `perubahan ${p.found} dicetak tanpa kata arah yang diperiksa; angkanya: ${p.says}. Tulis [kata]{${p.found} = ${p.says}}.`,
  percent_for_points: (p) =>
    `"${p.found}" menyebut selisih dalam persen; ${p.finding} adalah ${p.says}: ${p.text}`,
  points_for_percent: (p) =>
    `"${p.found}" menyebut tingkat dalam poin; ${p.finding} adalah ${p.says}: ${p.text}`,
  repeated_unit: (p) => `${p.finding} sudah dicetak dengan satuannya: "${p.found}".`,
  change_as_level: (p) => `"${p.found}" membaca perubahan (${p.finding}) sebagai tingkat: ${p.text}`,
  false_precision: (p) =>
    `${p.finding} dicetak "${p.found}", lebih rinci daripada angka asalnya; paling banyak ${p.wanted} desimal.`,
  mixed_months: (p) =>
    `satu kalimat memuat ${p.found} (${p.period}) dan ${p.other} (${p.other_period}); bulan yang berbeda tidak dibandingkan. Pisahkan, atau katakan bahwa keduanya berbeda bulan: ${p.text}`,
  wrong_period: (p) =>
    `"${p.found}" ditulis sebagai waktu ${p.finding}, yang sebenarnya ${p.says}: ${p.text}`,
  release_month: (p) => `"${p.found}": itu waktu acuan ${p.finding}, bukan waktu terbitnya: ${p.text}`,
  across_break: (p) =>
    `satu kalimat memuat ${p.found} (${p.year}) dan ${p.other} (${p.other_year}), padahal deretnya ${p.severity} ${p.break_year}: ${p.text}`,
  few_points: (p) =>
    p.years === ""
      ? `"${p.found}" menyebut kecenderungan tanpa temuan dari sedikitnya lima tahun: ${p.text}`
      : `"${p.found}" membandingkan dua titik (${p.years}) tanpa mencetak kedua tahunnya: ${p.text}`,
  stale_word: (p) =>
    p.says === ""
      ? `"${p.found}" tanpa angka terikat di kalimat yang sama akan segera basi: ${p.text}`
      : `"${p.found}" tidak mengenai ${p.finding}; yang terbaru ${p.says}: ${p.text}`,
  rate_and_count: (p) =>
    `jumlah ${p.found} (${p.period}) berdampingan dengan persentase ${p.other} (${p.other_period}): ${p.text}`,
  people_as_households: (p) =>
    `"${p.found}" bukan satuan ${p.finding}, yang menghitung penduduk (${p.says}): ${p.text}`,
  income_for_expenditure: (p) =>
    `"${p.found}" di dekat garis kemiskinan; yang diukur survei ini pengeluaran: ${p.text}`,
  line_without_unit: (p) =>
    `${p.finding} (${p.found}) tanpa "per orang" dan "per bulan" di kalimat yang sama: ${p.text}`,
  register_beside_survey: (p) =>
    `"${p.found}" adalah daftar, sedangkan ${p.finding} hasil survei; keduanya tidak sekalimat: ${p.text}`,
  register_as_rate: (p) =>
    `"${p.found}" adalah daftar dan tidak menghasilkan persentase penduduk miskin: ${p.text}`,
  other_area: (p) =>
    p.named === ""
      ? `${p.found} adalah angka ${p.name}, yang tidak disebut di kalimat itu: ${p.text}`
      : `kalimat menyebut ${p.named}, tetapi ${p.found} adalah angka ${p.name}: ${p.text}`,
  bare_place_name: (p) =>
    `"${p.found}" dapat berarti dua tempat; tulis lengkap "${p.says}" atau sebut kabupatennya: ${p.text}`,
  rank_without_count: (p) => `peringkat ${p.finding} ("${p.found}") tanpa jumlah yang diperingkat: ${p.text}`,
  count_without_total: (p) => `${p.finding} ("${p.found}") tanpa jumlah seluruhnya, ${p.says}: ${p.text}`,
  mean_called_provincial: (p) =>
    p.finding === ""
      ? `"${p.found}": angka provinsi dan nasional adalah angka yang dipublikasikan, bukan rata-rata: ${p.text}`
      : `${p.finding} ("${p.found}") adalah rata-rata sederhana kabupaten/kota dan harus disebut demikian: ${p.text}`,
  sum_of_rates: (p) => `"${p.found}": persentase tidak dijumlahkan (${p.finding}): ${p.text}`,
  scenario_as_forecast: (p) =>
    `"${p.found}" membuat ${p.finding} menjadi ramalan atau angka BPS; itu ${p.says} hitungan situs ini: ${p.text}`,
  unlabelled_projection: (p) =>
    `${p.finding} ("${p.found}") tidak disebut perkiraan kini, skenario, atau pengandaian: ${p.text}`,
  target_of_several: (p) =>
    `"${p.found}" tanpa menyebut dokumen, padahal targetnya ada di beberapa: ${p.documents}. ${p.text}`,
  foreign_decimal: (p) => `angka "${p.found}": dalam bahasa Indonesia desimal memakai koma.`,
  foreign_thousands: (p) => `angka "${p.found}": dalam bahasa Indonesia ribuan memakai titik.`,
  rupiah_form: (p) => `"${p.found}": rupiah ditulis Rp605.312, tanpa titik, spasi, atau ",-".`,
  unit_space: (p) => `"${p.found}": tulis 6,14 persen dengan spasi, dan 6,14% tanpa spasi.`,
  double_space: (p) => `ada spasi ganda ("${p.found}").`,
  space_before_stop: (p) => `ada spasi di depan tanda baca ("${p.found}").`,
  hyphen_for_minus: (p) => `"${p.found}" di depan angka: pakai tanda minus − (U+2212).`,
  hyphen_for_range: (p) => `"${p.found}": rentang memakai tanda pisah –, tanpa spasi.`,
  wrong_spelling: (p) => `"${p.found}": tulis persentase, dan poin persen.`,
  long_title: (p) => `judul ${p.found} kata, lebih dari ${p.wanted}: ${p.text}`,
  title_direction: (p) => `judul berkata "${p.found}", tetapi temuan edisi ini berkata ${p.says}: ${p.text}`,
  long_sentence: (p) => `kalimat ${p.found} kata, lebih dari ${p.wanted}: ${p.text}`,
  frequency_wanted: (p) =>
    `"${p.found}" dalam teks yang harus sederhana; sebut banyaknya dari setiap 100 atau 1.000 (of_100, of_1000): ${p.text}`,
  technical_word: (p) => `istilah "${p.found}" dalam teks yang harus sederhana: ${p.text}`,
  text_length: (p) => `teks ${p.found} kata; paling sedikit ${p.least}, paling banyak ${p.most}.`,
  hard_to_read: (p) => {
    switch (p.measure) {
      case "mean_sentence":
        return `rata-rata ${p.found} kata per kalimat, lebih dari ${p.wanted}.`;
      case "many_syllables":
        return `${p.found} dari 100 kata bersuku empat atau lebih, lebih dari ${p.wanted}.`;
      default:
        return `kemudahan baca (Flesch) ${p.found}, di bawah ${p.wanted}.`;
    }
  },
  unused_allowance: (p) => `angka yang diizinkan tidak dipakai: ${p.found}.`,
  unused_report_dismissal: (p) => `alasan untuk ${p.dismissed} tidak mengenai apa pun: ${p.found}.`,
};
