import { nowcastTicks } from "../../drawnTicks.ts";
import { focusName as focus, valued } from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { number, range } from "../formats.ts";
import { RATE, upwards, yearsAcross } from "./axisPhrases.ts";
import { said } from "./phrases.ts";

export const nowcast: FigureWords = {
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
  axes(edition) {
    const found = edition.analyses.nowcast;
    const first = found?.past.find(({ anchor }) => anchor === found.anchor)?.year ?? found?.base.year ?? 0;
    const year = found?.year ?? 0;
    return [
      yearsAcross(first, year),
      upwards(RATE, number.plain(nowcastTicks(edition)[0] ?? 0, 0)),
      "Titik penuh: angka yang terbit; lingkaran: perkiraan kini; garis tegak di antaranya: selisihnya.",
      `Di sekitar lingkaran ${year}: batang tebal selang 80 persen, garis tipis selang 95 persen.`,
    ];
  },
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
