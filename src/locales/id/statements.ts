import type {
  FigureName,
  FigureValue,
  MovePhrase,
  StatementWords,
  UncheckableReason,
} from "../statementWords.ts";
import { list, number, period, quantity } from "./formats.ts";

const NAMES: Readonly<Record<string, string>> = {
  headcount_ratio: "persentase penduduk miskin",
  headcount: "jumlah penduduk miskin",
  poverty_line: "garis kemiskinan",
  poverty_gap_index: "indeks kedalaman kemiskinan (P1)",
  poverty_severity_index: "indeks keparahan kemiskinan (P2)",
  extreme_poverty_ratio: "kemiskinan ekstrem",
  unemployment_rate: "tingkat pengangguran terbuka",
  labour_participation_rate: "tingkat partisipasi angkatan kerja",
  human_development_index: "indeks pembangunan manusia",
  life_expectancy: "umur harapan hidup",
  mean_years_schooling: "rata-rata lama sekolah",
  expected_years_schooling: "harapan lama sekolah",
  adjusted_expenditure: "pengeluaran per orang yang disesuaikan",
  grdp_growth: "pertumbuhan ekonomi",
  grdp_per_capita: "PDRB per orang",
  stunting: "prevalensi stunting",
  safe_water: "akses air minum layak",
  adequate_sanitation: "akses sanitasi layak",
  gini_ratio: "rasio Gini",
  minimum_wage: "upah minimum",
  health_insurance_coverage: "kepesertaan jaminan kesehatan",
  out_of_school_children: "anak tidak sekolah",
  population: "jumlah penduduk",
};

const nameOf = (indicator: string) => NAMES[indicator] ?? indicator;
/** Who publishes a figure, in brackets; those that are not the statistics office's stand without. */
const OTHERS = ["stunting", "minimum_wage", "health_insurance_coverage", "out_of_school_children"];
const cited = (indicator: string) => (OTHERS.includes(indicator) ? "" : " (BPS)");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const when = ({ year, month }: FigureName) => period(year, month ?? null);
const of = (name: FigureName) => `${nameOf(name.indicator)} ${name.region.name}, ${when(name)}`;
const DIRECTIONS: Readonly<Record<string, string>> = {
  falling: "turun",
  rising: "naik",
  unchanged: "tidak berubah",
};
const turned = (difference: number) => (difference < 0 ? "turun" : difference > 0 ? "naik" : "tidak berubah");
const RELATIONS: Readonly<Record<string, string>> = {
  lower: "lebih rendah daripada",
  higher: "lebih tinggi daripada",
  faster: "turun lebih cepat daripada",
  slower: "turun lebih lambat daripada",
};
const SIDES: Readonly<Record<string, string>> = {
  lowest: "dari yang terendah",
  highest: "dari yang tertinggi",
};

function amount(value: number, unit: string, decimals: number): string {
  const digits = number.magnitude(value, decimals);
  if (value < 0 && unit === "percent")
    return quantity(value, unit, decimals).replace(digits, number.plain(value, decimals));
  if (unit.startsWith("percent of")) return `${digits}\u00a0persen`;
  if (unit === "thousand persons" && Math.abs(value) >= 1000)
    return `${number.magnitude(value / 1000, 2)}\u00a0juta\u00a0jiwa`;
  switch (unit) {
    case "years":
      return `${digits}\u00a0tahun`;
    case "IDR per month":
      return `Rp${digits}`;
    case "million IDR per person per year":
      return `Rp${digits}\u00a0juta`;
    case "thousand IDR per person per year":
      return `Rp${digits}\u00a0ribu`;
    case "children":
      return `${digits}\u00a0anak`;
    case "persons":
      return `${digits}\u00a0jiwa`;
    default:
      return quantity(value, unit, decimals);
  }
}

function differenceAmount(value: number, unit: string, decimals: number): string {
  return unit.startsWith("percent")
    ? quantity(value, "percentage points", decimals)
    : amount(value, unit, decimals);
}

const print = ({ value, unit, decimals }: FigureValue) => amount(value, unit, decimals);
const apart = ({ difference, from, to }: MovePhrase) =>
  differenceAmount(difference, to.unit, Math.min(from.decimals, to.decimals));
const relative = ({ percent }: MovePhrase) => quantity(percent, "percent", 1);
const move = (phrase: MovePhrase) =>
  phrase.difference === 0
    ? `${print(phrase.from)} pada ${when(phrase.from)} dan ${print(phrase.to)} pada ${when(phrase.to)}: tidak berubah`
    : `${turned(phrase.difference)} ${apart(phrase)}, dari ${print(phrase.from)} pada ${when(phrase.from)} menjadi ${print(phrase.to)} pada ${when(phrase.to)}`;
const tied = (ties: readonly string[]) => (ties.length === 0 ? "" : `, bersama ${list(ties)}`);

const UNCHECKABLE: Readonly<Record<UncheckableReason, string>> = {
  "no number": "Tidak ada angka atau arah yang dapat dicocokkan.",
  budget: "Anggaran dan program tidak dinilai di sini; hanya angka kemiskinan dan angka layanan dasar.",
  "below district": "Angka survei tidak tersedia untuk wilayah di bawah kabupaten/kota.",
  extreme: "Angka kemiskinan ekstrem kabupaten/kota tidak dipublikasikan di data ini.",
  register:
    "Data register memuat daftar sasaran, bukan hasil survei; tidak dapat dicocokkan dengan angka BPS.",
  question: "Kalimat tanya tidak menyatakan apa-apa.",
  forecast: "Tahun itu belum ada angkanya; perkiraan bukan angka yang dapat dicocokkan.",
  "not published": "Angkanya tidak dipublikasikan atau belum diketahui pada batas data edisi ini.",
  "unknown region": "Wilayahnya tidak dikenali.",
  "not judged": "Ukuran ini tidak dinilai di sini.",
};

/** Statements repeated, judged and put right, in Indonesian. */
export const statements: StatementWords = {
  amount,
  differenceAmount,

  readsLevel: (name, stated) => `${of(name)}: ${stated}`,
  readsTarget: (name, stated) => `target ${of(name)}: ${stated}`,
  readsChange: (name, from, stated, direction) =>
    `${nameOf(name.indicator)} ${name.region.name} ${direction === undefined ? "berubah" : DIRECTIONS[direction]} ${stated}${from === undefined ? "" : ` dari ${from}`} ke ${name.year}`,
  readsPace: (name, from, stated) =>
    `laju ${nameOf(name.indicator)} ${name.region.name}${from === undefined ? "" : `, ${from}–${name.year}`}: ${stated} per tahun`,
  readsDirection: (name, from, direction, every) =>
    `${nameOf(name.indicator)} ${name.region.name} ${DIRECTIONS[direction]}${every ? " setiap tahun" : ""}${from === undefined ? "" : ` dari ${from}`} sampai ${name.year}`,
  readsComparison: (name, other, relation) => `${of(name)}, ${RELATIONS[relation]} ${other.name}`,
  readsMean: (name, from, to, relation) => `${of(name)}, ${RELATIONS[relation]} rata-rata ${from}–${to}`,
  isMean: (figure, mean, from, to) =>
    `${capital(of(figure))} ${print(figure)}; rata-rata ${from}–${to} ${mean}.`,
  readsRank: (name, place, side) =>
    `peringkat ${nameOf(name.indicator)} ${name.region.name}, ${when(name)}: ke-${place} ${side === undefined ? "(arah tidak disebut)" : SIDES[side]}`,
  readsOutcome: (name, met) => `target ${of(name)} ${met ? "tercapai" : "tidak tercapai"}`,
  readsBreadth: (name, count, direction) =>
    `${nameOf(name.indicator)} ${DIRECTIONS[direction]} di ${count} kabupaten/kota, ${when(name)}`,
  readsSuperlative: (name, side, since) =>
    `${of(name)}: ${side === "lowest" ? "terendah" : "tertinggi"} sejak ${since}`,
  readsNothing: (indicator) => `berbicara tentang ${nameOf(indicator)}`,
  assumedRegion: (region) => `wilayah tidak disebut, dibaca sebagai ${region.name}`,
  assumedYear: (year) => `tahun tidak disebut, dibaca sebagai ${year}`,
  carriedYear: (year) => `tahun dari kalimat sebelumnya: ${year}`,
  inferredYear: (year) => `tahun tidak disebut; hanya ${year} yang cocok dengan semua angka kalimat ini`,
  unnamedMeasure: "ukuran tidak disebut, dibaca sebagai persentase penduduk miskin",
  readings: (readings) => readings.join("; atau "),

  isFigure: (figure) => `${capital(of(figure))}: ${print(figure)}.`,
  isRounded: (figure) => `Bila dibulatkan: ${of(figure)} ${print(figure)}.`,
  isRevised: (figure) =>
    `Selisihnya satu satuan desimal terakhir, karena perbaikan data: kini ${of(figure)} ${print(figure)}.`,
  isOther: (figure) =>
    `${cited(figure.indicator) === "" ? "Menurut data" : "Menurut BPS"}: ${of(figure)} ${print(figure)}.`,
  isOtherYear: (figure) => `Angka itu adalah angka ${when(figure)}.`,
  isOtherRegion: (figure) => `Angka itu adalah angka ${figure.region.name}, ${when(figure)}.`,
  isOtherMonth: (figure) => `Angka itu adalah angka ${when(figure)}.`,
  wouldImply: (stated, rate, implied, population) =>
    `${capital(stated)} tidak cocok dengan ${print(rate)}: penduduknya akan menjadi ${implied} jiwa, padahal yang tersirat dari angka BPS ${population} jiwa.`,
  isTargetNotFigure: (target, year) => `${target} adalah target ${year}, bukan angka yang terjadi.`,
  isMove: (phrase) => `${capital(move(phrase))} (${relative(phrase)} secara relatif).`,
  percentForPoints: (phrase) =>
    `${apart(phrase)} adalah selisih dua persentase, jadi poin persen; secara relatif ${turned(phrase.difference)} ${relative(phrase)}.`,
  pointsForPercent: (phrase) =>
    `${relative(phrase)} adalah perubahan relatif; dalam poin persen ${apart(phrase)}.`,
  pointsForLevel: (figure) =>
    `${print(figure)} adalah tingkat, jadi satuannya persen; poin persen hanya untuk selisih.`,
  relativeAsLevel: (phrase) =>
    `${relative(phrase)} adalah perubahan relatif ${phrase.from.year}–${phrase.to.year}, bukan tingkatnya; tingkatnya ${print(phrase.to)}.`,
  differenceAsLevel: (phrase) =>
    `${apart(phrase)} adalah perubahan ${phrase.from.year}–${phrase.to.year}, bukan tingkatnya; tingkatnya ${print(phrase.to)}.`,
  isPace: (phrase, pace) =>
    `Menurut angka BPS rata-rata ${pace} per tahun dari ${phrase.from.year} sampai ${phrase.to.year}.`,
  isOtherChange: (phrase) =>
    `${cited(phrase.to.indicator) === "" ? "Menurut data" : "Menurut BPS"}: ${move(phrase)}.`,
  isNeeded: (pace, from, to) => `Dari angka ${from} ke target ${to} diperlukan rata-rata ${pace} per tahun.`,
  neededSentence: (name, target, pace, from) =>
    `Untuk mencapai target ${name.year} (${target}), ${nameOf(name.indicator)} ${name.region.name} perlu turun rata-rata ${pace} per tahun dari angka ${from}.`,
  wrongDirection: (phrase) => `Arahnya lain: ${move(phrase)}.`,
  notEveryYear: (phrase, exceptions) =>
    `${capital(move(phrase))}, tetapi tidak setiap tahun: lain pada ${list(exceptions.map(String))}.`,
  everyYear: (from, to, direction) =>
    `${capital(DIRECTIONS[direction] ?? "")} setiap tahun dari ${from} sampai ${to}.`,
  acrossBreak: (from, to, breakYear) =>
    `Angka ${from} dan ${to} tidak sebanding: cara pengukuran berganti pada ${breakYear}.`,
  differentMonths: "Angka Maret dan angka September tidak boleh diperbandingkan sebagai satu deret.",
  mixedRounds: "Persentase dan jumlah itu dari bulan yang berbeda.",
  incomeForExpenditure: "Ukurannya pengeluaran, bukan penghasilan.",
  householdsForPeople: "Yang dihitung orang, bukan keluarga atau rumah tangga.",
  wrongPeriod: "Garis kemiskinan adalah batas per orang per bulan.",
  wrongBearer: "Garis kemiskinan adalah batas per orang, bukan per keluarga.",
  unitImpossible: (indicator, unit) => `${capital(nameOf(indicator))} tidak dinyatakan dalam “${unit}”.`,
  isDenied: "Itu sesuai dengan angka BPS, padahal kalimat ini menyangkalnya.",
  isShared: "Peringkat itu ditempati bersama.",
  causeNotShown: "Angka ini tidak menunjukkan sebab.",
  strengthNotShown: (word) =>
    `“${word}” lebih kuat daripada angkanya: galat baku perubahan tidak dipublikasikan.`,
  stale: (newest) => `Bukan angka terbaru: sudah ada angka ${newest}.`,
  forecastAsFact: "Proyeksi bukan kepastian, dan BPS tidak membuat proyeksi kemiskinan.",
  registerNotSurvey: (word) =>
    `${word} adalah daftar sasaran program, bukan sumber angka kemiskinan; penduduk miskin dihitung dari survei.`,
  extremeAbovePoor: (poor) =>
    `Tidak mungkin melebihi seluruh penduduk miskin menurut survei: ${of(poor)} ${print(poor)}. Angka register tidak dapat disandingkan dengan angka survei.`,
  isComparison: (own, other) =>
    `${capital(when(own))}: ${own.region.name} ${print(own)}, ${other.region.name} ${print(other)}.`,
  gapInPoints: (gap) => `Selisihnya ${gap}: selisih dua persentase adalah poin persen.`,
  isComparedPace: (own, other) =>
    `Perubahan relatif ${own.from.year}–${own.to.year}: ${own.to.region.name} ${turned(own.percent)} ${relative(own)}, ${other.to.region.name} ${turned(other.percent)} ${relative(other)}.`,
  isRank: (name, fromLowest, fromHighest, count, ties) =>
    `${name.region.name} terendah ke-${fromLowest} dan tertinggi ke-${fromHighest} dari ${count}${tied(ties)} (${when(name)}).`,
  rankNeedsSide: "Peringkat harus menyebut arahnya: dari yang terendah atau dari yang tertinggi.",
  isTarget: (name, target, document) => `Target ${name.year} menurut ${document}: ${target}.`,
  isOutcome: (figure, target) => `Target ${figure.year} ${target}; yang terjadi ${print(figure)}.`,
  isBreadth: (_name, falling, rising, count) =>
    `Turun di ${falling}, naik di ${rising}, dari ${count} kabupaten/kota.`,
  isSuperlative: (figure, extreme, side) =>
    `${capital(side === "lowest" ? "terendah" : "tertinggi")} pada ${extreme.year}, ${print(extreme)}; pada ${figure.year} ${print(figure)}.`,
  uncheckable: (reason, name, newest) =>
    `${UNCHECKABLE[reason]}${reason === "not published" && name !== undefined && newest !== undefined ? ` Angka terakhir ${name.region.name} yang diketahui: ${newest}.` : ""}`,
  ambiguous: (readings) => `Dapat dibaca lebih dari satu cara: ${readings.join("; ")}.`,

  levelSentence: (figure) =>
    figure.indicator === "poverty_line"
      ? `Garis kemiskinan ${figure.region.name} pada ${when(figure)} sebesar ${print(figure)} per orang per bulan (BPS).`
      : `${capital(nameOf(figure.indicator))} ${figure.region.name} pada ${when(figure)} ${figure.indicator === "headcount" ? "sebanyak" : "sebesar"} ${print(figure)}${cited(figure.indicator)}.`,
  changeSentence: (phrase) =>
    `${capital(nameOf(phrase.to.indicator))} ${phrase.to.region.name} ${move(phrase)}${cited(phrase.to.indicator)}; galat baku perubahan tidak dipublikasikan.`,
  lineSentence: (figure) =>
    `Penduduk ${figure.region.name} dihitung miskin bila rata-rata pengeluarannya di bawah garis kemiskinan, ${print(figure)} per orang per bulan pada ${when(figure)} (BPS).`,
  comparisonSentence: (own, other) =>
    `Pada ${when(own)} ${nameOf(own.indicator)} ${own.region.name} ${print(own)}, ${own.value < other.value ? "lebih rendah daripada" : own.value > other.value ? "lebih tinggi daripada" : "sama dengan"} ${other.region.name} (${print(other)})${cited(own.indicator)}.`,
  rankSentence: (figure, fromLowest, count, ties) =>
    `${capital(nameOf(figure.indicator))} ${figure.region.name} pada ${when(figure)}, ${print(figure)}, terendah ke-${fromLowest} dari ${count} kabupaten/kota${tied(ties)} (dihitung dari angka BPS).`,
  targetSentence: (name, target, document) =>
    `Target ${nameOf(name.indicator)} ${name.region.name} untuk ${name.year} menurut ${document} adalah ${target}.`,
  outcomeSentence: (figure, target, document, met) =>
    `Target ${figure.year} menurut ${document} adalah ${target}; yang terjadi ${print(figure)}, jadi target itu ${met ? "tercapai" : "tidak tercapai"}.`,
  breadthSentence: (name, falling, rising, count) =>
    `Pada ${when(name)} ${nameOf(name.indicator)} turun di ${falling} dan naik di ${rising} dari ${count} kabupaten/kota (dihitung dari angka BPS).`,
};
