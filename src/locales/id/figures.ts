import type { Edition } from "../../model/edition.ts";
import { span } from "../calendar.ts";
import {
  extremes,
  focusName as focus,
  provinceName as province,
  signOf,
  type Valued,
  valued,
} from "../findingsOf.ts";
import type { FigureId, FigureWords } from "../locale.ts";
import { number, period, quantity, range, rank } from "./formats.ts";

const NO_STANDARD_ERROR = "Galat baku perubahan tidak dipublikasikan.";

const TURN = { "-1": "turun", "0": "tidak berubah", "1": "naik" } as const;

function turn(change: Valued): string {
  return TURN[String(signOf(change)) as keyof typeof TURN];
}

/** "turun 0,57 poin persen"; "tidak berubah" without a number. */
function moved(change: Valued): string {
  if (signOf(change) === 0) return "tidak berubah";
  return `${turn(change)} ${quantity(change.value, change.unit, change.decimals)}`;
}

function said(finding: Valued | undefined): string {
  return finding === undefined ? "…" : quantity(finding.value, finding.unit, finding.decimals);
}

/** Notes of the breaks that the main spell of an indicator spans. */
function spanned(edition: Edition, indicator: string): string[] {
  return (edition.analyses.indicators.get(indicator)?.spell.notes ?? []).map(
    ({ year, note }) => `${year}: ${note.id}`,
  );
}

function together(edition: Edition, indicator: string): string {
  const count = (way: string) => valued(edition, `${indicator}.districts.${way}`)?.value ?? 0;
  const total = count("total");
  if (total === 0) return "";
  return `Pada tahun yang sama ${count("falling")} dari ${total} kabupaten/kota di ${province(edition)} turun, ${count("rising")} naik, ${count("unchanged")} tidak berubah.`;
}

const headcountRatioTrend: FigureWords = {
  title(edition) {
    const change = valued(edition, "headcount_ratio.change");
    const latest = valued(edition, "headcount_ratio.latest");
    if (change === undefined) return `Persentase penduduk miskin ${said(latest)}`;
    return `Persentase penduduk miskin ${moved(change)} pada ${change.year}`;
  },
  subtitle(edition) {
    const series = edition.analyses.indicators.get("headcount_ratio")?.series.points ?? [];
    return `Persentase penduduk miskin (P0), ${focus(edition)}, ${span(series[0]?.year ?? 0, series.at(-1)?.year ?? 0)}; ${province(edition)} dan Indonesia, Maret, sejak ${edition.definition.start}`;
  },
  howToRead: () =>
    "Garis terputus di tempat acuan survei berubah; angka di kiri dan kanannya tidak dapat dibandingkan. Angka sejak 2015 berbulan acuan Maret, 2011–2014 sejalan dengan September provinsi, sebelumnya beragam.",
  description(edition) {
    const at = (id: string) => valued(edition, id);
    const spell = edition.analyses.indicators.get("headcount_ratio")?.spell;
    const { lowest, highest } = extremes(spell?.points ?? []);
    return [
      `${focus(edition)}: ${said(at(`headcount_ratio.${spell?.from ?? ""}`))} pada ${spell?.from ?? ""}, ${said(at("headcount_ratio.latest"))} pada ${spell?.to ?? ""}.`,
      `Terendah sejak ${spell?.from ?? ""}: ${said(at(`headcount_ratio.${lowest?.year ?? ""}`))} pada ${lowest?.year ?? ""}; tertinggi: ${said(at(`headcount_ratio.${highest?.year ?? ""}`))} pada ${highest?.year ?? ""}.`,
      `Pada ${spell?.to ?? ""} angka ${province(edition)} ${said(at("headcount_ratio.province.level"))} dan Indonesia ${said(at("headcount_ratio.country.level"))}.`,
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    together(edition, "headcount_ratio"),
    ...spanned(edition, "headcount_ratio"),
  ],
};

const headcount: FigureWords = {
  title(edition) {
    const latest = valued(edition, "headcount.latest");
    const change = valued(edition, "headcount.change");
    if (latest === undefined || change === undefined) return "Jumlah penduduk miskin";
    return `Penduduk miskin ${said(latest)} pada ${latest.year}, ${moved(change)}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("headcount")?.spell;
    return `Jumlah penduduk miskin dalam ribu jiwa, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Tiap batang satu tahun; sumbu mulai dari nol. Yang dihitung orang, bukan keluarga, menurut survei, bukan daftar nama.",
  description(edition) {
    const latest = valued(edition, "headcount.latest");
    const previous = valued(edition, "headcount.previous");
    return [
      `Pada ${latest?.year ?? ""} ${said(latest)}; pada ${previous?.year ?? ""} ${said(previous)}.`,
      "Jumlah dapat bergerak lain daripada persentase; jumlah penduduk juga berubah.",
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "headcount")],
};

const povertyLine: FigureWords = {
  title(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const change = valued(edition, "poverty_line.change_percent");
    if (latest === undefined || change === undefined) return "Garis kemiskinan";
    return `Garis kemiskinan ${moved(change)} menjadi ${said(latest)} pada ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_line")?.spell;
    return `Rupiah pengeluaran per orang per bulan, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Yang rata-rata pengeluarannya di bawah garis ini dihitung miskin. Yang diukur pengeluaran, bukan penghasilan. Garis mengikuti harga; naik bukan berarti lebih banyak orang miskin.",
  description(edition) {
    const latest = valued(edition, "poverty_line.latest");
    const province_ = valued(edition, "poverty_line.province.level");
    return [
      `Pada ${latest?.year ?? ""} ${said(latest)} per orang per bulan.`,
      ...(province_ === undefined
        ? []
        : [`Garis ${province(edition)} pada tahun yang sama ${said(province_)}.`]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_line")],
};

const depthAndSeverity: FigureWords = {
  title(edition) {
    const change = valued(edition, "poverty_gap_index.change");
    const latest = valued(edition, "poverty_gap_index.latest");
    if (latest === undefined || change === undefined) return "Kedalaman dan keparahan kemiskinan";
    return `Kedalaman kemiskinan ${moved(change)} menjadi ${said(latest)} pada ${latest.year}`;
  },
  subtitle(edition) {
    const spell = edition.analyses.indicators.get("poverty_gap_index")?.spell;
    return `Indeks kedalaman (P1) dan keparahan (P2) kemiskinan, ${focus(edition)}, Maret ${span(spell?.from ?? 0, spell?.to ?? 0)}`;
  },
  howToRead: () =>
    "Makin tinggi P1, makin jauh rata-rata pengeluaran penduduk miskin di bawah garis kemiskinan. P2 memberi bobot lebih pada kekurangan yang besar. Garis P2 terputus pada tahun yang angkanya tidak ada.",
  description(edition) {
    const gap = valued(edition, "poverty_gap_index.latest");
    const severity = valued(edition, "poverty_severity_index.latest");
    const rising = valued(edition, "poverty_gap_index.districts.rising");
    const total = valued(edition, "poverty_gap_index.districts.total");
    return [
      `P1 ${said(gap)} pada ${gap?.year ?? ""}; P2 ${said(severity)} pada ${severity?.year ?? ""}.`,
      ...(rising === undefined || total === undefined
        ? []
        : [
            `P1 naik di ${rising.value} dari ${total.value} kabupaten/kota di ${province(edition)} pada tahun itu.`,
          ]),
    ];
  },
  notes: (edition) => [NO_STANDARD_ERROR, ...spanned(edition, "poverty_gap_index")],
};

const position: FigureWords = {
  title(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    const of = valued(edition, "headcount_ratio.rank.of");
    if (place === undefined || of === undefined) return "Posisi di antara kabupaten/kota";
    const ties = place.related.map((code) => edition.regions.get(code)?.name ?? code);
    const text = rank(place.value, of.value, -1, ties);
    return `${focus(edition)} ${text} kabupaten/kota`;
  },
  subtitle(edition) {
    const place = valued(edition, "headcount_ratio.rank");
    return `Persentase penduduk miskin (P0), kabupaten/kota di ${province(edition)}, ${period(place?.year ?? 0, 3)}`;
  },
  howToRead: () =>
    "Satu titik satu kabupaten atau kota, yang terendah di atas. Titik berlubang: enam kota. Garis putus-putus: angka provinsi. Peringkat dihitung dari angka terbitan; ketidakpastian survei tidak termasuk.",
  description(edition) {
    const kota = valued(edition, "headcount_ratio.rank.kota");
    const kotaOf = valued(edition, "headcount_ratio.rank.kota.of");
    const entries = edition.analyses.indicators.get("headcount_ratio")?.position?.entries ?? [];
    const name = (entry: (typeof entries)[number] | undefined) =>
      entry === undefined
        ? "…"
        : `${edition.regions.get(entry.region)?.name ?? entry.region} (${number.plain(entry.point.value, 2)} persen)`;
    return [
      `Terendah ${name(entries[0])}, tertinggi ${name(entries.at(-1))}.`,
      `Di antara enam kota: ${rank(kota?.value ?? 0, kotaOf?.value ?? null, -1, [])}.`,
    ];
  },
  notes: () => ["Kota Pekalongan (3375) dan Kabupaten Pekalongan (3326) adalah dua daerah yang berbeda."],
};

const nowcast: FigureWords = {
  title(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    if (expected === undefined || expected.interval === null) return "Perkiraan kini belum dapat dihitung";
    return `Perkiraan kini ${expected.year}: ${said(expected)}, antara ${range(expected.interval.lower, expected.interval.upper, 2)}`;
  },
  subtitle(edition) {
    const expected = valued(edition, "headcount_ratio.nowcast");
    return `Persentase penduduk miskin (P0), ${focus(edition)}: yang dapat dihitung sebelum angka terbit dan yang kemudian terbit, Maret, hingga ${expected?.year ?? ""}`;
  },
  howToRead: () =>
    "Lingkaran: angka kota yang dapat dihitung dari angka provinsi sebelum angka kota terbit. Titik penuh: angka yang terbit. Makin dekat keduanya, makin jitu. Batang tebal: selang 80 persen; garis tipis: 95 persen.",
  description(edition) {
    const at = (id: string) => valued(edition, id);
    return [
      `Rata-rata meleset ${said(at("headcount_ratio.nowcast.error"))}; “sama dengan tahun lalu” meleset ${said(at("headcount_ratio.nowcast.naive_error"))}, dihitung atas ${at("headcount_ratio.nowcast.cases")?.value ?? ""} kasus kabupaten/kota.`,
      `Selang 80 persen ternyata memuat ${said(at("headcount_ratio.nowcast.coverage.80"))} angka yang kemudian terbit; selang 95 persen ${said(at("headcount_ratio.nowcast.coverage.95"))}.`,
    ];
  },
  notes(edition) {
    const anchor = edition.analyses.nowcast?.anchor;
    return [
      "Perkiraan kini: perhitungan situs ini, bukan angka BPS. Ia mengukur kedekatan dengan angka yang akan diterbitkan, bukan dengan kemiskinan yang sebenarnya.",
      anchor === "september"
        ? "Sandaran: angka September provinsi; angka Maretnya belum terbit pada batas data. Selangnya lebih lebar."
        : "Sandaran: angka Maret provinsi, yang terbit berbulan-bulan sebelum angka kabupaten/kota.",
    ];
  },
};

const scenario: FigureWords = {
  title(edition) {
    const found = edition.analyses.scenario;
    const last = found?.steps.at(-1);
    if (found === undefined || last === undefined) return "Skenario belum dapat dihitung";
    return `Skenario ${last.year}: ${quantity(last.value, "percent", 2)}; “tetap” berarti ${quantity(found.steady, "percent", 2)}`;
  },
  subtitle(edition) {
    const found = edition.analyses.scenario;
    return `Persentase penduduk miskin (P0), ${focus(edition)}, Maret: terbitan sejak ${found?.from ?? ""}, skenario, dan target ${edition.definition.targetDocument}`;
  },
  howToRead: () =>
    "Skenario, bukan ramalan: kelanjutan hitungan dari gerak masa lalu, tanpa dampak program, perubahan metode, atau guncangan. Lingkaran: perkiraan kini. Berlian: target. Pita gelap: selang 80 persen; pita terang: 95 persen, untuk angka yang akan diterbitkan.",
  description(edition) {
    const scores = edition.analyses.scenario?.scores ?? [];
    const coverage = edition.analyses.scenario?.coverage ?? [];
    const worse = scores.every((score) => score.meanAbsoluteError >= score.naiveError);
    return [
      ...scores.map(
        (score) =>
          `${score.leadTime} tahun ke depan (${score.origins} titik asal): skenario meleset rata-rata ${number.plain(score.meanAbsoluteError, 2)}, “tetap” ${number.plain(score.naiveError, 2)} poin persen.`,
      ),
      ...(scores.length > 0 && worse
        ? ["Untuk kota ini skenario tidak terbukti lebih jitu daripada “tetap”."]
        : []),
      ...coverage.map(
        ({ level, share, n }) =>
          `Selang ${Math.round(level * 100)} persen memuat ${Math.round(share * 100)} persen dari ${n} angka kabupaten/kota se-provinsi yang kemudian terbit.`,
      ),
    ];
  },
  notes(edition) {
    return [
      "Sumber data dasar: BPS. Skenario, selang, dan “tetap”: perhitungan situs ini.",
      ...(edition.analyses.scenario?.startsFromNowcast === undefined
        ? []
        : ["Skenario melanjutkan perkiraan kini; ketidakpastian perkiraan kini ikut melebarkan selangnya."]),
    ];
  },
};

const targets: FigureWords = {
  title(edition) {
    const missed = valued(edition, "headcount_ratio.target.missed");
    const assessed = valued(edition, "headcount_ratio.target.assessed");
    if (missed === undefined || assessed === undefined) return "Target dan realisasi";
    return `${missed.value} dari ${assessed.value} target tahunan terlewat`;
  },
  subtitle: (edition) =>
    `Target persentase penduduk miskin menurut ${edition.definition.targetDocument} dan angka BPS, ${focus(edition)}, Maret`,
  howToRead: () =>
    "Berlian: target. Titik penuh: angka yang terbit. Garis tegak: selisihnya; angka di atas target berarti target terlewat.",
  description(edition) {
    return edition.analyses.targets.entries.map(({ year, target, actual, gap }) =>
      actual === undefined || gap === undefined
        ? `${year}: target ${number.plain(target.high, 2)} persen, angka belum terbit.`
        : `${year}: target ${number.plain(target.high, 2)}, terbit ${number.plain(actual.value, 2)}, selisih ${number.signed(gap, 2)} poin persen.`,
    );
  },
  notes: () => [
    "Target bukan ramalan. Target dibaca dari pernyataan yang mengutip dokumen, bukan dari dokumennya sendiri.",
  ],
};

/** The words of every figure, in Indonesian. */
export const figures: Readonly<Record<FigureId, FigureWords>> = {
  headcount_ratio_trend: headcountRatioTrend,
  headcount,
  poverty_line: povertyLine,
  depth_and_severity: depthAndSeverity,
  position,
  nowcast,
  scenario,
  targets,
};
