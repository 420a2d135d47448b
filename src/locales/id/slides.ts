import type { Edition } from "../../model/edition.ts";
import { provinceName, type Valued, valued } from "../findingsOf.ts";
import { movedOf } from "../pressOf.ts";
import type { SlideWords } from "../slideWords.ts";
import { said } from "./figures/phrases.ts";
import { relevance } from "./figures/relevance.ts";
import { number, period, range, rank, verdict } from "./formats.ts";

const CHANCE: Readonly<Record<string, string>> = {
  small: "kecil, di bawah sepertiga",
  even: "seimbang, antara sepertiga dan dua pertiga",
  large: "besar, di atas dua pertiga",
};

const when = (finding: Valued) => period(finding.year ?? 0, finding.month);

/** How far the rate usually moves in a year. */
function usual(edition: Edition): string[] {
  const found = valued(edition, "headcount_ratio.usual_change");
  return found?.window == null
    ? []
    : [`Perubahan tahunan yang biasa sejak ${found.window[0]}: ${said(found)}, ke atas atau ke bawah.`];
}

/** The interval of what is not yet published: "Selang 80 persen untuk 2028: 5,07–6,37 persen." */
function interval(found: Valued | undefined): string[] {
  if (found?.interval == null) return [];
  const { level, lower, upper } = found.interval;
  return [
    `Selang ${number.plain(100 * level, 0)} persen untuk ${when(found)}: ${range(lower, upper, found.decimals)} persen.`,
  ];
}

/** "turun 0,25 poin persen setahun" */
function needed(required: Valued): string {
  const size = said(required);
  return required.value < 0 ? `perlu turun ${size} setahun` : `tidak perlu turun, boleh naik ${size} setahun`;
}

/** The words of the slides, in Indonesian. */
export const slides: SlideWords = {
  deck: (place, edition) => `Paparan: kemiskinan di ${place}, ${edition}`,
  description: (place) =>
    `Usulan paparan untuk rapat koordinasi tentang kemiskinan di ${place}: satu temuan satu halaman, dan pertanyaan untuk dibicarakan.`,
  oneMinute: "Dalam satu menit",
  questions: "Untuk dibicarakan dan diputuskan rapat",
  columns:
    "Satu batang satu kabupaten atau kota, diurutkan dari yang terendah; tingginya persentase penduduk miskin, mulai dari nol. Garis putus-putus: angka provinsi. Peringkat dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
  lines: {
    headcount_ratio_trend(edition) {
      const latest = valued(edition, "headcount_ratio.latest");
      const previous = valued(edition, "headcount_ratio.previous");
      if (latest === undefined) return [];
      const before = previous === undefined ? "" : `, setelah ${said(previous)} pada ${when(previous)}`;
      return [`${said(latest)} pada ${when(latest)}${before}.`, ...usual(edition)];
    },
    shortfall(edition) {
      const depth = movedOf(edition, "poverty_gap_index");
      const way = depth?.sign === 1 ? "rising" : "falling";
      const count = valued(edition, `poverty_gap_index.districts.${way}`);
      const total = valued(edition, "poverty_gap_index.districts.total");
      const trend = edition.findings.get("poverty_gap_index.trend");
      return [
        "Sejauh itu, rata-rata, pengeluaran seorang penduduk miskin di bawah garis kemiskinan.",
        ...(depth === undefined || count === undefined || total === undefined
          ? []
          : [
              `Kedalaman (P1) ${depth.sign === 1 ? "naik" : "turun"} di ${count.value} dari ${total.value} kabupaten/kota, kota ini termasuk.`,
            ]),
        ...(trend?.verdict == null || trend.window === null
          ? []
          : [`Arah kedalaman sejak ${trend.window[0]}: ${verdict(trend.verdict)}.`]),
      ];
    },
    position(edition) {
      const at = (id: string) => valued(edition, `headcount_ratio.${id}`);
      const [kota, of, province, country] = [
        at("rank.kota"),
        at("rank.kota.of"),
        at("province.level"),
        at("country.level"),
      ];
      const ties = (kota?.related ?? []).map((code) => edition.regions.get(code)?.name ?? code);
      return [
        ...(kota === undefined
          ? []
          : [`Di antara kota saja: ${rank(kota.value, of?.value ?? null, -1, ties)}.`]),
        ...(province === undefined || country === undefined
          ? []
          : [`${provinceName(edition)} ${said(province)}; Indonesia ${said(country)}.`]),
      ];
    },
    slope(edition) {
      const falling = valued(edition, "headcount_ratio.districts.falling");
      const total = valued(edition, "headcount_ratio.districts.total");
      const pace = valued(edition, "headcount_ratio.province.pace");
      return [
        ...(falling === undefined || total === undefined
          ? []
          : [`Persentase turun di ${falling.value} dari ${total.value} kabupaten/kota.`]),
        ...(pace === undefined ? [] : [`${relevance.title(edition)}.`]),
      ];
    },
    nowcast(edition) {
      const error = valued(edition, "headcount_ratio.nowcast.error");
      const naive = valued(edition, "headcount_ratio.nowcast.naive_error");
      return [
        ...interval(valued(edition, "headcount_ratio.nowcast")),
        ...(error === undefined || naive === undefined
          ? []
          : [
              `Selama ini cara ini rata-rata meleset ${said(error)}; menebak “sama dengan tahun lalu” meleset ${said(naive)}.`,
            ]),
      ];
    },
    targets(edition) {
      const next = valued(edition, "headcount_ratio.target.next");
      const required = valued(edition, "headcount_ratio.target.next.required");
      const chance = CHANCE[edition.findings.get("headcount_ratio.target.next.chance")?.note ?? ""];
      if (next === undefined) return [];
      const way = required === undefined ? "" : `; dari angka terakhir ${needed(required)}`;
      return [
        `Target ${next.year}: ${said(next)}${way}.`,
        ...usual(edition),
        ...(chance === undefined ? [] : [`Peluang target itu tercapai: ${chance}.`]),
      ];
    },
    scenario(edition) {
      const found = edition.analyses.scenario;
      const last = found?.steps.at(-1);
      const scores = found?.scores ?? [];
      const isNoCloser =
        scores.length > 0 &&
        scores.every(({ meanAbsoluteError, naiveError }) => meanAbsoluteError >= naiveError);
      return [
        ...interval(valued(edition, `headcount_ratio.scenario.${last?.year}`)),
        ...(isNoCloser ? ["Untuk kota ini skenario tidak terbukti lebih jitu daripada “tetap”."] : []),
        "Skenario bukan ramalan.",
      ];
    },
  },
  place: (place, of) => `${place} dari ${of}`,
  present: {
    start: "Mulai paparan",
    keys: "Tombol panah, klik, atau usap untuk berpindah; F untuk layar penuh; Esc untuk keluar.",
    controls: "Kendali paparan",
    previous: "Sebelumnya",
    next: "Berikutnya",
    fullScreen: "Layar penuh",
    leave: "Keluar dari paparan",
    edition: "Halaman edisi",
  },
  notes: {
    title: (deck) => `Catatan penyaji. ${deck}`,
    lede: "Untuk penyaji, di ponsel atau dicetak; paparan tidak bertaut ke halaman ini. Setiap bagian: yang tampak di layar, yang dapat dikatakan, yang sebaiknya tidak, dan halaman berikutnya.",
    beside: {
      opening: [
        "Sebut edisinya dan batas datanya: angka yang terbit sesudahnya tidak ada di sini.",
        "Sebut kedudukan bahan ini sejak awal: usulan dari situs independen, belum diperiksa BPS, Pemerintah Kota, atau TKPK.",
      ],
      one_minute: [
        "Bacakan seperti tertulis, tanpa istilah. Yang dihitung orang menurut survei, bukan keluarga dan bukan daftar nama.",
      ],
      key_figures: [
        "Lima angka, masing-masing dengan angka sebelumnya. Sebut satuannya: persen, ribu jiwa, rupiah pengeluaran per orang per bulan, atau indeks tanpa satuan.",
      ],
      cannot: [
        "Bacakan seluruhnya, pelan-pelan. Daftar ini melindungi rapat dari kesimpulan yang tidak didukung angka.",
      ],
      questions: [
        "Biarkan halaman ini tampak selama pembicaraan. Jawaban, penanggung jawab, dan tenggat dicatat rapat; situs ini tidak mengisinya.",
        "Kode di layar, bila ada, menuju halaman tetap edisi ini: setiap angka dapat ditelusuri di sana.",
      ],
    },
    avoid: {
      opening: "Hindari menyebutnya bahan resmi, atau angka situs ini sebagai angka BPS.",
      one_minute:
        "Hindari “persen keluarga” dan “pendapatan”: yang dihitung orang, dan yang diukur pengeluaran.",
      key_figures:
        "Hindari “persen” untuk selisih dua persentase: itu poin persen. Hindari “pendapatan”: garis kemiskinan mengukur pengeluaran.",
      headcount_ratio_trend:
        "Hindari menyebut sebab, dan hindari membandingkan melewati putus deret. Selisihnya dalam poin persen, bukan persen.",
      shortfall:
        "Hindari menyebut satu perubahan sebagai arah. Rata-rata ini bukan keadaan setiap orang, dan bukan nilai bantuan yang diperlukan.",
      position:
        "Hindari membaca peringkat sebagai rapor: ia hanya membandingkan besarnya angka. Sebut “Kota” setiap kali; kabupaten yang senama punya angka sendiri.",
      slope:
        "Hindari menyimpulkan sebab atau mutu kerja dari urutan. Perbandingan satu tahun dapat berbalik; lajunya bergantung pada tahun pangkal.",
      nowcast: "Hindari menyebutnya angka BPS, dan hindari menyebut angkanya tanpa selangnya.",
      targets:
        "Hindari menilai kantor atau orang dari tabel ini. Terlewat hanya berarti angka terbit di atas target.",
      scenario: "Hindari “diramalkan”, dan hindari menyebut angkanya tanpa selang dan tanpa “tetap”.",
      cannot: "Hindari melunakkan daftar ini dengan “tetapi sepertinya”.",
      questions: "Hindari menjawabnya atas nama kantor lain; yang belum ada jawabannya dicatat demikian.",
    },
    next: "Berikutnya:",
    last: "Ini halaman terakhir.",
    slides: "Buka paparan",
  },
};
