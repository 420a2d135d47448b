import type { Edition } from "../../model/edition.ts";
import type { TargetStatus } from "../../model/editionChanges.ts";
import { focusName, provinceName, type Valued, valued } from "../findingsOf.ts";
import {
  inOrder,
  type Moved,
  movedAlong,
  movedRate,
  namesakeOf,
  nowcastOf,
  provincialRounds,
  rankOf,
  unclearDepth,
  usualSize,
} from "../pressOf.ts";
import type { PressPair, PressPairId, PressWords } from "../pressWords.ts";
import { date, number, period, quantity, range } from "./formats.ts";

const NO_STANDARD_ERROR = "galat baku perubahan tidak dipublikasikan";

const said = ({ value, unit, decimals }: Valued) => quantity(value, unit, decimals);
const digits = ({ value, decimals }: Valued) => number.magnitude(value, decimals);
const when = ({ year, month }: { readonly year: number | null; readonly month?: Valued["month"] }) =>
  year === null ? "" : period(year, month ?? null);
const percent = ({ value, decimals }: { readonly value: number; readonly decimals: number }) =>
  quantity(value, "percent", decimals);
const verb = (sign: number) => (sign < 0 ? "turun" : "naik");
const rateOf = (edition: Edition) => `persentase penduduk miskin ${focusName(edition)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "turun 0,57 poin persen, dari 6,71 persen pada Maret 2024 menjadi 6,14 persen pada Maret 2025" */
const movement = ({ latest, previous, change, sign }: Moved) =>
  `${verb(sign)} ${said(change)}, dari ${said(previous)} pada ${when(previous)} menjadi ${said(latest)} pada ${when(latest)}`;

/** What is said of the rate, if it moved. */
const ofRate = (word: (moved: Moved, name: string, edition: Edition) => string) => (edition: Edition) => {
  const moved = movedRate(edition);
  return moved === undefined ? undefined : word(moved, capital(rateOf(edition)), edition);
};

/** What is said with a figure, if the edition has it. */
const withFigure = (id: string, word: (figure: Valued, name: string) => string) => (edition: Edition) => {
  const figure = valued(edition, id);
  return figure === undefined ? undefined : word(figure, focusName(edition));
};

/** How large the newest change is against the usual one. */
const beside = (edition: Edition) => {
  switch (usualSize(edition)) {
    case "below usual":
      return ", lebih kecil daripada perubahan tahunan yang biasa";
    case "usual":
      return ", kira-kira sebesar perubahan tahunan yang biasa";
    case "above usual":
      return ", lebih besar daripada perubahan tahunan yang biasa";
    default:
      return "";
  }
};

const pairs: Readonly<Record<PressPairId, PressPair>> = {
  percent_for_points: {
    name: "Persen dan poin persen",
    wrong: ofRate(
      ({ previous, latest, change, sign }, name) =>
        `${name} ${verb(sign)} ${digits(change)} persen dari ${when(previous)} ke ${when(latest)}.`,
    ),
    right: ofRate((moved, name) => `${name} ${movement(moved)}; ${NO_STANDARD_ERROR}.`),
    why: (edition) => {
      const relative = valued(edition, "headcount_ratio.change_percent");
      const share = relative === undefined ? "" : `, yaitu ${said(relative)}`;
      return `Selisih dua persentase dinyatakan dalam poin persen; “persen” berarti bagian dari angka semula${share}.`;
    },
  },
  people_as_households: {
    name: "Jiwa dan keluarga",
    wrong: withFigure(
      "headcount.latest",
      (figure, name) => `Sebanyak ${digits(figure)} ribu keluarga di ${name} miskin pada ${when(figure)}.`,
    ),
    right: withFigure(
      "headcount.latest",
      (figure, name) => `Jumlah penduduk miskin ${name} ${said(figure)} pada ${when(figure)}.`,
    ),
    why: () => "Yang dihitung survei ini penduduk, satu per satu, bukan keluarga atau rumah tangga.",
  },
  mixed_months: {
    name: "Maret dan September",
    wrong: (edition) => {
      const rounds = provincialRounds(edition);
      if (rounds === undefined) return undefined;
      const [first, second] = inOrder(rounds.march, rounds.september);
      const moved = second.value < first.value ? "turun" : "naik";
      return `Persentase penduduk miskin ${provinceName(edition)} ${moved} dari ${percent(first)} pada ${when(first)} menjadi ${percent(second)} pada ${when(second)}.`;
    },
    right: (edition) => {
      const rounds = provincialRounds(edition);
      if (rounds === undefined) return undefined;
      const { before, march } = rounds;
      return `Persentase penduduk miskin ${provinceName(edition)} ${percent(before)} pada ${when(before)} dan ${percent(march)} pada ${when(march)}.`;
    },
    why: () =>
      "Maret dibandingkan dengan Maret dan September dengan September, sebab keduanya dua survei yang berbeda; kabupaten/kota hanya mempunyai angka Maret.",
  },
  register: {
    name: "Survei dan daftar penerima",
    wrong: withFigure(
      "headcount_ratio.latest",
      (figure, name) => `Menurut DTSEN, ${said(figure)} penduduk ${name} miskin pada ${when(figure)}.`,
    ),
    right: withFigure(
      "headcount_ratio.latest",
      (figure, name) =>
        `Menurut Survei Sosial Ekonomi Nasional BPS, ${said(figure)} penduduk ${name} miskin pada ${when(figure)}.`,
    ),
    why: () =>
      "DTSEN, seperti DTKS dahulu, adalah daftar nama untuk bantuan; persentase penduduk miskin dihitung dari survei, dan yang satu tidak dapat diturunkan dari yang lain.",
  },
  income: {
    name: "Pengeluaran dan penghasilan",
    wrong: withFigure(
      "poverty_line.latest",
      (figure, name) =>
        `Warga ${name} disebut miskin bila penghasilannya di bawah ${said(figure)} per orang per bulan.`,
    ),
    right: withFigure(
      "poverty_line.latest",
      (figure, name) =>
        `Warga ${name} terhitung miskin bila pengeluarannya di bawah garis kemiskinan, ${said(figure)} per orang per bulan pada ${when(figure)}.`,
    ),
    why: () =>
      "Survei ini menanyakan pengeluaran, bukan penghasilan; garisnya per orang, bukan per keluarga.",
  },
  nowcast_as_figure: {
    name: "Perkiraan kini dan angka BPS",
    wrong: (edition) => {
      const found = nowcastOf(edition);
      return found === undefined
        ? undefined
        : `BPS memproyeksikan ${rateOf(edition)} menjadi ${said(found)} pada ${when(found)}.`;
    },
    right: (edition) => {
      const found = nowcastOf(edition);
      if (found?.interval == null) return undefined;
      const { level, lower, upper } = found.interval;
      return `Menurut perkiraan kini situs ini, ${rateOf(edition)} yang akan terbit untuk ${when(found)} sekitar ${said(found)}, dengan selang ${quantity(100 * level, "percent", 0)} antara ${range(lower, upper, found.decimals)} persen; itu bukan angka BPS.`;
    },
    why: () => "Perkiraan kini dihitung situs ini dari angka provinsi; BPS tidak memproyeksikan kemiskinan.",
  },
  significant: {
    name: "“Signifikan”",
    wrong: ofRate(
      ({ latest, sign }, name) =>
        `${name} ${verb(sign)} signifikan menjadi ${said(latest)} pada ${when(latest)}.`,
    ),
    right: ofRate(
      (moved, name, edition) =>
        `${name} ${movement(moved)}${beside(edition)}. ${capital(NO_STANDARD_ERROR)}.`,
    ),
    why: () =>
      "Kata itu menyatakan hasil uji terhadap galat baku, yang untuk perubahan angka kota tidak dipublikasikan.",
  },
  stable: {
    name: "“Stabil”",
    wrong: (edition) => {
      const found = unclearDepth(edition);
      return found === undefined
        ? undefined
        : `Indeks kedalaman kemiskinan (P1) ${focusName(edition)} stabil di ${said(found.latest)} pada ${when(found.latest)}.`;
    },
    right: (edition) => {
      const found = unclearDepth(edition);
      if (found === undefined) return undefined;
      const { latest, previous, from } = found;
      return `Indeks kedalaman kemiskinan (P1) ${focusName(edition)} ${said(latest)} pada ${when(latest)}, setelah ${said(previous)} pada ${when(previous)}; dilihat sejak ${from}, tidak ada perubahan yang jelas. ${capital(NO_STANDARD_ERROR)}.`;
    },
    why: () => "Tidak adanya bukti perubahan bukan bukti bahwa tidak ada perubahan.",
  },
  rank_as_quality: {
    name: "Peringkat dan mutu",
    wrong: (edition) => {
      const found = rankOf(edition);
      return found === undefined
        ? undefined
        : `${focusName(edition)} menempati peringkat ke-${found.place.value} paling berhasil menangani kemiskinan di ${provinceName(edition)}.`;
    },
    right: (edition) => {
      const found = rankOf(edition);
      return found === undefined
        ? undefined
        : `Pada ${found.place.year} ${rateOf(edition)} terendah ke-${found.place.value} dari ${found.of} kabupaten/kota di ${provinceName(edition)}.`;
    },
    why: () =>
      "Peringkat membandingkan besarnya persentase; tentang mutu kerja siapa pun ia tidak berkata apa-apa.",
  },
  without_standard_error: {
    name: "Perubahan satu tahun tanpa galat baku",
    wrong: ofRate(
      ({ change, latest, sign }, name) =>
        `${name} terbukti ${verb(sign)} ${said(change)} dalam setahun sampai ${when(latest)}.`,
    ),
    right: ofRate(
      (moved, name) =>
        `${name} ${movement(moved)}. ${capital(NO_STANDARD_ERROR)}, sehingga tidak dapat dikatakan apakah perubahan itu lebih besar daripada ketidakpastian surveinya.`,
    ),
    why: () => "Tanpa galat baku yang dapat ditulis hanya selisih dua angka terbitan, bukan buktinya.",
  },
  namesake: {
    name: "Kota dan Kabupaten",
    wrong: (edition) => {
      const other = namesakeOf(edition);
      return other === undefined
        ? undefined
        : `${capital(rateOf(edition))} ${said(other.rate)} pada ${when(other.rate)}.`;
    },
    right: (edition) => {
      const other = namesakeOf(edition);
      const own = valued(edition, "headcount_ratio.latest");
      return other === undefined || own === undefined
        ? undefined
        : `Pada ${when(own)} persentase penduduk miskin ${focusName(edition)} ${said(own)} dan ${other.name} ${said(other.rate)}.`;
    },
    why: () =>
      "Keduanya dua daerah dengan angka sendiri-sendiri; nama tanpa “Kota” atau “Kabupaten” tidak cukup.",
  },
  cause: {
    name: "Sebab",
    wrong: ofRate(
      ({ latest, sign }, name) =>
        `Berkat program pemerintah kota, ${name.charAt(0).toLowerCase()}${name.slice(1)} ${verb(sign)} menjadi ${said(latest)} pada ${when(latest)}.`,
    ),
    right: ofRate((moved, name, edition) => {
      const along = movedAlong(edition, moved);
      if (along === undefined) return `${name} ${movement(moved)}; ${NO_STANDARD_ERROR}.`;
      const where =
        along.count === along.total ? `seluruh ${along.total}` : `${along.count} dari ${along.total}`;
      return `${name} ${movement(moved)}; pada tahun yang sama persentase penduduk miskin ${verb(moved.sign)} di ${where} kabupaten/kota di ${provinceName(edition)}. ${capital(NO_STANDARD_ERROR)}.`;
    }),
    why: (edition) => {
      const moved = movedRate(edition);
      const along = moved === undefined ? undefined : movedAlong(edition, moved);
      const together = along !== undefined && along.count === along.total;
      return `Survei ini menghitung penduduk miskin, bukan sebabnya${together ? ", dan daerah-daerah seprovinsi bergerak bersama" : ""}.`;
    },
  },
};

const status: Readonly<Record<TargetStatus, string>> = {
  open: "belum dapat dinilai",
  met: "tercapai",
  missed: "terlewat",
};

/** The words of the press room, in Indonesian. */
export const press: PressWords = {
  title: "Ruang pers",
  lede: (edition) =>
    `Untuk redaksi yang punya sepuluh menit: kalimat yang dapat dikutip tentang kemiskinan di ${focusName(edition)}, yang sebaiknya tidak ditulis, kapan angka berikutnya terbit, dan semua berkasnya. Semuanya dari ${edition.definition.title.id}, dengan angka yang terbit sampai ${date(edition.definition.cutoff)}.`,
  contents: "Isi halaman",
  quotes: {
    name: "Yang dapat dikutip",
    text: "Setiap angka bertaut ke asalnya.",
    none: "Edisi ini tidak mempunyai daftar kalimat untuk dikutip.",
    others: "Kalimat edisi lain:",
  },
  asText: "Teks polos untuk disalin",
  avoid: {
    name: "Yang sebaiknya tidak ditulis",
    text: "Angka di kedua kalimat sama-sama dari edisi ini; yang berbeda kata di sekitarnya. Kalimat yang keliru hanya contoh, bukan kutipan dari siapa pun.",
    wrong: "Keliru",
    right: "Dapat ditulis",
    why: "Mengapa",
    pairs,
  },
  calendar: {
    name: "Kapan angka terbit",
    text: "Angka kabupaten/kota terbit sekali setahun, untuk Maret; angka provinsi dan Indonesia dua kali, untuk Maret dan September. Tanggal di bawah ini bukan jadwal BPS. “Kebiasaan” berarti menurut tahun-tahun sebelumnya; “anggapan” berarti ditetapkan situs ini, tanpa dokumen; “tercatat” berarti tertulis pada tabelnya, dalam berita, atau oleh yang mengutipnya pertama kali, jadi angkanya mungkin terbit sedikit lebih awal.",
    expected: "Yang dinantikan",
    past: "Yang sudah terbit",
    day: ({ date: day, basis }) =>
      basis === "recorded" || basis === "announced" ? date(day) : `paling lambat sekitar ${date(day)}`,
    basis: {
      recorded: "tercatat",
      announced: "diumumkan",
      custom: "kebiasaan",
      assumed: "anggapan",
    },
    next({ year, month, date: day, basis }) {
      const figure = `Angka berikutnya, ${period(year, month)},`;
      switch (basis) {
        case "recorded":
        case "announced":
          return `${figure} diumumkan terbit pada ${date(day)}.`;
        case "custom":
          return `${figure} menurut kebiasaan terbit paling lambat sekitar ${date(day)}; itu bukan jadwal BPS.`;
        case "assumed":
          return `${figure} diperkirakan terbit paling lambat sekitar ${date(day)}; tanggal itu anggapan situs ini, bukan jadwal BPS.`;
      }
    },
  },
  downloads: {
    name: "Semua berkas",
    text: "PNG untuk cetak dan layar, SVG untuk diperbesar, CSV dan JSON untuk diolah, CSV Excel dan XLSX untuk dibuka langsung, ZIP untuk semuanya beserta keterangan dan kutipannya. Kode sematan menampilkan gambar di halaman Anda. Bila judulnya menyebut perubahan: galat baku perubahan tidak dipublikasikan.",
    formats: {
      ".png": "PNG",
      ".svg": "SVG",
      ".csv": "CSV",
      "-excel-id.csv": "CSV Excel",
      ".xlsx": "XLSX",
      ".json": "JSON",
      ".zip": "ZIP",
    },
    embed: "Kode sematan",
    tables: "Tabel data",
    allData: "Data, sumber, dan perbedaan yang diketahui",
    facts: "Semua angka edisi ini sebagai JSON",
  },
  release: {
    name: "Rancangan siaran pers",
    text: "Rancangan: belum dikirim kepada siapa pun dan belum disetujui lembaga mana pun. Tanpa kutipan orang, tanpa sebab. Boleh dipakai seluruhnya atau sebagian dengan menyebut sumbernya.",
    read: "Baca seluruh rancangan",
  },
  changes: {
    name: "Yang berubah sejak edisi lalu",
    text: (previous, current) =>
      `${previous} di samping ${current}. Baris tanpa keterangan adalah angka untuk periode yang baru, bukan revisi; revisi angka yang sudah terbit disebut tersendiri di bawah tabel. Selisih antarkolom sengaja tidak dihitung di sini: perubahan setahun ada di daftar kutipan, bersama batasnya. Galat baku perubahan tidak dipublikasikan.`,
    only: "Baru ada satu edisi.",
    figure: "Angka",
    names: {
      "headcount_ratio.latest": "Persentase penduduk miskin",
      "headcount.latest": "Jumlah penduduk miskin",
      "poverty_line.latest": "Garis kemiskinan, per orang per bulan",
      "poverty_gap_index.latest": "Kedalaman (P1)",
      "poverty_severity_index.latest": "Keparahan (P2)",
      "shortfall.latest": "Kekurangan rata-rata, per orang miskin per bulan",
      "headcount_ratio.mean3": "Rata-rata tiga tahun persentase",
      "headcount_ratio.trend": "Arah persentase",
      "poverty_gap_index.trend": "Arah kedalaman",
      "headcount_ratio.rank": "Peringkat persentase di provinsi",
      "headcount_ratio.rank.kota": "Peringkat persentase antarkota",
      "poverty_gap_index.rank": "Peringkat kedalaman di provinsi",
      "headcount_ratio.province.level": "Persentase provinsi, tahun yang sama",
      "headcount_ratio.country.level": "Persentase Indonesia, tahun yang sama",
      "headcount_ratio.nowcast": "Perkiraan kini",
      "headcount_ratio.target.next": "Target berikutnya",
    },
    kinds: {
      same: "sama",
      new_period: "periode baru",
      revised: "revisi",
      recomputed: "hitungan baru",
      added: "baru ada",
      gone: "tidak ada lagi",
    },
    added: "Angka terbit yang baru diketahui",
    districts: (n) => `${n} kabupaten/kota lain`,
    revised: "Angka terbit yang direvisi",
    notRevised:
      "Tidak ada angka terbit yang berbeda di antara kedua edisi. Keduanya disusun dari tabel yang ada sekarang; revisi yang sudah masuk ke tabel dipakai keduanya dan tidak tampak di sini.",
    withdrawn: "Angka yang tidak ada lagi",
    outcome({ said: found, cameOut, isInside }, edition, place) {
      const { value, decimals, interval } = found;
      if (value === null || interval === null) return "";
      return `${edition} menghitung perkiraan kini ${quantity(value, "percent", decimals)} untuk ${place}, ${when(found)}, dengan selang ${quantity(100 * interval.level, "percent", 0)} antara ${range(interval.lower, interval.upper, decimals)} persen. Yang kemudian terbit ${percent(cameOut)}, ${isInside ? "di dalam" : "di luar"} selang itu. Edisi itu disusun kemudian, hanya dari angka yang sudah terbit pada batas datanya.`;
    },
    target({ entry: { target, year, actual }, was, is }) {
      const before = was === undefined ? "" : `, sebelumnya ${status[was]}, kini`;
      const figure = actual === undefined ? "" : ` (angka BPS ${percent(actual)})`;
      return `Target ${year} menurut ${target.document}, ${quantity(target.high, "percent", Math.max(target.decimals, 2))}${before} ${status[is]}${figure}.`;
    },
    claims: (n) => `${number.plain(n, 0)} pernyataan publik dicatat di antara kedua batas data:`,
    rejudged: (n) => `Putusan atas ${number.plain(n, 0)} pernyataan publik berubah.`,
  },
  checker: {
    name: "Periksa naskah Anda",
    text: "Tempelkan paragraf Anda: setiap pernyataan tentang angka dicocokkan dengan angka terbit, dengan alasannya. Pemeriksaan berjalan di peramban Anda; naskah tidak dikirim ke mana pun.",
  },
  terms: {
    name: "Lisensi, kutipan, dan kontak",
    licence:
      "Lisensi itu berlaku bagi teks, gambar, dan perhitungan situs ini. Angka BPS boleh dikutip dengan menyebut BPS sebagai sumbernya; untuk pemakaian komersial berlaku ketentuan BPS.",
    cite: "Cara mengutip",
    citeText: "Sebut sumber angka dan pengolahnya, masing-masing dengan namanya:",
    cited: (edition) => `Kemiskinan di ${focusName(edition)}`,
    otherForms: "BibTeX, RIS, dan CSL-JSON",
    contact: "Kontak",
    contactAt: "Pertanyaan dan koreksi:",
    noContact: "Penerbit situs ini belum menyebut alamat untuk dihubungi.",
  },
};
